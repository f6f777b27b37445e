/// What may be shown of a cohort: a setting, printed with every result.
package struct CohortRules: Hashable, Sendable {
  /// No result to hand on is about fewer people than this, whatever the setting.
  package static let least = 5

  /// The smallest class of people whose answers count in a result to hand on; nil for a result
  /// that is as confidential as the answers, in which everybody's count.
  package let minimumGroup: Int?

  /// The rules of a result to hand on. A number below `least` counts as `least`.
  package init(minimumGroup: Int = 10) { self.minimumGroup = max(minimumGroup, CohortRules.least) }

  private init(confidential: Void) { minimumGroup = nil }

  /// The rules of a result to hand on, with the usual threshold.
  package static let toHandOn = CohortRules()

  /// The rules of a result for somebody who holds the answers anyway: nothing is held back.
  package static let confidential = CohortRules(confidential: ())

  /// Whether a result under these rules is as confidential as the answers.
  package var isConfidential: Bool { minimumGroup == nil }
}
