import Scoring
import Testing
import Workbook

@Suite struct DoubtTests {
  private func doubts(_ profile: Profile) -> [String] {
    profile.doubts.map {
      switch $0 {
      case .untested: "untested"
      case .lowWithExample: "example"
      case .partnerDiffers(_, let difference): "partner \(difference.oneDecimal)"
      }
    }
  }

  @Test func highWithoutAnExampleIsUntested() {
    #expect(doubts(Example.profile("444")) == ["untested"])
    #expect(doubts(Example.profile("443")) == [])
    #expect(doubts(Example.profile("555", example: "A board paper")) == [])
  }

  @Test func lowWithAnExampleIsSaid() {
    #expect(doubts(Example.profile("222", example: "A visit")) == ["example"])
    #expect(doubts(Example.profile("223", example: "A visit")) == [])
    #expect(doubts(Example.profile("111")) == [])
  }

  @Test func aPartnerAStepAwayIsADoubt() {
    #expect(doubts(Example.profile("333", partner: 4)) == ["partner 1.0"])
    #expect(doubts(Example.profile("334", partner: 4)) == [])
    #expect(doubts(Example.profile("555", partner: 2)) == ["untested", "partner -3.0"])
  }

  @Test func whatIsNotScoredIsNotDoubted() {
    #expect(doubts(Example.profile("5--", partner: 1)) == [])
    #expect(doubts(Example.profile("nnn", partner: 1, example: "A visit")) == [])
  }

  @Test func aRunIsMentionedFromFifteen() {
    let run = { (count: Int) in Example.profile(String(repeating: "3", count: count) + "4") }
    #expect(run(15).longRun == 15)
    #expect(run(14).longRun == nil)
    #expect(Example.profile("33333333n33333333").longRun == nil)
  }

  @Test func aRunGoesOnFromThemeToTheme() {
    let rows: [Example.Row] = "abcdef".map { (String($0), "333", nil) }
    #expect(Example.profile(rows).longRun == 18)
  }
}
