/// The tally of complete rows for Kendall's coefficient of concordance W, which measures the
/// agreement of people on the rank order of a theme's statements. Tallies of parts can be added.
package struct KendallConcordance: Hashable, Sendable {
  /// The number of statements ranked: k.
  package let statements: Int
  /// The number of people with a complete row: m.
  package private(set) var raters = 0
  /// Twice the rank sum of each statement; tied statements share the mean of their ranks.
  private var doubledRankSums: [Int]
  /// ΣT over people, with T = Σ(t³ − t) over a person's sets of t tied statements.
  private var ties = 0

  /// Creates a tally without rows for a number of statements.
  package init(statements: Int) {
    self.statements = statements
    doubledRankSums = Array(repeating: 0, count: statements)
  }

  /// Creates the tally of rows, each with the number of people who gave it.
  package init(statements: Int, rows: [(row: [Int], count: Int)]) {
    self.init(statements: statements)
    for (row, count) in rows { add(row, times: count) }
  }

  /// Adds a number of people with the same complete row of scored ratings, one for each statement.
  package mutating func add(_ row: [Int], times count: Int = 1) {
    precondition(row.count == statements, "a row of another theme")
    raters += count
    for (index, value) in row.enumerated() {
      let tied = row.count { $0 == value }
      doubledRankSums[index] += count * (2 * row.count { $0 < value } + tied + 1)
      ties += count * (tied * tied - 1)
    }
  }

  /// Adds a tally of other rows of the same theme.
  package mutating func add(_ other: KendallConcordance) {
    precondition(other.statements == statements, "rows of another theme")
    raters += other.raters
    ties += other.ties
    for index in doubledRankSums.indices { doubledRankSums[index] += other.doubledRankSums[index] }
  }

  /// W = 12Σ(R − R̄)²/(m²(k³ − k) − mΣT), corrected for ties: 1 for identical rank orders, 0 for no
  /// agreement (Kendall & Babington Smith 1939). Undefined for fewer than two people or two
  /// statements, and if every person rated all statements alike.
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
