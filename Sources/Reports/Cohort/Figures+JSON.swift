import Scoring

extension Estimate {
  /// The value as a number, or an object with the reason why it is undefined.
  var json: JSON {
    switch self {
    case .value(let value): .real(value)
    case .undefined(let reason): reason.json
    }
  }
}

extension Undefined {
  /// An object whose member `undefined` is the reason.
  var json: JSON { .object(["undefined": .text(word)]) }

  /// The name of the reason in the machine-readable formats.
  var word: String {
    switch self {
    case .tooFew: "too few people"
    case .noVariation: "no variation"
    case .notEstimable: "not estimable"
    case .tooMany: "too many people"
    case .tooFewPoints: "too few points"
    case .tooFewStatements: "too few statements"
    case .emptyCategory: "empty category"
    case .tooFewGroups: "too few groups"
    case .tooFewMovers: "too few movers"
    case .nearScaleEnd: "near an end of the scale"
    case .spreadBeyondChance: "spread beyond chance"
    case .groupsAlike: "groups alike"
    case .scalesDiffer: "scales differ"
    }
  }
}

extension Closeness {
  /// The name of the band, or an object with the reason why it is undefined.
  var json: JSON {
    switch self {
    case .veryClose: .text("very close")
    case .fairlyClose: .text("fairly close")
    case .spread: .text("spread")
    case .undefined(let reason): reason.json
    }
  }
}

extension Luck {
  /// The exact probability, if everyone answers uniformly at random, of agreement at least as close
  /// as observed; or an object with the reason why it is undefined.
  var json: JSON {
    if case .undefined(let reason) = self { return reason.json }
    return chance.map { .real($0.probability) } ?? .null
  }
}

extension Withheld {
  /// The name of the reason in the machine-readable formats.
  var word: String {
    switch self {
    case .tooFew(let threshold): "fewer than \(threshold)"
    case .protected: "protected"
    case .differencing: "differencing"
    }
  }
}

extension RoomRules {
  /// The disclosure rules that were applied. Agreement bands are always announced.
  var json: JSON {
    .object([
      "answers": .number(answers), "distribution": .number(distribution),
      "announcesBands": .truth(true),
    ])
  }
}

extension CohortRules {
  /// The disclosure rules that were applied; the minimum group size is null if nothing is
  /// suppressed.
  var json: JSON { .object(["minimumGroup": minimumGroup.map(JSON.number) ?? .null]) }

  /// The intended audience of the results, as stated at the head of every format.
  var confidentiality: String { isConfidential ? Words.confidential : Words.toHandOn }
}

extension InstrumentThresholds {
  /// The minimum number of people for each figure, and the confidence level.
  var json: JSON {
    .object([
      "alpha": .number(alpha), "settledAlpha": .number(settledAlpha),
      "splitHalf": .number(splitHalf), "pearson": .number(pearson),
      "itemTotal": .number(itemTotal), "advice": .number(advice), "omega": .number(omega),
      "polychoric": .number(polychoric), "confidence": .real(confidence),
    ])
  }
}
