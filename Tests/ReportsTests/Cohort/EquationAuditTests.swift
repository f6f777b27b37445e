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

  @Test(arguments: 0..<60)
  func saysOfSetsWhatTheJointAuditSays(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let sums = (0..<Int.random(in: 1...5, using: &dice)).map { _ in
      Set((0..<16).filter { _ in Int.random(in: 0..<3, using: &dice) > 0 })
    }
    #expect(try tells(sums, 4) == (JointAudit.verdict(sums, threshold: 4) != .passed))
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
