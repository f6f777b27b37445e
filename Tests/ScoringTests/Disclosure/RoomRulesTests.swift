import Scoring
import Testing

@Suite struct RoomRulesTests {
  @Test func theRulesUnlessSaidOtherwise() {
    let rules = RoomRules()
    #expect([rules.answers, rules.distribution, rules.difference] == [5, 5, 5])
  }

  @Test func noSettingOpensEverything() {
    let rules = RoomRules(answers: 0, distribution: -1, difference: 1)
    #expect([rules.answers, rules.distribution, rules.difference] == [3, 3, 3])
    #expect(RoomRules(answers: 20).distribution == 20)
  }
}
