import Scoring
import Testing

@Suite struct CohortRulesTests {
  @Test func tenUnlessSaidOtherwise() {
    #expect(CohortRules.toHandOn.minimumGroup == 10)
    #expect(CohortRules(minimumGroup: 12).minimumGroup == 12)
  }

  @Test func noSettingGoesBelowFive() {
    #expect(CohortRules(minimumGroup: 4).minimumGroup == 5)
    #expect(CohortRules(minimumGroup: -1) == CohortRules(minimumGroup: 5))
    #expect(!CohortRules(minimumGroup: 0).isConfidential)
  }

  @Test func confidentialHoldsNothingBack() {
    #expect(CohortRules.confidential.isConfidential)
    #expect(CohortRules.confidential.minimumGroup == nil)
  }
}
