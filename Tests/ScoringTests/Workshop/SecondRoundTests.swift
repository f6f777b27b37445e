import Scoring
import Testing
import Workbook

/// What a second round tells about somebody who has left, by trying all small rooms on a scale of
/// four: for whoever knows all other answers, and for whoever is sure that nobody changed theirs.
@Suite struct SecondRoundTests {
  private let pack = Example.pack(
    [Example.theme("a", statements: 1)], scale: Example.scale(1...4))

  private func result(
    _ histogram: Histogram, sheets: Int, after earlier: EarlierRound? = nil, least: Int = 3
  ) -> RoundResult {
    let plan = RoundExample.plan(pack, least: least, dots: least)
    return RoundResult(["a-1": histogram], sheets: sheets, after: earlier, pack: pack, plan: plan)
  }

  /// A room without the person who gave the answer at this index of the counts.
  private func without(_ histogram: Histogram, _ index: Int) -> Histogram {
    var rest = histogram
    rest.counts[index] -= 1
    return rest
  }

  private func rooms(_ people: ClosedRange<Int>) -> [Histogram] {
    var rooms: [Histogram] = []
    for count in people {
      RoundExample.histograms(count, points: 4) { room, _ in rooms.append(room) }
    }
    return rooms
  }

  /// Whoever knows what all others answered in both rounds learns nothing of the answer of somebody
  /// who has left: whatever it was, the second round looks the same, number of people included.
  @Test func aSecondRoundDoesNotDependOnWhoLeft() {
    for stayed in rooms(3...6) {
      let sheets = stayed.rated
      let seen = stayed.counts.indices.map { answer in
        var first = stayed
        first.counts[answer] += 1
        let earlier = EarlierRound(
          result(first, sheets: sheets + 1), isOfTheSamePeople: false)
        return result(stayed, sheets: sheets, after: earlier)
      }
      #expect(seen.allSatisfy { $0 == seen[0] })
      #expect(seen[0].people == .withheld(.differencing))
      guard case .shown(.outline) = seen[0].answers(to: "a-1") else {
        Issue.record("no outline of \(stayed)")
        continue
      }
    }
  }

  /// A sheet left empty is handed in for somebody who has left: the number of sheets is the same, and
  /// that of answers is not.
  @Test func anEmptySheetBringsNoDotsBack() {
    for first in rooms(4...7) {
      let earlier = EarlierRound(
        result(first, sheets: first.rated), isOfTheSamePeople: true)
      for answer in first.counts.indices where first.counts[answer] > 0 {
        var second = without(first, answer)
        second.notAnswered = 1
        let shown = result(second, sheets: first.rated, after: earlier).answers(to: "a-1")
        guard case .shown(.outline) = shown else {
          Issue.record("\(first) without \(answer + 1): \(String(describing: shown))")
          continue
        }
      }
    }
  }

  /// The same people and as many answers: dots beside dots, as if it were the first round.
  @Test func theSamePeopleSeeDots() {
    let first = Histogram(counts: [2, 1, 0, 2])
    let second = Histogram(counts: [1, 1, 1, 1], noChance: 1)
    let earlier = EarlierRound(result(first, sheets: 5), isOfTheSamePeople: true)
    let shown = result(second, sheets: 5, after: earlier)
    #expect(shown == result(second, sheets: 5))
    #expect(shown.people == .shown(5))
    #expect(shown.change(of: "a-1", since: earlier.result) != nil)
  }

  /// Below the threshold nothing is told of a statement, nor how far below it is.
  @Test func tooFewAreToldNothing() {
    let earlier = EarlierRound(
      result(Histogram(counts: [2, 1, 0, 2]), sheets: 5, least: 5), isOfTheSamePeople: false)
    for second in [Histogram(counts: [4, 0, 0, 0]), Histogram(counts: [0, 0, 0, 0], noChance: 6)] {
      let shown = result(second, sheets: 6, after: earlier, least: 5)
      #expect(shown.answers(to: "a-1") == .withheld(.differencing))
    }
  }

  /// Somebody who is sure that nobody changed an answer, and knows none: of all rooms with one who
  /// left, dots gave the answer away in every one, the middle answer and the closeness in some. No
  /// rule that tells anything comes to none.
  @Test func whoeverIsSureThatNobodyChangedLearnsLess() {
    for (people, most) in [(4, 78), (6, 56), (9, 45)] {
      var (found, all) = (0, 0)
      for first in rooms(people...people) {
        let earlier = EarlierRound(
          result(first, sheets: people), isOfTheSamePeople: false)
        let possible = first.counts.indices.filter { first.counts[$0] > 0 }
        let seen = possible.map {
          result(without(first, $0), sheets: people - 1, after: earlier)
        }
        guard possible.count > 1 else { continue }
        for (index, one) in seen.enumerated() {
          all += first.counts[possible[index]]
          if seen.count(where: { $0 == one }) == 1 { found += first.counts[possible[index]] }
        }
      }
      #expect(100 * found <= most * all, "\(people) people: \(found) of \(all)")
    }
  }
}
