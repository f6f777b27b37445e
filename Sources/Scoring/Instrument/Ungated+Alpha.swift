extension Ungated {
  /// Returns Cronbach's alpha: k/(k − 1)·(1 − Σ variances of the statements/variance of their sum).
  /// It uses complete rows, and exact integers up to one division.
  ///
  /// At most 1; negative values are kept. Undefined for one statement, and if the sum does not
  /// vary. Cronbach 1951.
  package static func alpha(_ rows: CrossProducts) -> Estimate {
    alpha(rows, of: Array(0..<rows.statements))
  }

  /// Returns Cronbach's alpha of a subset of the statements.
  static func alpha(_ rows: CrossProducts, of statements: [Int]) -> Estimate {
    let k = Int128(statements.count)
    guard k >= 2 else {
      return .undefined(.tooFewStatements(have: statements.count, needed: 2))
    }
    let total = rows.scaledCovariance(statements, statements)
    guard total > 0 else { return .undefined(.noVariation) }
    let own = statements.reduce(Int128(0)) { $0 + rows.scaledCovariance($1, $1) }
    return .value(Double(k * (total - own)) / Double((k - 1) * total))
  }

  /// Returns standardised alpha: k·r̄/(1 + (k − 1)r̄), with r̄ the mean correlation between two
  /// statements. It is the alpha of statements with equal variances.
  ///
  /// Undefined for one statement, if a statement does not vary, and if the standardised statements
  /// sum to a constant.
  package static func standardizedAlpha(_ rows: CrossProducts) -> Estimate {
    if let shortage = rows.shortage(needed: 2) { return .undefined(shortage) }
    let k = rows.statements
    var sum = 0.0
    for second in 1..<k {
      for first in 0..<second {
        guard let r = pearson(rows, first, second).value else { return .undefined(.noVariation) }
        sum += r
      }
    }
    // The variance of the standardised sum is k + 2Σr.
    let total = Double(k) + 2 * sum
    guard total > 1e-12 else { return .undefined(.noVariation) }
    return .value(Double(k) / Double(k - 1) * (2 * sum / total))
  }

  /// Returns alpha if one statement is deleted; requires at least three statements.
  package static func alphaIfDeleted(_ rows: CrossProducts, _ statement: Int) -> Estimate {
    if let shortage = rows.shortage(needed: 3) { return .undefined(shortage) }
    return alpha(rows, of: rows.statements(but: statement))
  }
}

extension CrossProducts {
  /// Returns the indices of all statements but one.
  func statements(but statement: Int) -> [Int] { (0..<statements).filter { $0 != statement } }
}
