import Scoring
import Testing

@Suite struct RoundResultTests {
  @Test func eachStatementHasItsOwnAnswers() throws {
    let result = try RoundExample.result([("a", ["11225", "33n4-"]), ("b", ["55555"])])
    #expect(result.people == .shown(5))
    #expect(result.themes.map(\.title) == ["A", "B"])
    #expect(
      result.answers(to: "a-1")
        == .shown(.distribution(Histogram(counts: [2, 2, 0, 0, 1]))))
    #expect(result.answers(to: "a-2") == .withheld(.tooFew(5)))
    #expect(result.answers(to: "c-1") == nil)
    #expect(result.theme("b")?.statements.map(\.id) == ["b-1"])
  }

  @Test func oneAnswerBelowTheThresholdNothingIsShown() throws {
    let result = try RoundExample.result([("a", ["2345", "1555"])])
    #expect(result.people == .withheld(.tooFew(5)))
    #expect(result.themes[0].statements.allSatisfy { $0.answers == .withheld(.tooFew(5)) })
    #expect(result.themes[0].statements.allSatisfy { $0.distribution == nil })
  }

  @Test func aRoomMayAnnounceAnotherThreshold() throws {
    let few = try RoundExample.result([("a", ["135"])], least: 3)
    #expect(few.answers(to: "a-1")?.value != nil && few.rules.answers == 3)
    let many = try RoundExample.result([("a", ["1234555"])], least: 8, dots: 8)
    #expect(many.answers(to: "a-1") == .withheld(.tooFew(8)))
  }

  @Test func betweenTheThresholdsOnlyTheMiddleIsTold() throws {
    let result = try RoundExample.result([("a", ["1244555"])], dots: 8)
    guard case .shown(.outline(let outline)) = result.answers(to: "a-1") else {
      Issue.record("no outline")
      return
    }
    #expect(outline.median.value == Fraction(4))
    #expect(result.themes[0].statements[0].distribution == nil)
  }

  /// All the same, and all next to each other, must look alike.
  @Test func oneMindIsToldAsTwoAnswers() throws {
    let same = try RoundExample.result([("a", ["444444"])])
    let near = try RoundExample.result([("a", ["343434"])])
    #expect(same.answers(to: "a-1") == .shown(.band(3...4, answers: 6)))
    #expect(same.themes == near.themes)
  }

  @Test func reversedAnswersStayAsGiven() throws {
    let result = try RoundExample.result([("a", ["11225"])], reversed: [1])
    #expect(result.themes[0].statements[0].isReversed)
    #expect(
      result.themes[0].statements[0].distribution == Histogram(counts: [2, 2, 0, 0, 1]))
  }

  @Test func nobodyAnswered() throws {
    let result = try RoundExample.result([("a", [""])])
    #expect(result.people == .withheld(.tooFew(5)))
    #expect(result.answers(to: "a-1") == .withheld(.tooFew(5)))
  }
}
