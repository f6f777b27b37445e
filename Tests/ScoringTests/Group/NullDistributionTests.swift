import Scoring
import Testing

@Suite struct NullDistributionTests {
  @Test func fivePointsAreTheKnownOnes() {
    #expect(NullDistribution.uniform.variance(points: 5) == Fraction(2))
    #expect(NullDistribution.triangular.variance(points: 5) == Fraction(4, 3))
  }

  /// The formulas against the weights they stand for.
  @Test(arguments: 2...15) func formulasAreTheSumsOfSquares(_ points: Int) {
    let triangle = (0..<points).map { min($0 + 1, points - $0) }
    let flat = Array(repeating: 1, count: points)
    for (null, weights) in [(NullDistribution.uniform, flat), (.triangular, triangle)] {
      let all = weights.reduce(0, +)
      let squares = weights.indices.reduce(0) {
        $0 + weights[$1] * (2 * $1 - points + 1) * (2 * $1 - points + 1)
      }
      #expect(null.variance(points: points) == Fraction(squares, 4 * all))
    }
  }
}
