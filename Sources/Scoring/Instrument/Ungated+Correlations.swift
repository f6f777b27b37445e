extension Ungated {
  /// Returns Pearson's r between two statements, by index: cᵢⱼ/√(cᵢᵢcⱼⱼ), in −1...1. Undefined if
  /// either does not vary.
  package static func pearson(_ rows: CrossProducts, _ first: Int, _ second: Int) -> Estimate {
    rows.correlation([first], [second])
  }

  /// Returns the corrected item-total correlation: Pearson's r between one statement, by index, and
  /// the sum of all the others. Requires two statements; undefined if either does not vary.
  package static func itemTotal(_ rows: CrossProducts, _ statement: Int) -> Estimate {
    if let shortage = rows.shortage(needed: 2) { return .undefined(shortage) }
    return rows.correlation([statement], rows.statements(but: statement))
  }

  /// Returns the odd-even split-half reliability: the correlation between the sums of the first,
  /// third, fifth … and of the other statements, with the Spearman-Brown correction.
  ///
  /// For a theme of two statements it is the coefficient that Eisinga, te Grotenhuis & Pelzer 2013
  /// recommend over alpha. With an odd number of statements the halves differ in length, which the
  /// formula does not allow for.
  package static func splitHalf(_ rows: CrossProducts) -> Estimate {
    if let shortage = rows.shortage(needed: 2) { return .undefined(shortage) }
    let halves = [0, 1].map { Array(stride(from: $0, to: rows.statements, by: 2)) }
    let r = rows.correlation(halves[0], halves[1])
    return r.value.map(spearmanBrown) ?? r
  }

  /// Returns the Spearman-Brown reliability of a test of double length, 2r/(1 + r), where r is the
  /// correlation between its halves: 1 for 1, negative for negative r, not estimable for −1.
  package static func spearmanBrown(_ r: Double) -> Estimate {
    r > -1 ? .value(2 * r / (1 + r)) : .undefined(.notEstimable)
  }
}
