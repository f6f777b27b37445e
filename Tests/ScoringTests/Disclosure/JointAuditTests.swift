import Scoring
import Testing

@Suite struct JointAuditTests {
  private typealias Verdict = JointAudit<Int>.Verdict

  private func verdict(_ results: [Set<Int>], _ threshold: Int = 5) -> Verdict {
    JointAudit.verdict(results, threshold: threshold)
  }

  /// Sizes 7, 7 and 12: each pair differs by at least five people, and yet half of the first
  /// plus the second minus the third is one person.
  @Test func theTrackerThatPairsMissIsCaught() {
    let first = Set(1...6)
    let second = Set(7...12)
    let results = [first.union([0]), second.union([0]), first.union(second)]
    #expect(results.map(\.count) == [7, 7, 12])
    for left in results {
      for right in results where left != right {
        #expect(left.symmetricDifference(right).count >= 5)
        #expect(verdict([left, right]) == .passed)
      }
    }
    #expect(verdict(results) == .derivable(.init(members: [0], multiples: [1, 1, -1])))
  }

  @Test func aDifferenceOfTwoResultsIsCaught() {
    #expect(
      verdict([Set(1...10), Set(1...11)]) == .derivable(.init(members: [11], multiples: [-1, 1])))
    #expect(verdict([Set(1...10), Set(1...15)]) == .passed)
  }

  @Test func aResultOfFewIsCaughtByItself() {
    #expect(verdict([Set(1...4)]) == .derivable(.init(members: [1, 2, 3, 4], multiples: [1])))
    #expect(verdict([Set(1...5)]) == .passed)
    #expect(verdict([]) == .passed)
    #expect(verdict([[]]) == .passed)
    #expect(verdict([Set(1...5), Set(1...5)]) == .passed)
  }

  /// Rows and columns of a table with their totals: one hidden cell can be worked out.
  @Test func hiddenCellsOfATableAreCaught() {
    func cell(_ row: Int, _ column: Int) -> Set<Int> {
      let size = (row, column) == (0, 0) ? 2 : 6
      return Set((0..<size).map { 100 * row + 10 * column + $0 })
    }
    func union(_ cells: [Set<Int>]) -> Set<Int> { cells.reduce(into: []) { $0.formUnion($1) } }
    let rows = (0..<2).map { row in union((0..<2).map { cell(row, $0) }) }
    let columns = (0..<2).map { column in union((0..<2).map { cell($0, column) }) }
    #expect(verdict(rows + columns) == .passed)
    guard case .derivable(let found) = verdict(rows + columns + [cell(1, 1)]) else {
      Issue.record("the hidden cell was not found")
      return
    }
    #expect(found.members == cell(0, 0))
  }

  /// Against trying out every small multiple of every result.
  @Test(arguments: 0..<60)
  func findsWhatTryingEverythingFinds(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let results = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      Set((0..<14).filter { _ in Int.random(in: 0..<3, using: &dice) > 0 })
    }
    switch verdict(results) {
    case .passed: #expect(!tryingFinds(results))
    case .derivable(let found):
      let entries = sum(results, found.multiples.map(Int.init))
      #expect(Set(entries.keys) == found.members)
      #expect((1..<5).contains(found.members.count))
    case .undecided: Issue.record("undecided")
    }
  }

  private func sum(_ results: [Set<Int>], _ multiples: [Int]) -> [Int: Int] {
    var entries: [Int: Int] = [:]
    for (result, multiple) in zip(results, multiples) {
      for member in result { entries[member, default: 0] += multiple }
    }
    return entries.filter { $0.value != 0 }
  }

  private func tryingFinds(_ results: [Set<Int>]) -> Bool {
    var all: [[Int]] = [[]]
    for _ in results { all = all.flatMap { one in (-3...3).map { one + [$0] } } }
    return all.contains { (1..<5).contains(sum(results, $0).count) }
  }

  /// Thirty people, each left out once: everybody can be worked out, quickly.
  @Test func manyResultsAreDecided() {
    let results = (0..<30).map { Set(0..<30).subtracting([$0]) }
    guard case .derivable(let found) = verdict(results) else {
      Issue.record("nobody was found")
      return
    }
    #expect(found.members.count == 1 || found.members.count < 5)
  }

  @Test func whatTakesTooLongIsNotPassed() {
    var dice = Dice(state: 1)
    let results = (0..<40).map { _ in
      Set((0..<90).filter { _ in Int.random(in: 0..<2, using: &dice) > 0 })
    }
    #expect(verdict(results, 12) == .undecided)
  }
}
