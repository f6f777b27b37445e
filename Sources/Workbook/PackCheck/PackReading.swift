/// What came of reading a pack: the pack when its structure is sound, and everything that is
/// wrong with it.
package struct PackReading: Equatable, Sendable {
  /// The pack; nil exactly when one of the problems is fatal.
  package var pack: Pack?
  /// Every problem found, by file and then by place.
  package var problems: [PackProblem]

  package init(pack: Pack?, problems: [PackProblem]) {
    self.pack = pack
    self.problems = problems
  }
}
