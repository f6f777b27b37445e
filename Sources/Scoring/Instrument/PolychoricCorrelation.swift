/// The polychoric correlation, by the two-step method (Olsson 1979): the correlation of two latent
/// normal variables that yield the contingency table of two statements' answers when they are
/// divided at thresholds.
///
/// It describes the presumed latent variables; a reliability derived from it is not the reliability
/// of the score that is shown.
package enum PolychoricCorrelation {
  /// Returns the correlation, if there are enough people. `counts` is the contingency table of
  /// people: one row for each answer to the first statement, one column for each answer to the
  /// second, in the scale's order.
  package static func estimate(
    _ counts: [[Int]], thresholds: InstrumentThresholds = InstrumentThresholds()
  ) -> Estimate {
    let people = counts.joined().reduce(0, +)
    return thresholds.tooFew(people, of: thresholds.polychoric).map { .undefined($0) }
      ?? Ungated.polychoric(counts)
  }
}

extension Ungated {
  /// Returns the two-step polychoric correlation, to 1e-9 of the maximum of the log-likelihood.
  ///
  /// The first step estimates the thresholds from each statement's marginal distribution; the
  /// second maximises the likelihood over correlations from −0.9999 to 0.9999: the best value of a
  /// grid, refined to the root of the derivative. A category that nobody chose has no threshold
  /// (`emptyCategory`); a table with one row or column has `noVariation`; a maximum at an end of
  /// the range is not estimable. All rows must be equally long.
  package static func polychoric(_ counts: [[Int]]) -> Estimate {
    guard let table = LatentTable(counts) else {
      return .undefined(counts.count > 1 && counts[0].count > 1 ? .emptyCategory : .noVariation)
    }
    return table.correlation.map { .value($0) } ?? .undefined(.notEstimable)
  }
}

/// The contingency table of two statements' answers, with the thresholds of the latent variables.
private struct LatentTable {
  let counts: [[Int]]
  private let rows: [LatentCut]
  private let columns: [LatentCut]

  /// Nil for a single row or column, or if one of them is empty.
  init?(_ counts: [[Int]]) {
    let rows = counts.map { $0.reduce(0, +) }
    let columns = (counts.first ?? []).indices.map { column in
      counts.reduce(0) { $0 + $1[column] }
    }
    guard rows.count > 1, columns.count > 1, !rows.contains(0), !columns.contains(0) else {
      return nil
    }
    self.counts = counts
    self.rows = LatentCut.all(rows)
    self.columns = LatentCut.all(columns)
  }

  /// The correlation of maximum likelihood; nil if it is at an end of the range, or if the
  /// likelihood is flat towards an end, as with an empty corner of a 2 × 2 table.
  var correlation: Double? {
    let grid = [-0.9999] + (-39...39).map { Double($0) / 40 } + [0.9999]
    let heights = grid.map(logLikelihood)
    let best = grid.indices.max { heights[$0] < heights[$1] } ?? 0
    let ends = [max(best - 1, 0), min(best + 1, grid.count - 1)]
    let root = slopeRoot(from: grid[ends[0]], to: grid[ends[1]])
    let top = logLikelihood(root)
    return ends.allSatisfy { top - heights[$0] > 1e-9 } ? root : nil
  }

  private func slopeRoot(from left: Double, to right: Double) -> Double {
    var (low, high) = (left, right)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if slope(at: middle) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private func logLikelihood(_ r: Double) -> Double {
    let excess = grid { Numerics.bivariateExcess($0, $1, correlation: r) }
    return sum { count, row, column in
      let chance = chance(excess, row, column)
      return chance > 0 ? Double(count) * Numerics.log(chance) : -.infinity
    }
  }

  /// Returns the derivative of the log-likelihood: Σ count/probability × the derivative of the
  /// probability.
  private func slope(at r: Double) -> Double {
    let excess = grid { Numerics.bivariateExcess($0, $1, correlation: r) }
    let density = grid { Numerics.bivariateDensity($0, $1, correlation: r) }
    return sum { count, row, column in
      Double(count) * rectangle(density, row, column)
        / max(chance(excess, row, column), .leastNormalMagnitude)
    }
  }

  /// Returns the values of a function at all pairs of thresholds, with 0 along the lower edges.
  private func grid(_ value: (Double, Double) -> Double) -> [[Double]] {
    let above = rows.map { row in [0] + columns.map { value(row.upper, $0.upper) } }
    return [Array(repeating: 0, count: columns.count + 1)] + above
  }

  private func rectangle(_ grid: [[Double]], _ row: Int, _ column: Int) -> Double {
    (grid[row + 1][column + 1] - grid[row][column + 1])
      - (grid[row + 1][column] - grid[row][column])
  }

  private func chance(_ excess: [[Double]], _ row: Int, _ column: Int) -> Double {
    rows[row].share * columns[column].share + rectangle(excess, row, column)
  }

  private func sum(_ term: (Int, Int, Int) -> Double) -> Double {
    var sum = 0.0
    for row in rows.indices {
      for column in columns.indices where counts[row][column] > 0 {
        sum += term(counts[row][column], row, column)
      }
    }
    return sum
  }
}

/// One category of an answer as an interval of the latent variable.
private struct LatentCut {
  /// The share of people who chose it.
  let share: Double
  /// The upper threshold; infinite for the last category.
  let upper: Double

  static func all(_ counts: [Int]) -> [LatentCut] {
    let people = counts.reduce(0, +)
    var below = 0
    return counts.map { count in
      below += count
      let upper = Numerics.normalQuantile(
        lower: Double(below) / Double(people), upper: Double(people - below) / Double(people))
      return LatentCut(share: Double(count) / Double(people), upper: upper)
    }
  }
}
