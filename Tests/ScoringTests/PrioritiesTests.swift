import Scoring
import Testing
import Workbook

@Suite struct PrioritiesTests {
  private func ranked(_ rows: [Example.Row]) -> [String]? {
    guard case .ranked(let ranking, _, _) = Example.profile(rows).priorities else { return nil }
    return ranking.places.map { "\($0.isShared ? "=" : "")\($0.rank)\($0.theme)" }
  }

  @Test func theWiderGapComesFirst() {
    #expect(
      ranked([("a", "444", 5), ("b", "223", 5), ("c", "333", 5), ("d", "222", 3)])
        == ["1b", "2c", "3d"])
  }

  @Test func equalGapsGoByImportance() {
    #expect(ranked([("a", "222", 4), ("b", "333", 5), ("c", "444", 4)]) == ["1b", "2a"])
  }

  @Test func exactTiesShareARank() {
    #expect(ranked([("z", "333", 5), ("y", "2n4", 5), ("a", "444", 5)]) == ["=1y", "=1z"])
  }

  @Test func onlyGapsAboveZeroCount() {
    #expect(ranked([("a", "444", 4), ("b", "333", 2), ("c", "344", 4)]) == ["1c"])
    let level = Example.profile([("a", "444", 4), ("b", "344", 2)])
    #expect(level.priorities == .noneBehind(themes: 2))
  }

  @Test func whatWasNotSaidIsNotCompared() {
    let profile = Example.profile([("a", "333", 5), ("b", "222", nil), ("c", "2--", 5)])
    guard case .ranked(let ranking, let of, let scored) = profile.priorities else {
      Issue.record("not ranked")
      return
    }
    #expect(ranking.places.map(\.theme) == ["a"])
    #expect(of == 1)
    #expect(scored == 2)
  }

  @Test func withoutImportanceThereIsNothingToStartFrom() {
    #expect(Example.profile([("a", "333", nil)]).priorities == .needsImportance)
    #expect(Example.profile([("a", "3--", 5)]).priorities == .nothingScored)
    #expect(Example.profile([]).priorities == .nothingScored)
  }

  @Test func otherScalesAreNotCompared() {
    let profile = Example.profile([("a", "333", 3)], importance: Example.scale(0...3))
    #expect(profile.priorities == .scalesDiffer)
  }

  @Test func allEqualIsNoRanking() {
    let rows: [Example.Row] = "abcdefg".map { (String($0), "333", 5) }
    #expect(Example.profile(rows).priorities == .noRanking(themes: 7))
    #expect(ranked([("a", "333", 5)]) == ["1a"])
  }

  @Test func aLongTieBesideALevelThemeIsCounted() {
    let rows: [Example.Row] = "abcdefg".map { (String($0), "333", 5) } + [("h", "444", 4)]
    guard case .ranked(.tied(let leading, let count), _, _) = Example.profile(rows).priorities
    else {
      Issue.record("not a tie")
      return
    }
    #expect(leading.isEmpty)
    #expect(count == 7)
  }

  @Test func noThemeIsBothHighestAndFirst() {
    var dice = Dice(state: 11)
    for _ in 0..<500 {
      let rows: [Example.Row] = "abcdefghijklmno".prefix(Int.random(in: 1...15, using: &dice)).map {
        let answers = (0..<3).map { _ in "12345n-".randomElement(using: &dice) ?? "-" }
        return (String($0), String(answers), Int.random(in: 1...5, using: &dice))
      }
      let profile = Example.profile(rows)
      guard case .ranked(let highest, _) = profile.strengths,
        case .ranked(let first, _, _) = profile.priorities
      else { continue }
      #expect(Set(highest.places.map(\.theme)).isDisjoint(with: first.places.map(\.theme)))
    }
    let only = Example.profile([("a", "444", 5), ("b", "333", 3), ("c", "222", 1)])
    #expect(only.priorities == .onlyHighest(themes: 1))
  }

  @Test func answersAtAnEndGiveNoList() {
    let profile = Example.profile([("a", "555", 5), ("b", "552", 5), ("c", "555", 5)])
    #expect(profile.priorities == .atEnd(profile.ends))
    #expect(profile.ends.end == .high)
  }

  @Test func theOrderOfThemesChangesNothing() {
    var dice = Dice(state: 5)
    for _ in 0..<200 {
      let rows: [Example.Row] = "abcdefgh".map { id in
        let answers = (0..<3).map { _ in "2345n-".randomElement(using: &dice) ?? "-" }
        return (String(id), String(answers), Int.random(in: 2...5, using: &dice))
      }
      let (one, other) = (Example.profile(rows), Example.profile(rows.shuffled(using: &dice)))
      #expect(one.priorities == other.priorities)
      #expect(one.strengths == other.strengths)
    }
  }
}
