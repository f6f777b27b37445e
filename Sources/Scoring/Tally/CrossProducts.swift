/// The exact sums and cross products of one theme's complete rows: the sufficient statistics for
/// alpha, item-total correlations, omega and Pearson's r. Sums of parts can be added.
///
/// Only people who rated every statement of the theme are included (listwise deletion); ratings of
/// reverse-keyed statements are mirrored first. The sums are integers, so that the order of
/// addition does not matter.
package struct CrossProducts: Hashable, Sendable {
  /// The number of statements in the theme: k.
  package let statements: Int
  /// The number of people with a complete row: n.
  package private(set) var rows = 0
  /// The sum Σxᵢ of each statement.
  package private(set) var sums: [Int]
  /// The cross products Σxᵢxⱼ in row-major order: k × k, symmetric.
  package private(set) var products: [Int]

  /// Creates empty sums for a number of statements.
  package init(statements: Int) {
    self.statements = statements
    sums = Array(repeating: 0, count: statements)
    products = Array(repeating: 0, count: statements * statements)
  }

  /// Adds a number of people with the same complete row of scored ratings, one for each statement.
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

  /// Adds the sums of other rows of the same theme.
  package mutating func add(_ other: CrossProducts) {
    precondition(other.statements == statements, "rows of another theme")
    rows += other.rows
    for index in sums.indices { sums[index] += other.sums[index] }
    for index in products.indices { products[index] += other.products[index] }
  }

  /// Returns n·Σxᵢxⱼ − Σxᵢ·Σxⱼ, which is n(n − 1) times the covariance: exact, in 128 bits.
  package func scaledCovariance(_ first: Int, _ second: Int) -> Int128 {
    Int128(rows) * Int128(products[first * statements + second])
      - Int128(sums[first]) * Int128(sums[second])
  }
}
