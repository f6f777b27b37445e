/// What may be shown of a room's answers in a workshop. Settings of its plan: people see them
/// before they rate, and they are printed with every result.
package struct RoomRules: Hashable, Sendable {
  /// No setting goes below this: of two people, each knows what the other said.
  package static let least = 3

  /// Nothing about a statement with fewer answers than this.
  package let answers: Int
  /// From so many answers on the whole distribution; below it the median and the closeness band.
  package let distribution: Int

  /// Settings. A number below `least` counts as `least`, and a distribution is never shown where
  /// nothing may be.
  package init(answers: Int = 5, distribution: Int = 5) {
    self.answers = max(answers, RoomRules.least)
    self.distribution = max(distribution, self.answers)
  }
}
