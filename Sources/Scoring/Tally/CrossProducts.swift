/// The complete rows of one theme as exact sums: all that alpha, item-total correlations, omega
/// and Pearson's r need. Adds cell by cell.
///
/// Only people who rated every statement of the theme count (listwise); reverse-keyed statements
/// are mirrored before they are added. Sums stay integers, so no order of adding can matter.
package struct CrossProducts: Hashable, Sendable {
  /// Statements of the theme: k.
  package let statements: Int
  /// People with a complete row: n.
  package private(set) var rows = 0
  /// Σxᵢ for each statement.
  package private(set) var sums: [Int]
  /// Σxᵢxⱼ, row by row: k × k, symmetric.
  package private(set) var products: [Int]

  /// Nobody's answers to so many statements.
  package init(statements: Int) {
    self.statements = statements
    sums = Array(repeating: 0, count: statements)
    products = Array(repeating: 0, count: statements * statements)
  }

  /// Adds so many people with this complete row of scored ratings, one a statement.
  package mutating func add(_ row: [Int], times count: Int = 1) {
    precondition(row.count == statements, "a row of another theme")
    rows += count
    for first in 0..<statements {
      sums[first] += count * row[first]
      for second in 0..<statements {
        products[first * statements + second] += count * row[first] * row[second]
      }
    }
  }

  /// Adds another part of the same theme's rows.
  package mutating func add(_ other: CrossProducts) {
    precondition(other.statements == statements, "rows of another theme")
    rows += other.rows
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in products.indices { products[index] += other.products[index] }
  }

  /// n·Σxᵢxⱼ − Σxᵢ·Σxⱼ, which is n(n − 1) times the covariance: exact, in 128 bits.
  package func scaledCovariance(_ first: Int, _ second: Int) -> Int128 {
    Int128(rows) * Int128(products[first * statements + second])
      - Int128(sums[first]) * Int128(sums[second])
  }
}
