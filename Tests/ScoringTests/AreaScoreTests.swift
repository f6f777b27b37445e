import Scoring
import Testing
import Workbook

@Suite struct AreaScoreTests {
  private func area(_ answers: [String]) -> AreaScore {
    let area = Area(id: "skills", title: "Skills", about: "", themes: [])
    return AreaScore(area, themes: answers.map { Example.score($0) })
  }

  @Test func themesWeighEquallyWhateverTheirLength() {
    #expect(area(["55555", "1"]).value == Fraction(3))
  }

  @Test func halfOfTheThemesIsEnough() {
    #expect(area(["444", "334", "---", "4--"]).value == Fraction(11, 3))
    #expect(area(["444", "334", "---", "4--", "---"]).state == .tooFew(scored: 2, of: 5))
    #expect(area(["444", "334", "444", "4--", "---"]).value == Fraction(34, 9))
  }

  @Test func aThemeThatDoesNotApplyStillCountsAsATheme() {
    #expect(area(["444", "nnn", "nnn"]).state == .tooFew(scored: 1, of: 3))
  }

  @Test func nothingScoredIsNotAZero() {
    #expect(area(["---", "nnn"]).state == .tooFew(scored: 0, of: 2))
    #expect(area([]).state == .tooFew(scored: 0, of: 0))
    #expect(area([]).value == nil)
  }
}
