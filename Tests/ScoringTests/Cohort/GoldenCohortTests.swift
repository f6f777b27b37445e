import Scoring
import Testing

/// Fourteen people, three themes of three, the ninth statement reverse keyed (small_items.csv,
/// CC0), through the tally: what a cohort says of them is what independent packages say.
///
/// Counts, means and deviations: R 4.2.2 base, `table`, `mean`, `sd`. Quartiles: R 4.2.2 stats,
/// `quantile(type = 2)`, and numpy 2.4.6, `averaged_inverted_cdf`. Omega: R 4.2.2, lavaan 0.6.14,
/// congeneric maximum likelihood on complete rows. Alpha and the rest: see `InstrumentGolden`.
@Suite struct GoldenCohortTests {
  struct Item: Sendable {
    let counts: [Int]
    let missing: (noChance: Int, notAnswered: Int)
    let mean: Double
    let deviation: Double
    let quartiles: [Double]
  }

  static let items = [
    Item(
      counts: [1, 1, 3, 4, 4], missing: (0, 1), mean: 3.69230769230769,
      deviation: 1.25064086135971, quartiles: [3, 4, 5]),
    Item(
      counts: [0, 1, 3, 5, 4], missing: (0, 1), mean: 3.92307692307692,
      deviation: 0.954073587443029, quartiles: [3, 4, 5]),
    Item(
      counts: [1, 1, 2, 5, 3], missing: (0, 2), mean: 3.66666666666667,
      deviation: 1.23091490979333, quartiles: [3, 4, 4.5]),
    Item(
      counts: [1, 3, 4, 3, 2], missing: (1, 0), mean: 3.15384615384615,
      deviation: 1.21423184538991, quartiles: [2, 3, 4]),
    Item(
      counts: [0, 3, 4, 3, 2], missing: (2, 0), mean: 3.33333333333333,
      deviation: 1.07308673997732, quartiles: [2.5, 3, 4]),
    Item(
      counts: [1, 2, 4, 3, 2], missing: (1, 1), mean: 3.25,
      deviation: 1.21543108701099, quartiles: [2.5, 3, 4]),
    Item(
      counts: [1, 2, 3, 4, 3], missing: (0, 1), mean: 3.46153846153846,
      deviation: 1.26592420885458, quartiles: [3, 4, 4]),
    Item(
      counts: [1, 2, 3, 3, 3], missing: (0, 2), mean: 3.41666666666667,
      deviation: 1.31137217055151, quartiles: [2.5, 3.5, 4.5]),
    Item(
      counts: [3, 5, 2, 2, 1], missing: (0, 1), mean: 2.46153846153846,
      deviation: 1.26592420885458, quartiles: [2, 2, 3]),
  ]

  static let omegas = [0.934124900757917, 0.908391564189054, 0.935993382793318]

  /// The fourteen as they are, with nothing held back; and ten of each of them, of whom everybody
  /// counts in what may be handed on. Averages, quartiles and correlations are the same.
  enum Mode: CaseIterable {
    case confidential, toHandOn

    var times: Int { self == .confidential ? 1 : 10 }
  }

  private static func cohort(_ mode: Mode) throws -> Cohort {
    let themes = [
      Example.theme("values"), Example.theme("culture"), Example.theme("skills", reversed: [3]),
    ]
    let people = GoldenScoreTests.people.map { (answers: $0.answers, times: mode.times) }
    let tally = try CohortSample.tally(themes, [(nil, people)])
    return Cohort(
      tally, rules: mode == .confidential ? .confidential : .toHandOn,
      thresholds: CohortSample.lowThresholds)
  }

  @Test(arguments: 0..<9, Mode.allCases)
  func statementsAreThoseOfR(_ index: Int, _ mode: Mode) throws {
    let statement = try Self.cohort(mode).themes[index / 3].statements[index % 3]
    let golden = Self.items[index]
    let histogram = try #require(statement.answers.everyone.value)
    #expect(histogram.counts == golden.counts.map { mode.times * $0 })
    #expect(histogram.noChance == mode.times * golden.missing.noChance)
    #expect(histogram.notAnswered == mode.times * golden.missing.notAnswered)
    #expect(agree(histogram.mean.estimate, golden.mean, to: 1e-12))
    // The sum of squares of ten times as many people, over ten times as many less one.
    let (one, all) = (Double(histogram.rated / mode.times), Double(histogram.rated))
    let deviation =
      golden.deviation * ((one - 1) / (all - 1) * Double(mode.times)).squareRoot()
    #expect(agree(histogram.standardDeviation, deviation, to: 1e-12))
    #expect((1...3).map { histogram.quartile($0).estimate.value } == golden.quartiles)
  }

  @Test(arguments: 0..<3, Mode.allCases)
  func themesAreThoseOfR(_ index: Int, _ mode: Mode) throws {
    let theme = try Self.cohort(mode).themes[index]
    let golden = InstrumentGolden.all[index]
    let analysis = try #require(theme.instrument.value)
    #expect(analysis.people == mode.times * golden.people)
    guard case .value(let alpha) = analysis.alpha else {
      Issue.record("no alpha of \(golden.name)")
      return
    }
    #expect(agree(alpha.value, golden.alpha, to: 1e-12))
    for place in 0..<3 {
      #expect(agree(analysis.itemTotal(place), golden.itemTotal[place], to: 1e-12))
      #expect(agree(analysis.alphaIfDeleted(place), golden.ifDeleted[place], to: 1e-12))
    }
  }

  /// The first theme has a negative residual in lavaan, which is no reliability.
  @Test(arguments: 0..<3, Mode.allCases)
  func omegasAreThoseOfLavaan(_ index: Int, _ mode: Mode) throws {
    let theme = try Self.cohort(mode).themes[index]
    let omega = try #require(theme.instrument.value).omega.estimate
    if index == 0 {
      #expect(omega == .undefined(.notEstimable))
    } else {
      #expect(agree(omega, Self.omegas[index], to: 1e-7))
    }
  }

  @Test(arguments: Mode.allCases)
  func scoresAreThoseOfTheSinglePeople(_ mode: Mode) throws {
    let themes = try Self.cohort(mode).themes
    for (index, theme) in themes.enumerated() {
      let sixths = GoldenScoreTests.people.compactMap { $0.sixths[index] }
      let table = try #require(theme.scores.everyone.value)
      #expect(table.scored == mode.times * sixths.count)
      let mean = Double(sixths.reduce(0, +)) / Double(6 * sixths.count)
      #expect(table.mean.map { agree($0, mean, to: 1e-15) } ?? false)
    }
  }
}
