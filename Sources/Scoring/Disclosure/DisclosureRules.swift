/// What may be shown of a group. Settings, printed with every result they were used for; in a
/// workshop people see them before they rate.
package struct DisclosureRules: Hashable, Sendable {
  /// No setting goes below this: of two people, each knows what the other said.
  package static let least = 3

  /// Nothing about a statement with fewer answers than this.
  package let answers: Int
  /// From so many answers on the whole distribution; below it the median and the closeness band.
  package let distribution: Int
  /// Whether people were told beforehand that it may be said that all answers are two
  /// neighbouring points of the scale, such as 4 or 5.
  package let announcesBands: Bool
  /// How many people two rosters must differ by, unless they are the same.
  package let difference: Int

  /// Settings. A number below `least` counts as `least`, and a distribution is never shown where
  /// nothing may be.
  package init(
    answers: Int = 5, distribution: Int = 10, announcesBands: Bool = false, difference: Int = 5
  ) {
    self.answers = max(answers, DisclosureRules.least)
    self.distribution = max(distribution, self.answers)
    self.announcesBands = announcesBands
    self.difference = max(difference, DisclosureRules.least)
  }

  /// For reports on a cohort.
  package static let cohort = DisclosureRules()

  /// For a workshop that announced the dots from five answers on, and bands.
  package static let workshop = DisclosureRules(distribution: 5, announcesBands: true)
}
