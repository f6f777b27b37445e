import Scoring
import Testing

@Suite struct RoomRulesTests {
  @Test func theRulesUnlessSaidOtherwise() {
    let rules = RoomRules()
    #expect([rules.answers, rules.distribution] == [5, 5])
  }

  @Test func noSettingOpensEverything() {
    let rules = RoomRules(answers: 0, distribution: -1)
    #expect([rules.answers, rules.distribution] == [3, 3])
    #expect(RoomRules(answers: 20).distribution == 20)
  }
}
