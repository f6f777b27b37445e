import Scoring
import Testing

@Suite struct ItemAnalysisAlphaTests {
  private func alpha(_ rows: CrossProducts) throws -> ItemAnalysis.Alpha {
    let state = ItemAnalysis(rows).alpha
    guard case .value(let alpha) = state else { throw Missing(state: state) }
    return alpha
  }

  struct Missing: Error { let state: ItemAnalysis.AlphaState }

  @Test func nothingBelowThirty() {
    let analysis = ItemAnalysis(ItemAnalysisTests.rows(3, people: 29))
    #expect(analysis.alpha == .undefined(.tooFew(have: 29, needed: 30)))
  }

  @Test(arguments: [(30, true), (99, true), (100, false), (240, false)])
  func provisionalBelowAHundred(_ people: Int, _ isProvisional: Bool) throws {
    let rows = ItemAnalysisTests.rows(3, people: people)
    let alpha = try alpha(rows)
    #expect(alpha.isProvisional == isProvisional)
    #expect(alpha.people == people)
    #expect(.value(alpha.value) == Ungated.alpha(rows))
    let interval = Ungated.feldtInterval(alpha: alpha.value, people: people, statements: 3)
    #expect(alpha.interval == interval)
    #expect(interval.lower < alpha.value)
    #expect(alpha.value < interval.upper)
    #expect(!alpha.asksForReversedStatements)
  }

  @Test func negativeAsksForReversedStatements() throws {
    var rows = CrossProducts(statements: 2)
    for row in [[1, 5], [2, 4], [3, 2]] { rows.add(row, times: 20) }
    let alpha = try alpha(rows)
    #expect(alpha.value == -18)
    #expect(alpha.asksForReversedStatements)
  }

  @Test func undefinedCasesKeepTheirNames() {
    #expect(
      ItemAnalysis(ItemAnalysisTests.rows(1, people: 40)).alpha
        == .undefined(.tooFewStatements(have: 1, needed: 2)))
    var flat = CrossProducts(statements: 3)
    flat.add([3, 3, 3], times: 40)
    #expect(ItemAnalysis(flat).alpha == .undefined(.noVariation))
  }

  @Test func adviceWaitsForTwoHundred() {
    let below = ItemAnalysis(ItemAnalysisTests.rows(6, people: 199))
    #expect(below.advice(on: 0) == .undefined(.tooFew(have: 199, needed: 200)))
    let two = ItemAnalysis(ItemAnalysisTests.rows(2, people: 240))
    #expect(two.advice(on: 0) == .undefined(.tooFewStatements(have: 2, needed: 3)))
  }

  @Test func adviceNamesTheStatementThatDoesNotBelong() {
    let rows = ItemAnalysisTests.rows(6, people: 240)
    let analysis = ItemAnalysis(rows)
    #expect((0..<5).allSatisfy { analysis.advice(on: $0) == .keep })
    let (with, without) = (Ungated.alpha(rows).value, Ungated.alphaIfDeleted(rows, 5).value)
    #expect(analysis.advice(on: 5) == .lookAgain(with: with ?? 0, without: without ?? 0))
    #expect((with ?? 1) < (without ?? 0))
  }
}
