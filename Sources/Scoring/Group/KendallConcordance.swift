/// Kendall's coefficient of concordance W: how far people put the statements of a theme in the
/// same order. A tally of complete rows that adds cell by cell.
package struct KendallConcordance: Hashable, Sendable {
  /// Statements ranked: k.
  package let statements: Int
  /// People with a complete row: m.
  package private(set) var raters = 0
  /// Twice each statement's sum of ranks, tied statements sharing the mean of theirs.
  private var doubledRankSums: [Int]
  /// ΣT, with T = Σ(t³ − t) over one person's groups of t tied statements.
  private var ties = 0

  /// Nobody's rows of so many statements.
  package init(statements: Int) {
    self.statements = statements
    doubledRankSums = Array(repeating: 0, count: statements)
  }

  /// The tally of these rows, each with the number of people who gave it.
  package init(statements: Int, rows: [(row: [Int], count: Int)]) {
    self.init(statements: statements)
    for (row, count) in rows { add(row, times: count) }
  }

  /// Adds so many people with this complete row of scored ratings, one a statement.
  package mutating func add(_ row: [Int], times count: Int = 1) {
    precondition(row.count == statements, "a row of another theme")
    raters += count
    for (index, value) in row.enumerated() {
      let tied = row.count { $0 == value }
      doubledRankSums[index] += count * (2 * row.count { $0 < value } + tied + 1)
      ties += count * (tied * tied - 1)
    }
  }

  /// Adds another part of the same theme's rows.
  package mutating func add(_ other: KendallConcordance) {
    precondition(other.statements == statements, "rows of another theme")
    raters += other.raters
    ties += other.ties
    for index in doubledRankSums.indices { doubledRankSums[index] += other.doubledRankSums[index] }
  }

  /// W = 12Σ(R − R̄)²/(m²(k³ − k) − mΣT), corrected for ties: 1 for the same order from all, 0 for
  /// none in common (Kendall & Babington Smith 1939). Undefined below two people or two
  /// statements, and where everyone rated all statements alike.
  package var w: Estimate {
    if statements < 2 { return .undefined(.tooFewStatements(have: statements, needed: 2)) }
    if raters < 2 { return .undefined(.tooFew(have: raters, needed: 2)) }
    let (people, size) = (Int128(raters), Int128(statements))
    let whole = people * (people * (size * size * size - size) - Int128(ties))
    let squares = doubledRankSums.reduce(Int128(0)) { sum, ranks in
      let distance = Int128(ranks) - people * (size + 1)
      return sum + distance * distance
    }
    return whole > 0 ? .ratio(3 * squares, whole) : .undefined(.noVariation)
  }
}
