import Scoring
import Testing
import Workbook

/// Attacks on the outcome of a vote: somebody knows it, and perhaps their own dots, and wants to know
/// what another person chose.
@Suite struct VoteResultTests {
  /// Every way to use up to so many dots on so many themes.
  private func votes(_ themes: Int, dots: Int) -> [Set<Int>] {
    (0..<1 << themes).map { bits in Set((0..<themes).filter { bits >> $0 & 1 == 1 }) }
      .filter { $0.count <= dots }
  }

  /// Every room of so many people, without their order.
  private func rooms(_ people: Int, _ votes: [Set<Int>]) -> [[Set<Int>]] {
    func rooms(_ people: Int, from first: Int) -> [[Set<Int>]] {
      guard people > 0 else { return [[]] }
      return (first..<votes.count).flatMap { index in
        rooms(people - 1, from: index).map { [votes[index]] + $0 }
      }
    }
    return rooms(people, from: 0)
  }

  private func result(_ ballot: Ballot, _ room: [Set<Int>], _ themes: Int) -> VoteResult {
    let counts = (0..<themes).map { theme in
      (theme: "\(theme)", count: room.count { $0.contains(theme) })
    }
    return VoteResult(ballot, counts: counts, voters: room.count)
  }

  /// All rooms with the same outcome, by the outcome.
  private func classes(
    _ ballot: Ballot, people: Int, themes: Int
  ) -> [[[Set<Int>]]] {
    let all = rooms(people, votes(themes, dots: ballot.dots))
    return Array(Dictionary(grouping: all) { "\(result(ballot, $0, themes))" }.values)
  }

  /// Nobody's dot can be told from the outcome, nor that somebody put none on a theme, unless
  /// everybody put a dot on it, which the room is told beforehand.
  @Test(arguments: [3, 4, 5]) func nobodysDotFollowsFromTheOutcome(_ people: Int) {
    for rooms in classes(.topics, people: people, themes: 4) {
      for theme in 0..<4 {
        let isOfAll = rooms.allSatisfy { $0.allSatisfy { $0.contains(theme) } }
        let hasSome = rooms.contains { $0.contains { $0.contains(theme) } }
        let hasNone = rooms.contains { $0.contains { !$0.contains(theme) } }
        let told = result(.topics, rooms[0], 4).dots(on: "\(theme)")
        #expect(isOfAll == (told == .total(people)))
        // Whoever has used all dots on themes that everybody chose has none left for others.
        let spent = (0..<4).count { other in
          other != theme && result(.topics, rooms[0], 4).dots(on: "\(other)") == .total(people)
        }
        #expect(hasNone || isOfAll)
        #expect(hasSome || spent == 3)
      }
    }
  }

  /// One of the room, who knows their own dots, learns of nobody that they put none on a theme that
  /// few chose.
  @Test func oneOfTheRoomLearnsOfNobodyThatTheyPutNoDot() {
    let mine: Set<Int> = [0]
    let rooms = classes(.topics, people: 5, themes: 3)
    for rooms in rooms {
      let others = rooms.compactMap { room -> [Set<Int>]? in
        guard let place = room.firstIndex(of: mine) else { return nil }
        return room.enumerated().filter { $0.offset != place }.map(\.element)
      }
      guard let first = others.first else { continue }
      for theme in 0..<3 where result(.topics, [mine] + first, 3).dots(on: "\(theme)") == .few {
        #expect(others.contains { $0.contains { $0.contains(theme) } })
        #expect(others.contains { $0.contains { !$0.contains(theme) } })
      }
    }
  }

  /// Two votes on a case, and somebody left between them: the outcome of each has no number, so that
  /// the leaver's dot is no difference of two.
  @Test func aLeaversDotIsNoDifference() {
    for room in rooms(6, votes(3, dots: 1)) {
      let outcome = result(.hardest(dilemma: "hub", isAfter: false), room, 3)
      for option in outcome.options {
        if case .total = option.dots { Issue.record("a number: \(outcome)") }
        #expect(option.dots != .few)
      }
    }
  }

  @Test func themesWithMostDotsComeFirst() {
    let counts = [("a", 2), ("b", 4), ("c", 5), ("d", 4), ("e", 0)].map {
      (theme: $0.0, count: $0.1)
    }
    let topics = VoteResult(.topics, counts: counts, voters: 6)
    #expect(topics.chosen.map(\.theme) == ["c", "b", "d"])
    #expect(topics.dots(on: "a") == .few && topics.dots(on: "e") == .few)
    let hardest = VoteResult(.hardest(dilemma: "hub", isAfter: true), counts: counts, voters: 6)
    #expect(hardest.chosen.map(\.theme) == ["c"])
  }

  /// Totals are counts: they need as many people as counts of answers do.
  @Test func totalsNeedAsManyPeopleAsDots() {
    var plan = WorkshopPlan(Book(), pack: Example.pack([Example.theme("candour")]))
    (plan.leastAnswers, plan.leastDots) = (3, 8)
    #expect(RoomRules(plan, for: .topics).answers == 8)
    #expect(RoomRules(plan, for: .hardest(dilemma: "hub", isAfter: false)).answers == 3)
  }
}
