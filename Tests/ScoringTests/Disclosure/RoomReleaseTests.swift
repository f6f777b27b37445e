import Scoring
import Testing

@Suite struct RoomReleaseTests {
  private func answers(
    _ letters: String, least: Int = 5, dots: Int = 5
  ) throws -> Shown<AnswersShown>? {
    try RoundExample.result([("a", [letters])], least: least, dots: dots).answers(to: "a-1")
  }

  /// Five of five who had no chance is what the room said.
  @Test func noChanceIsAnAnswer() throws {
    #expect(try answers("nnnnn") == .shown(.noChance(answers: 5)))
    #expect(try answers("nnnn") == .withheld(.tooFew(5)))
    #expect(try answers("nnnn-") == .withheld(.tooFew(5)))
    let mixed = Histogram(counts: [1, 0, 0, 0, 1], noChance: 3)
    #expect(try answers("1n5nn") == .shown(.distribution(mixed)))
  }

  /// However many left it empty: the room sees the same.
  @Test func whatWasLeftEmptyIsNowhere() throws {
    for (given, least, dots) in [("12345", 5, 5), ("1234", 3, 5), ("nnnn", 3, 5), ("4444", 3, 3)] {
      let all = try answers(given, least: least, dots: dots)
      #expect(all?.value != nil)
      for empty in 1...4 {
        let some = try answers(
          given + String(repeating: "-", count: empty), least: least, dots: dots)
        #expect(some == all, "\(given), \(empty) empty")
      }
    }
  }

  /// Below the dots, the middle of a few ratings is not told because others had no chance.
  @Test func theMiddleOfAFewStaysTheirs() throws {
    #expect(try answers("5nnn", least: 3) == .withheld(.protected))
    #expect(try answers("15nn", least: 3) == .withheld(.protected))
    #expect(try answers("nnnn", least: 3) == .shown(.noChance(answers: 4)))
    guard case .shown(.outline(let outline)) = try answers("135n", least: 3) else {
      Issue.record("no outline")
      return
    }
    #expect(outline.median.value == Fraction(3))
  }

  @Test(arguments: [("135", 3), ("1355", 4)])
  func roomsOfThreeAndFourSeeTheirs(_ letters: String, _ people: Int) throws {
    let result = try RoundExample.result([("a", [letters])], least: 3)
    #expect(result.people == .shown(people))
    #expect(result.answers(to: "a-1")?.value != nil)
    #expect(
      RoundGate(handedIn: people, rules: result.rules) == .open)
  }
}
