import Scoring
import Testing

@Suite struct AnswersShownTests {
  /// What is shown of the answers to one statement by people without groups.
  private func shown(_ answers: String, _ rules: DisclosureRules = .cohort) throws
    -> Shown<AnswersShown>
  {
    let pack = Example.pack([Example.theme("a", statements: 1)])
    var tally = Tally(try TallyFrame(pack))
    for letter in answers { try tally.add(String(letter)) }
    return try #require(TallyRelease(tally, rules: rules).answers(to: "a-1")?.everyone)
  }

  @Test func thresholdsCountAnswersToThatStatement() throws {
    #expect(try shown("1234") == .withheld(.tooFew(5)))
    #expect(try shown("1234nnn----") == .withheld(.tooFew(5)))
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
  func fiveToNineHaveAMiddleAndABand(
    _ answers: String, _ count: Int, _ median: Fraction, _ closeness: Closeness
  ) throws {
    guard case .outline(let outline) = try shown(answers).value else {
      Issue.record("no outline of \(answers)")
      return
    }
    #expect(outline.answers == count)
    #expect(outline.median == .value(median))
    #expect(outline.closeness == closeness)
  }

  @Test func unanimityIsHeldBackUnlessBandsWereAnnounced() throws {
    let bands = DisclosureRules(announcesBands: true)
    let same = String(repeating: "4", count: 12)
    #expect(try shown(same) == .withheld(.protected))
    #expect(try shown(same, bands) == .shown(.band(3...4, answers: 12)))
  }

  /// Were only unanimity a band, the band would tell that it is unanimity.
  @Test func aBandDoesNotTellAMixtureFromUnanimity() throws {
    let bands = DisclosureRules(announcesBands: true)
    #expect(try shown("444444444445", bands) == .shown(.band(4...5, answers: 12)))
    #expect(
      try shown(String(repeating: "5", count: 12), bands)
        == .shown(.band(4...5, answers: 12)))
    #expect(
      try shown(String(repeating: "1", count: 12), bands)
        == .shown(.band(1...2, answers: 12)))
    #expect(
      try shown("444444444445")
        == .shown(.distribution(Histogram(counts: [0, 0, 0, 11, 1]))))
    #expect(
      try shown("344444444445", bands)
        == .shown(.distribution(Histogram(counts: [0, 0, 1, 10, 1]))))
  }

  @Test func aWorkshopShowsDotsFromFive() throws {
    #expect(
      try shown("12345", .workshop)
        == .shown(.distribution(Histogram(counts: [1, 1, 1, 1, 1]))))
    #expect(try shown("44444", .workshop) == .shown(.band(3...4, answers: 5)))
    #expect(try shown("1234", .workshop) == .withheld(.tooFew(5)))
  }
}
