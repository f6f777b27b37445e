import Scoring
import Testing

/// Groups on five points (histograms5.csv, CC0) and what independent packages say of them:
/// R base 4.2.2 (mean, sd, median, quantile type 2), multilevel 2.7 (rwg.j.lindell of two equal
/// columns for r_wg that is not cut at 0; rwg with ranvar 4/3, which is; awg; ad.m), agrmt
/// 1.42.12 (agreement, consensus, Leik).
struct GoldenGroup: Sendable, CustomTestStringConvertible {
  let counts: [Int]
  let mean: Double
  let deviation: Double
  let quartiles: [Double]
  let uniform: Double
  let triangularCut: Double
  let bounded: Double?
  let fromMean: Double
  let fromMedian: Double
  let ordinal: Double
  let consensus: Double
  let leikDispersion: Double

  var histogram: Histogram { Histogram(counts: counts) }
  var testDescription: String { "\(counts)" }

  static let all = [
    GoldenGroup(
      counts: [0, 0, 0, 3, 0], mean: 4, deviation: 0, quartiles: [4, 4, 4],
      uniform: 1, triangularCut: 1, bounded: nil, fromMean: 0, fromMedian: 0,
      ordinal: 1, consensus: 1, leikDispersion: 0),
    GoldenGroup(
      counts: [0, 0, 1, 2, 0], mean: 3.66666666666667, deviation: 0.577350269189626,
      quartiles: [3, 4, 4], uniform: 0.833333333333333, triangularCut: 0.75, bounded: 0.875,
      fromMean: 0.444444444444444, fromMedian: 0.333333333333333,
      ordinal: 0.833333333333333, consensus: 0.828634609999496,
      leikDispersion: 0.166666666666667),
    GoldenGroup(
      counts: [1, 0, 1, 0, 1], mean: 3, deviation: 2, quartiles: [1, 3, 5],
      uniform: -1, triangularCut: 0, bounded: -0.333333333333333,
      fromMean: 1.33333333333333, fromMedian: 1.33333333333333,
      ordinal: -0.277777777777778, consensus: 0.333333333333333,
      leikDispersion: 0.666666666666667),
    GoldenGroup(
      counts: [0, 0, 0, 4, 1], mean: 4.2, deviation: 0.447213595499958, quartiles: [4, 4, 4],
      uniform: 0.9, triangularCut: 0.85, bounded: 0.875, fromMean: 0.32, fromMedian: 0.2,
      ordinal: 0.9, consensus: 0.876413915867506, leikDispersion: 0.1),
    GoldenGroup(
      counts: [1, 1, 1, 1, 1], mean: 3, deviation: 1.58113883008419, quartiles: [2, 3, 4],
      uniform: -0.25, triangularCut: 0, bounded: 0, fromMean: 1.2, fromMedian: 1.2,
      ordinal: 0, consensus: 0.433985000288462, leikDispersion: 0.6),
    GoldenGroup(
      counts: [0, 0, 0, 0, 5], mean: 5, deviation: 0, quartiles: [5, 5, 5],
      uniform: 1, triangularCut: 1, bounded: 1, fromMean: 0, fromMedian: 0,
      ordinal: 1, consensus: 1, leikDispersion: 0),
    GoldenGroup(
      counts: [1, 0, 0, 0, 4], mean: 4.2, deviation: 1.78885438199983, quartiles: [5, 5, 5],
      uniform: -0.6, triangularCut: 0, bounded: -0.999999999999998, fromMean: 1.28,
      fromMedian: 0.8, ordinal: 0.2, consensus: 0.278071905112638, leikDispersion: 0.4),
    GoldenGroup(
      counts: [0, 1, 1, 7, 1], mean: 3.8, deviation: 0.788810637746616, quartiles: [4, 4, 4],
      uniform: 0.688888888888889, triangularCut: 0.533333333333333,
      bounded: 0.666666666666666, fromMean: 0.52, fromMedian: 0.4,
      ordinal: 0.7, consensus: 0.778299818592638, leikDispersion: 0.2),
    GoldenGroup(
      counts: [4, 1, 0, 1, 4], mean: 3, deviation: 1.9436506316151, quartiles: [1, 3, 5],
      uniform: -0.888888888888889, triangularCut: 0, bounded: -0.7, fromMean: 1.8,
      fromMedian: 1.8, ordinal: -0.655555555555556, consensus: 0.116992500144231,
      leikDispersion: 0.9),
  ]

  /// Seven points, 1000 people: the example of agrmt's documentation, with the digits printed
  /// there: A 0.6113333, consensus 0.7256876, Leik's dispersion 0.287.
  static let sevenPoints = Histogram(counts: [30, 40, 210, 130, 530, 50, 10])

  /// The answers to nine statements (small_items.csv, CC0), the last as they stand, unmirrored.
  static let statements: [[Int]] = [
    [1, 1, 3, 4, 4], [0, 1, 3, 5, 4], [1, 1, 2, 5, 3],
    [1, 3, 4, 3, 2], [0, 3, 4, 3, 2], [1, 2, 4, 3, 2],
    [1, 2, 3, 4, 3], [1, 2, 3, 3, 3], [3, 5, 2, 2, 1],
  ]

  /// Random histograms on scales of 3 to 10 points, among them small and large groups.
  static let random: [Histogram] = {
    var dice = Dice(state: 5)
    return (0..<60).map { number in
      let most = [2, 5, 40, 100_000][number % 4]
      let counts = (0..<(2 + number % 8)).map { _ in Int.random(in: 0...most, using: &dice) }
      return Histogram(low: number % 3 - 1, counts: counts + [0])
    }
  }()
}

/// Every way to share so many people over so many points.
func histograms(people: Int, points: Int) -> [[Int]] {
  if points == 1 { return [[people]] }
  return (0...people).flatMap { first in
    histograms(people: people - first, points: points - 1).map { [first] + $0 }
  }
}

extension Estimate {
  /// Within a relative distance of a golden value; exactly 0 for 0.
  func isClose(to golden: Double, within tolerance: Double = 1e-12) -> Bool {
    value.map { abs($0 - golden) <= tolerance * abs(golden) } ?? false
  }
}
