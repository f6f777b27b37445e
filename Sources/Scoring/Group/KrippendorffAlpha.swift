/// The level of measurement, which determines the distance between two points of a scale.
package enum MeasurementLevel: Sendable {
  /// The distance is 0 for the same point, otherwise 1.
  case nominal
  /// The distance depends on the number of answers between the points.
  case ordinal
  /// The distance is the number of steps between the points.
  case interval
}

/// Krippendorff's alpha, 1 − D_o/D_e: the agreement of people on which of several statements are
/// rated high and which low (Hayes & Krippendorff 2007).
package enum KrippendorffAlpha {
  /// Returns alpha for one histogram per statement, all on one scale; people may have left
  /// statements out. 1 for no disagreement within any statement, 0 for as much as among all answers
  /// pooled, below 0 for more. It requires many statements, and approaches 0 if all of them have
  /// the same distribution of answers.
  ///
  /// D_o = Σ_u Σ_{c<k} n_uc·n_uk·δ²_ck/(m_u − 1) over statements with m_u ≥ 2 answers, n in all;
  /// D_e = Σ_{c<k} n_c·n_k·δ²_ck/(n − 1). δ is 1, (Σ_{g=c}^{k} n_g) − (n_c + n_k)/2, or k − c.
  /// Undefined for fewer than two such statements, and if all their answers are identical.
  package static func alpha(_ units: [Histogram], _ level: MeasurementLevel) -> Estimate {
    guard let first = units.first else {
      return .undefined(.tooFewStatements(have: 0, needed: 2))
    }
    guard units.allSatisfy({ $0.low == first.low && $0.points == first.points }) else {
      return .undefined(.scalesDiffer)
    }
    let paired = units.map(\.counts).filter { $0.reduce(0, +) > 1 }
    guard paired.count > 1 else {
      return .undefined(.tooFewStatements(have: paired.count, needed: 2))
    }
    let all = first.counts.indices.map { index in paired.reduce(0) { $0 + $1[index] } }
    let squares = squaredDistances(all, level)
    let expected = disagreement(all, squares)
    guard expected > 0 else { return .undefined(.noVariation) }
    let observed = observedDisagreement(paired, squares)
    return .value(1 - observed * Double(all.reduce(0, +) - 1) / Double(expected))
  }

  /// Returns D_o. The sum is exact over statements with equally many answers; these subtotals are
  /// added in ascending order of that number.
  private static func observedDisagreement(_ units: [[Int]], _ squares: [[Int128]]) -> Double {
    Dictionary(grouping: units) { $0.reduce(0, +) }
      .sorted { $0.key < $1.key }
      .map { answers, units in
        let sum = units.reduce(Int128(0)) { $0 + disagreement($1, squares) }
        return Quotient.rounded(sum, Int128(answers - 1))
      }
      .reduce(0, +)
  }

  private static func disagreement(_ counts: [Int], _ squares: [[Int128]]) -> Int128 {
    var sum: Int128 = 0
    for high in counts.indices where counts[high] > 0 {
      for low in 0..<high {
        sum += Int128(counts[low]) * Int128(counts[high]) * squares[low][high]
      }
    }
    return sum
  }

  /// Returns δ² for each pair of points; four times δ² for ordinal data, so that it is an integer.
  private static func squaredDistances(
    _ all: [Int], _ level: MeasurementLevel
  ) -> [[Int128]] {
    all.indices.map { low in
      all.indices.map { high in
        guard low < high else { return 0 }
        let distance =
          switch level {
          case .nominal: 1
          case .interval: high - low
          case .ordinal: 2 * all[low...high].reduce(0, +) - all[low] - all[high]
          }
        return Int128(distance) * Int128(distance)
      }
    }
  }
}
