import Scoring
import Testing

@Suite struct RankingTests {
  /// Ranks by score, best first; each digit is the score of a theme, titled a, b, c in turn.
  private func ranking(_ scores: String, shuffled: Bool = false) -> Ranking {
    var rows: [Example.Row] = zip("abcdefghijklmno", scores).map {
      (String($0), String($1), nil)
    }
    if shuffled { rows.reverse() }
    return Ranking(Example.profile(rows).themes) {
      ($0.score.value ?? Fraction(0)) > ($1.score.value ?? Fraction(0))
    }
  }

  private func told(_ places: [Place]) -> String {
    places.map { "\($0.isShared ? "=" : "")\($0.rank)\($0.theme)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("54321", "1a 2b 3c"), ("12345", "1e 2d 3c"), ("55321", "=1a =1b 3c"),
    ("54432", "1a =2b =2c"), ("54441", "1a =2b =2c =2d"), ("54333", "1a 2b =3c =3d =3e"),
    ("55541", "=1a =1b =1c"), ("53", "1a 2b"), ("33333", "=1a =1b =1c =1d =1e"), ("", ""),
  ])
  func equalThemesShareTheirRank(_ scores: String, _ expected: String) {
    #expect(ranking(scores) == .listed(ranking(scores).places))
    #expect(told(ranking(scores).places) == expected)
  }

  @Test(arguments: [
    ("543333", "1a 2b", 4), ("5444443", "1a", 5), ("4444444", "", 7), ("5544444", "=1a =1b", 5),
  ])
  func aTieTooLongToListIsCounted(_ scores: String, _ leading: String, _ count: Int) {
    guard case .tied(let places, let tied) = ranking(scores) else {
      Issue.record("\(scores) was listed")
      return
    }
    #expect(told(places) == leading)
    #expect(tied == count)
  }

  @Test(arguments: ["54441", "12345", "543333", "55321"])
  func theOrderInTheFileDecidesNothing(_ scores: String) {
    #expect(ranking(scores) == ranking(scores, shuffled: true))
  }
}
