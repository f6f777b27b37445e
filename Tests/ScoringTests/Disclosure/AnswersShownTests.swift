import Scoring
import Testing

@Suite struct AnswersShownTests {
  /// What a room is shown of its answers to one statement.
  private func shown(_ answers: String, dots: Int = 10) throws -> Shown<AnswersShown> {
    let columns = answers.isEmpty ? [""] : [answers]
    return try #require(
      try RoundExample.result([("a", columns)], dots: dots).answers(to: "a-1"))
  }

  @Test func thresholdsCountAnswersToThatStatement() throws {
    #expect(try shown("1234") == .withheld(.tooFew(5)))
    #expect(try shown("1234----") == .withheld(.tooFew(5)))
    #expect(try shown("1234nnn----") == .withheld(.protected))
    #expect(try shown("") == .withheld(.tooFew(5)))
    #expect(
      try shown("1122334455n")
        == .shown(.distribution(Histogram(counts: [2, 2, 2, 2, 2], noChance: 1))))
  }

  @Test(
    arguments: [
      ("44444", 5, Fraction(4), .veryClose), ("344455", 6, Fraction(4), .veryClose),
      ("24455", 5, Fraction(4), .fairlyClose), ("11555", 5, Fraction(5), .spread),
      ("123345", 6, Fraction(3), .spread), ("223344", 6, Fraction(3), .fairlyClose),
      ("113355", 6, Fraction(3), .spread), ("222555", 6, Fraction(7, 2), .spread),
      ("333444555", 9, Fraction(4), .fairlyClose),
    ] as [(String, Int, Fraction, Closeness)])
  func fiveToNineHaveAMiddleAndHowCloseTheyAre(
    _ answers: String, _ count: Int, _ median: Fraction, _ closeness: Closeness
  ) throws {
    guard case .outline(let outline) = try shown(answers).value else {
      Issue.record("no outline of \(answers)")
      return
    }
    #expect(outline.median == .value(median))
    #expect(outline.closeness == closeness)
  }

  /// Were only unanimity a band, the band would tell that it is unanimity.
  @Test func aBandDoesNotTellAMixtureFromUnanimity() throws {
    #expect(try shown("444444444445") == .shown(.band(4...5, answers: 12)))
    #expect(
      try shown(String(repeating: "5", count: 12)) == .shown(.band(4...5, answers: 12)))
    #expect(
      try shown(String(repeating: "1", count: 12)) == .shown(.band(1...2, answers: 12)))
    #expect(
      try shown(String(repeating: "4", count: 12)) == .shown(.band(3...4, answers: 12)))
    #expect(
      try shown("344444444445")
        == .shown(.distribution(Histogram(counts: [0, 0, 1, 10, 1]))))
  }

  @Test func aWorkshopShowsDotsFromFive() throws {
    #expect(
      try shown("12345", dots: 5)
        == .shown(.distribution(Histogram(counts: [1, 1, 1, 1, 1]))))
    #expect(try shown("44444", dots: 5) == .shown(.band(3...4, answers: 5)))
    #expect(try shown("1234", dots: 5) == .withheld(.tooFew(5)))
  }
}
