/// The disclosure rules for a room's answers in a workshop. They are settings of the workshop's
/// plan: people see them before they rate, and they are printed with every result.
package struct RoomRules: Hashable, Sendable {
  /// The lower limit of all settings: of two people, each could infer the other's answer.
  package static let least = 3

  /// The minimum number of answers to a statement for anything to be shown of it.
  package let answers: Int
  /// The minimum number of answers for the whole distribution; below it, the median and the
  /// closeness band are shown.
  package let distribution: Int

  /// Creates the rules. A number below `least` is raised to `least`, and `distribution` is raised
  /// to `answers`.
  package init(answers: Int = 5, distribution: Int = 5) {
    self.answers = max(answers, RoomRules.least)
    self.distribution = max(distribution, self.answers)
  }
}
