import Scoring
import Testing

/// The audit by which printed cohorts are judged, judged itself.
@Suite struct EquationAuditTests {
  private func tells(_ sums: [Set<Int>], _ threshold: Int) throws -> Bool {
    let equations = sums.map { people in
      Dictionary(
        uniqueKeysWithValues: people.map { (EquationAudit.Unknown(person: $0, about: 0), 1) })
    }
    return try EquationAudit(equations, threshold: threshold).tells()
  }

  @Test func findsTheTrackerThatPairsMiss() throws {
    let first = Set(1...6)
    let second = Set(7...12)
    let sums = [first.union([0]), second.union([0]), first.union(second)]
    #expect(try tells(sums, 5))
    #expect(try !tells([sums[0], sums[1]], 5))
  }

  /// By another way: a few people are told of where the sums, without those people's columns, have
  /// a lower rank than with them.
  @Test(arguments: 0..<60)
  func saysOfSetsWhatTheirRanksSay(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let sums = (0..<Int.random(in: 1...5, using: &dice)).map { _ in
      Set((0..<16).filter { _ in Int.random(in: 0..<3, using: &dice) > 0 })
    }
    let rank = rank(sums, without: [])
    let isTold = few(3).contains { self.rank(sums, without: $0) < rank }
    #expect(try tells(sums, 4) == isTold)
  }

  /// All sets of one person to so many, out of sixteen.
  private func few(_ most: Int) -> [Set<Int>] {
    (1..<1 << 16).filter { $0.nonzeroBitCount <= most }.map { bits in
      Set((0..<16).filter { bits >> $0 & 1 == 1 })
    }
  }

  /// The rank of the sums' memberships, modulo a prime above any determinant of these.
  private func rank(_ sums: [Set<Int>], without people: Set<Int>) -> Int {
    let prime = 1_000_003
    var rows = sums.map { sum in
      (0..<16).map { sum.contains($0) && !people.contains($0) ? 1 : 0 }
    }
    var rank = 0
    for column in 0..<16 {
      guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      for row in rows.indices where row > rank && rows[row][column] != 0 {
        let (mine, theirs) = (rows[rank][column], rows[row][column])
        for index in 0..<16 {
          let left = rows[row][index] * mine - rows[rank][index] * theirs
          rows[row][index] = (left % prime + prime) % prime
        }
      }
      rank += 1
    }
    return rank
  }

  /// A third of one answer and a half of another are not the same share.
  @Test func countsFactors() throws {
    let people = 0..<20
    func sum(_ factor: (Int) -> Int) -> EquationAudit.Equation {
      Dictionary(
        uniqueKeysWithValues: people.map {
          (EquationAudit.Unknown(person: $0, about: 0), factor($0))
        })
    }
    let equal = [sum { _ in 6 }, sum { _ in 2 }]
    #expect(try !EquationAudit(equal, threshold: 5).tells())
    let unequal = [sum { _ in 6 }, sum { $0 == 7 ? 3 : 2 }]
    #expect(try EquationAudit(unequal, threshold: 5).tells())
  }
}
