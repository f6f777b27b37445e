/// A complete row of ratings of one theme, and how many people gave it.
package struct RatedRow: Hashable, Sendable {
  /// One a statement in the pack's order, reverse-keyed statements mirrored.
  package let ratings: [Int]
  /// People.
  package let count: Int
}
