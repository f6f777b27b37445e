/// A complete row of ratings of one theme, and how many people gave it.
struct RatedRow: Hashable, Sendable {
  /// One a statement in the pack's order, reverse-keyed statements mirrored.
  let ratings: [Int]
  /// People.
  let count: Int
}
