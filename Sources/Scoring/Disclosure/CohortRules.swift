/// The disclosure rules for a cohort: a setting that is printed with every result.
package struct CohortRules: Hashable, Sendable {
  /// The lower limit of `minimumGroup`: no result to hand on concerns fewer people.
  package static let least = 5

  /// The minimum size of a class of people whose answers are included in a result to hand on; nil
  /// for a result that is as confidential as the answers, which includes everybody's.
  package let minimumGroup: Int?

  /// Creates the rules of a result to hand on. A number below `least` is raised to `least`.
  package init(minimumGroup: Int = 10) { self.minimumGroup = max(minimumGroup, CohortRules.least) }

  private init(confidential: Void) { minimumGroup = nil }

  /// The rules of a result to hand on, with the default threshold.
  package static let toHandOn = CohortRules()

  /// The rules of a result for somebody who holds the answers anyway: nothing is withheld.
  package static let confidential = CohortRules(confidential: ())

  /// Indicates that a result under these rules is as confidential as the answers.
  package var isConfidential: Bool { minimumGroup == nil }
}
