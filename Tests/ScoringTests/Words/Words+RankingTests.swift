import Scoring
import Testing

@Suite struct WordsRankingTests {
  private func strengths(_ answers: [String]) -> (heading: String, text: String) {
    let rows: [Example.Row] = zip("abcdefghij", answers).map { (String($0), $1, nil) }
    let strengths = Example.profile(rows).strengths
    return (Example.words.heading(strengths), Example.words.text(strengths))
  }

  @Test(arguments: [
    (["5", "4", "3", "2"], "Your highest, of 4 themes scored", "A"),
    (["5", "5", "3", "2"], "Your highest two, of 4 themes scored", "A, B (equal first)"),
    (
      ["5", "4", "4", "3", "2", "2"], "Your highest three, of 6 themes scored",
      "A, then B, C (equal second)"
    ),
    (
      ["5", "4", "3", "3", "3", "1", "1", "1", "1"], "Your highest five, of 9 themes scored",
      "A, then B, then C, D, E (equal third)"
    ),
    (
      ["5", "4", "4", "4", "4", "4", "3"], "Your highest, of 7 themes scored",
      "A, then 5 themes tie"
    ),
    (
      ["4", "4", "4", "4", "4", "4", "4", "1"], "Your highest, of 8 themes scored", "7 themes tie"
    ),
  ])
  func theHighestAreListedOrCounted(_ answers: [String], _ heading: String, _ text: String) {
    #expect(strengths(answers) == (heading, text))
  }

  @Test(arguments: [
    (["4", "4", "4"], "All 3 scored themes come out the same, so there is no order to show."),
    (["4", "4"], "Only 2 themes are scored, so there is no order to show."),
    (["4", "-"], "Only 1 theme is scored, so there is no order to show."),
    (["-"], "No theme is scored yet."),
  ])
  func withoutAnOrderItSaysWhy(_ answers: [String], _ text: String) {
    #expect(strengths(answers) == ("Your highest", text))
  }

  @Test func sharedRanksAreMarkedInLists() {
    let profile = Example.profile(
      ["5", "4", "4", "1", "1", "1"].enumerated().map { ("t\($0)", $1, nil) })
    guard case .ranked(let ranking, _) = profile.strengths else {
      Issue.record("not ranked")
      return
    }
    #expect(ranking.places.map { Example.words.rank($0) } == ["1", "=2", "=2"])
  }
}
