import Scoring
import Testing

@Suite struct StrengthsTests {
  private func strengths(_ answers: [String]) -> Strengths {
    let rows: [Example.Row] = zip("abcdefg", answers).map { (String($0), $1, nil) }
    return Example.profile(rows).strengths
  }

  @Test func onlyScoredThemesAreRanked() {
    guard case .ranked(let ranking, let of) = strengths(["4--", "333", "nnn", "445", "---", "334"])
    else {
      Issue.record("not ranked")
      return
    }
    #expect(ranking.places.map(\.theme) == ["d"])
    #expect(of == 3)
  }

  @Test func allEqualIsNoRanking() {
    #expect(strengths(["333", "2n4", "33-"]) == .noRanking(themes: 3))
  }

  @Test func oneThemeIsNoRanking() {
    #expect(strengths(["333", "4--"]) == .tooFew(scored: 1))
    #expect(strengths(["333", "444"]) == .tooFew(scored: 2))
    #expect(strengths([]) == .tooFew(scored: 0))
  }

  @Test func aThirdIsEqualToTwoSixths() {
    guard case .ranked(let ranking, _) = strengths(["443", "443443", "111"]) else {
      Issue.record("not ranked")
      return
    }
    #expect(ranking.places.map(\.rank) == [1, 1])
  }

  @Test func theLowestIsNeverAmongTheHighest() {
    guard case .ranked(let ranking, let of) = strengths(["555", "333", "333", "333"]) else {
      Issue.record("not ranked")
      return
    }
    #expect(ranking.places.map(\.theme) == ["a"])
    #expect(of == 4)
  }
}
