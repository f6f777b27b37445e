import Scoring
import Testing
import Workbook

@Suite struct WorkshopOutlineTests {
  private static let held = Day(sinceEpoch: 20_000)

  private func outline(
    _ themes: [RoundExample.Theme], reversed: Set<Int> = [], least: Int = 5, dots: Int = 5
  ) throws -> (outline: WorkshopOutline, pack: Pack) {
    let pack = Example.pack(
      themes.map { Example.theme($0.id, statements: $0.answers.count, reversed: reversed) },
      scale: Example.scale)
    let result = try RoundExample.result(themes, reversed: reversed, least: least, dots: dots)
    let plan = RoundExample.plan(pack, least: least, dots: dots)
    return (WorkshopOutline(result, plan: plan, held: Self.held, pack: pack), pack)
  }

  private func theme(_ answers: [String], reversed: Set<Int> = []) throws -> ThemeOutline? {
    let (outline, pack) = try outline([("a", answers)], reversed: reversed)
    let theme = try #require(pack.theme("a"))
    return ThemeOutline(theme, in: outline, scale: pack.scale)
  }

  @Test func aDistributionBecomesItsMiddleAndItsCloseness() throws {
    let found = try outline([("a", ["11355", "23344"])]).outline.statements
    #expect(found["a-1"] == AnswerOutline(median: .value(Fraction(3)), closeness: .spread))
    #expect(found["a-1"]?.middle == 3...3)
    #expect(found["a-2"]?.closeness == .fairlyClose)
  }

  /// Two points that were named tell the points and no more.
  @Test func aBandLiesBetweenItsTwoPoints() throws {
    let found = try outline([("a", ["44445"])]).outline.statements["a-1"]
    #expect(found?.middle == 4...5)
    #expect(found?.closeness == .veryClose)
  }

  @Test(arguments: ["1135", "nnnnn", "11nnn", "1135nnnn"])
  func tooFewRatingsHaveNone(_ answers: String) throws {
    let found = try outline([("a", [answers])]).outline
    #expect(found.statements.isEmpty)
    #expect(found.rated == ["a-1"])
  }

  /// Whatever the number of people and however they divide, rooms of one outline are one outline.
  @Test func nothingButTheWordsIsLeft() throws {
    let few = try outline([("a", ["11355"])]).outline
    let more = try outline([("a", ["1123n3455"])]).outline
    #expect(few == more)
  }

  @Test func aThemeHasTheMiddleOfItsStatements() throws {
    let found = try theme(["11355", "22244", "44453"])
    #expect(found?.outline.middle == 3...3)
    #expect(found?.outline.closeness == .fairlyClose)
    #expect(found?.shown == 3)
    #expect(try theme(["11355", "22244"])?.outline.middle == 2...3)
  }

  @Test func ofTwoMiddleBandsTheWiderCounts() throws {
    #expect(try theme(["11355", "33333"])?.outline.closeness == .spread)
  }

  @Test func aReversedStatementCountsTheOtherWayRound() throws {
    #expect(try theme(["11244", "11255"], reversed: [2])?.outline.middle == 3...3)
  }

  @Test func halfOfTheStatementsIsTooLittle() throws {
    #expect(try theme(["11355", "113--"]) == nil)
    let most = try theme(["11355", "22244", "113--"])
    #expect(most?.shown == 2 && most?.rated == 3)
  }

  @Test func theWordsAreShort() throws {
    let (outline, pack) = try outline([("a", ["11355", "22244", "113--"])])
    let words = Words(pack)
    let labels = pack.scale.points.map(\.label)
    let first = try #require(outline.statements["a-1"])
    #expect(words.short(first) == "\(labels[2]), spread")
    let theme = try #require(pack.theme("a"))
    let whole = try #require(ThemeOutline(theme, in: outline, scale: pack.scale))
    #expect(
      words.short(whole)
        == "between \(labels[1]) and \(labels[2]), spread (2 of 3 statements)")
  }

  /// Whoever has what two workshops showed can make the comparison; so it tells nothing beyond them.
  /// Of one person more, who answers anything, the outline often stays as it is.
  @Test func onePersonMoreOftenChangesNothing() throws {
    let before = try outline([("a", ["123334455"])]).outline
    let after = try (1...5).map { try outline([("a", ["123334455\($0)"])]).outline }
    #expect(after.count { $0 == before } >= 3)
  }
}
