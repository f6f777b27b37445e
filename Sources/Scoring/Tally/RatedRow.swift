/// A complete row of one theme's ratings, and the number of people who gave it.
struct RatedRow: Hashable, Sendable {
  /// The ratings, one for each statement in the pack's order; those of reverse-keyed statements are
  /// mirrored.
  let ratings: [Int]
  /// The number of people.
  let count: Int
}
