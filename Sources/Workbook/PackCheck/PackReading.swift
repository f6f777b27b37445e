/// The result of decoding a pack: the pack if its structure is valid, and all problems.
package struct PackReading: Equatable, Sendable {
  /// The decoded pack; nil if checking found a fatal problem.
  package var pack: Pack?
  /// The problems, sorted by file and position if the pack was checked.
  package var problems: [PackProblem]

  /// Creates a result.
  package init(pack: Pack?, problems: [PackProblem]) {
    self.pack = pack
    self.problems = problems
  }
}
