import Scoring
import Testing

/// Which values are seldom, at most 1 time in 20, when everyone picks one of five points at random:
/// exact critical values and their probabilities, by going through all histograms in Python 3.11
/// (critical values are printed to ten places there).
@Suite struct ExactNullTests {
  typealias Critical = (value: Double, probability: Double)

  struct Row: Sendable, CustomTestStringConvertible {
    let people: Int
    let fromMedian: Critical
    let fromMean: Critical
    let uniform: Critical
    let ordinal: Critical
    let consensus: Critical

    var testDescription: String { "\(people) people" }
  }

  static let rows: [Row] = [
    .init(
      people: 3, fromMedian: (0.0, 0.04), fromMean: (0.0, 0.04),
      uniform: (1.0, 0.04), ordinal: (1.0, 0.04),
      consensus: (1.0, 0.04)),
    .init(
      people: 5, fromMedian: (0.2, 0.0144), fromMean: (0.4, 0.0336),
      uniform: (0.85, 0.04), ordinal: (0.8, 0.04),
      consensus: (0.8339850003, 0.0336)),
    .init(
      people: 7, fromMedian: (0.4285714286, 0.022464), fromMean: (0.612244898, 0.0468352),
      uniform: (0.6666666667, 0.0468352), ordinal: (0.5952380952, 0.0455808),
      consensus: (0.7385607145, 0.0462976)),
    .init(
      people: 9, fromMedian: (0.5555555556, 0.02565376), fromMean: (0.7160493827, 0.043228672),
      uniform: (0.5694444444, 0.04062976), ordinal: (0.5740740741, 0.035339776),
      consensus: (0.6855472224, 0.045403648)),
    .init(
      people: 11, fromMedian: (0.6363636364, 0.02664757248), fromMean: (0.7933884298, 0.0484555776),
      uniform: (0.4727272727, 0.0495864832), ordinal: (0.4949494949, 0.04513404928),
      consensus: (0.6463538441, 0.04801943552)),
    .init(
      people: 13, fromMedian: (0.6923076923, 0.0264214274048),
      fromMean: (0.8284023669, 0.0452786741248),
      uniform: (0.4294871795, 0.0498828795904), ordinal: (0.4743589744, 0.036977758208),
      consensus: (0.6266514548, 0.0477763887104)),
    .init(
      people: 15, fromMedian: (0.7333333333, 0.02550897819648),
      fromMean: (0.8711111111, 0.044766964187136),
      uniform: (0.3952380952, 0.04795907588096), ordinal: (0.4185185185, 0.04936530477056),
      consensus: (0.611068386, 0.04975830450176)),
    .init(
      people: 17, fromMedian: (0.8235294118, 0.04992580192960512),
      fromMean: (0.892733564, 0.04575035026702336),
      uniform: (0.3713235294, 0.04673452966805504), ordinal: (0.3888888889, 0.04821846735847424),
      consensus: (0.5954265727, 0.04998147530948608)),
    .init(
      people: 19, fromMedian: (0.8421052632, 0.045469329720397),
      fromMean: (0.9141274238, 0.048984673930392374),
      uniform: (0.3391812865, 0.04934867044055122), ordinal: (0.3713450292, 0.04426492020486308),
      consensus: (0.5856988356, 0.049870372401106124)),
    .init(
      people: 21, fromMedian: (0.8571428571, 0.04135114558280198),
      fromMean: (0.9342403628, 0.04954659519508513),
      uniform: (0.3214285714, 0.04991796341470816), ordinal: (0.3597883598, 0.040405649088114066),
      consensus: (0.5764619385, 0.04970318925918739)),
  ]

  @Test(arguments: rows) func everyMeasureHasItsCriticalValue(_ row: Row) {
    let groups = histograms(people: row.people, points: 5).map { Histogram(counts: $0) }
    let weights = groups.map(Self.ways)
    func check(
      _ golden: Critical, _ isDistance: Bool = false, _ measure: (Histogram) -> Estimate
    ) {
      let distances = groups.map { (measure($0).value ?? .nan) * (isDistance ? 1 : -1) }
      let found = Self.critical(distances, weights)
      #expect(abs(abs(found.value) - golden.value) <= 5e-11)
      #expect(abs(found.probability - golden.probability) <= 1e-12 * golden.probability)
    }
    check(row.fromMedian, true) { $0.averageDeviationFromMedian.estimate }
    check(row.fromMean, true) { $0.averageDeviationFromMean }
    check(row.uniform) { $0.withinGroupAgreement() }
    check(row.ordinal) { $0.ordinalAgreement }
    check(row.consensus) { $0.consensus }
  }

  @Test(arguments: rows) func countingByTheTableAgrees(_ row: Row) throws {
    let answers = try UniformAnswers(people: row.people, points: 5)
    let critical = try #require(answers.criticalScaledVariance)
    let scale = Double(2 * row.people * (row.people - 1))
    #expect(abs(1 - Double(critical) / scale - row.uniform.value) <= 5e-11)
    let probability = answers.chance(scaledVariance: Int128(critical)).probability
    #expect(abs(probability - row.uniform.probability) <= 1e-12 * row.uniform.probability)
  }

  /// The furthest value with a probability of at most 1 in 20 of coming as near or nearer. Values
  /// that differ only in the last places of a logarithm are one value.
  private static func critical(_ distances: [Double], _ ways: [Int]) -> Critical {
    let all = ways.reduce(0, +)
    let order = distances.indices.sorted { distances[$0] < distances[$1] }
    var (value, count, sum, place) = (Double.nan, 0, 0, 0)
    while place < order.count {
      let nearest = distances[order[place]]
      while place < order.count, distances[order[place]] - nearest < 1e-10 {
        sum += ways[order[place]]
        place += 1
      }
      if 20 * sum > all { break }
      (value, count) = (nearest, sum)
    }
    return (value, Double(count) / Double(all))
  }

  /// In how many orders a histogram's answers can be given.
  private static func ways(_ group: Histogram) -> Int {
    var (ways, placed) = (1, 0)
    for count in group.counts {
      for number in 0..<count {
        placed += 1
        ways = ways * placed / (number + 1)
      }
    }
    return ways
  }
}
