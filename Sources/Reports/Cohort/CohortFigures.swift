import Scoring

/// The figures of each kind of result, by their names in the machine-readable formats: members in
/// JSON, rows in CSV.
enum CohortFigures {
  /// Returns the counts, location, dispersion and agreement statistics of the answers to a
  /// statement.
  static func answers(_ histogram: Histogram, luck: LuckTables) -> [String: JSON] {
    counts(histogram).merging(middle(histogram)) { $1 }
      .merging(spread(histogram)) { $1 }
      .merging(["luck": luck.luck(histogram).json]) { $1 }
  }

  /// Returns the numbers of people in a group: all, with a rating for every statement, counted in
  /// the figures, and left out of them.
  static func people(_ people: PeopleCounted) -> [String: JSON] {
    [
      "people": .number(people.people), "complete": .number(people.complete),
      "counted": .number(people.counted), "leftOut": .number(people.leftOut),
    ]
  }

  /// Returns the score of an area, and the number of themes that it is the mean of.
  static func area(_ score: CohortArea.Score) -> JSON {
    guard let mean = score.mean else { return .object(["undefined": .text(fewThemes)]) }
    return .object(["scored": .number(score.scored), "mean": .real(mean)])
  }

  /// The reason for which an area has no score.
  static let fewThemes = "too few themes"

  private static func counts(_ histogram: Histogram) -> [String: JSON] {
    [
      "answered": .number(histogram.rated), "noChance": .number(histogram.noChance),
      "notAnswered": .number(histogram.notAnswered),
      "counts": .list(histogram.counts.map(JSON.number)),
      "floor": histogram.floorShare.estimate.json, "ceiling": histogram.ceilingShare.estimate.json,
    ]
  }

  private static func middle(_ histogram: Histogram) -> [String: JSON] {
    [
      "mean": histogram.mean.estimate.json, "sd": histogram.standardDeviation.json,
      "lowerQuartile": histogram.quartile(1).estimate.json,
      "median": histogram.median.estimate.json,
      "upperQuartile": histogram.quartile(3).estimate.json,
    ]
  }

  private static func spread(_ histogram: Histogram) -> [String: JSON] {
    [
      "adMedian": histogram.averageDeviationFromMedian.estimate.json,
      "adMean": histogram.averageDeviationFromMean.json, "closeness": histogram.closeness.json,
      "rwg": histogram.withinGroupAgreement().json,
      "rwgTriangular": histogram.withinGroupAgreement(.triangular).json,
      "awg": histogram.boundedAgreement.json, "agreementA": histogram.ordinalAgreement.json,
      "consensus": histogram.consensus.json, "leik": histogram.leikAgreement.json,
      "bothEnds": .truth(histogram.fallsAtBothEnds),
    ]
  }

  /// Returns the counts and statistics of the scores on a theme.
  static func scores(_ scores: ScoresShown) -> [String: JSON] {
    [
      "scored": .number(scores.scored), "tooFew": .number(scores.tooFew),
      "notApplicable": .number(scores.notApplicable), "notStarted": .number(scores.notStarted),
      "counts": .list(scores.nearest.counts.map(JSON.number)),
      "mean": scores.mean.map(JSON.real) ?? .null,
      "sd": scores.standardDeviation.map(JSON.real) ?? .null,
      "standardError": scores.standardError.map(JSON.real) ?? .null,
      "lowerQuartile": scores.quartiles[0].estimate.json,
      "median": scores.quartiles[1].estimate.json,
      "upperQuartile": scores.quartiles[2].estimate.json,
    ]
  }

  /// Returns the within-group agreement on a theme, r*wg(j) and rwg(j), over people who rated every
  /// statement.
  static func agreement(_ agreement: CohortTheme.Agreement) -> [String: JSON] {
    [
      "complete": .number(agreement.people), "rwgMean": agreement.mean.json,
      "rwgSteppedUp": agreement.steppedUp.json,
    ]
  }

  /// Returns the intraclass correlations ICC(1) and ICC(2) of the groups, with their intervals.
  static func comparison(_ correlation: IntraclassCorrelation) -> [String: JSON] {
    [
      "icc1": correlation.single.json, "icc1Interval": interval(correlation.singleInterval),
      "icc2": correlation.groupMean.json, "icc2Interval": interval(correlation.groupMeanInterval),
    ]
  }

  private static func interval(_ interval: ConfidenceInterval?) -> JSON {
    interval.map { .object(["lower": .real($0.lower), "upper": .real($0.upper)]) } ?? .null
  }

  /// Returns the reliability statistics of a theme's statements.
  static func instrument(_ analysis: ItemAnalysis) -> [String: JSON] {
    let omega = analysis.omega
    return [
      "complete": .number(analysis.people), "mean": analysis.mean.map(JSON.real) ?? .null,
      "sd": analysis.standardDeviation.map(JSON.real) ?? .null, "alpha": alpha(analysis.alpha),
      "standardizedAlpha": analysis.standardizedAlpha.json,
      "splitHalf": analysis.splitHalf.json, "omega": omega.estimate.json,
      "omegaInterval": interval(omega.interval),
      "omegaFit": omega.fit.map {
        .object([
          "chiSquare": .real($0.chiSquare), "degreesOfFreedom": .number($0.degreesOfFreedom),
          "srmr": .real($0.srmr),
        ])
      } ?? .null,
    ]
  }

  private static func alpha(_ state: ItemAnalysis.AlphaState) -> JSON {
    switch state {
    case .undefined(let reason): reason.json
    case .value(let alpha):
      .object([
        "value": .real(alpha.value), "lower": .real(alpha.interval.lower),
        "upper": .real(alpha.interval.upper), "provisional": .truth(alpha.isProvisional),
      ])
    }
  }
}
