import Scoring

/// The figures of each kind of result by their names in the machine formats: JSON has them as
/// members, CSV as rows.
enum CohortFigures {
  static func answers(_ histogram: Histogram, luck: LuckTables) -> [String: JSON] {
    counts(histogram).merging(middle(histogram)) { $1 }
      .merging(spread(histogram)) { $1 }
      .merging(["luck": luck.luck(histogram).json]) { $1 }
  }

  static func people(_ people: PeopleCounted) -> [String: JSON] {
    [
      "people": .number(people.people), "complete": .number(people.complete),
      "counted": .number(people.counted), "leftOut": .number(people.leftOut),
    ]
  }

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

  static func agreement(_ agreement: CohortTheme.Agreement) -> [String: JSON] {
    [
      "complete": .number(agreement.people), "rwgMean": agreement.mean.json,
      "rwgSteppedUp": agreement.steppedUp.json,
    ]
  }

  static func comparison(_ correlation: IntraclassCorrelation) -> [String: JSON] {
    ["icc1": correlation.single.json, "icc2": correlation.groupMean.json]
  }

  static func instrument(_ analysis: ItemAnalysis) -> [String: JSON] {
    let omega = analysis.omega
    return [
      "complete": .number(analysis.people), "mean": analysis.mean.map(JSON.real) ?? .null,
      "sd": analysis.standardDeviation.map(JSON.real) ?? .null, "alpha": alpha(analysis.alpha),
      "standardizedAlpha": analysis.standardizedAlpha.json,
      "splitHalf": analysis.splitHalf.json, "omega": omega.estimate.json,
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
