import Scoring
import Testing

@Suite struct DisclosureRulesTests {
  @Test func theRulesUnlessSaidOtherwise() {
    let rules = DisclosureRules.cohort
    #expect([rules.answers, rules.distribution, rules.difference] == [5, 10, 5])
    #expect(!rules.announcesBands)
    #expect(DisclosureRules.workshop.distribution == 5)
  }

  @Test func noSettingOpensEverything() {
    let rules = DisclosureRules(answers: 0, distribution: -1, difference: 1)
    #expect([rules.answers, rules.distribution, rules.difference] == [3, 3, 3])
    #expect(DisclosureRules(answers: 20).distribution == 20)
  }
}
