import Scoring

extension Estimate {
  /// The value, or an object with the name of the reason why there is none.
  var json: JSON {
    switch self {
    case .value(let value): .real(value)
    case .undefined(let reason): reason.json
    }
  }
}

extension Undefined {
  /// An object with the reason's name.
  var json: JSON { .object(["undefined": .text(word)]) }

  /// What the reason is called in machine formats.
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
  /// The band's name.
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
  /// The exact probability of agreement as close under uniform answering.
  var json: JSON {
    if case .undefined(let reason) = self { return reason.json }
    return chance.map { .real($0.probability) } ?? .null
  }
}

extension Withheld {
  /// What the reason is called in machine formats.
  var word: String {
    switch self {
    case .tooFew(let threshold): "fewer than \(threshold)"
    case .protected: "protected"
    case .differencing: "differencing"
    }
  }
}

extension RoomRules {
  /// The rules, as they were applied; bands are always announced.
  var json: JSON {
    .object([
      "answers": .number(answers), "distribution": .number(distribution),
      "announcesBands": .truth(true),
    ])
  }
}

extension CohortRules {
  /// The rules, as they were applied; no smallest group where nothing is held back.
  var json: JSON { .object(["minimumGroup": minimumGroup.map(JSON.number) ?? .null]) }

  /// Whom a result is for, in the words of the head of every format.
  var confidentiality: String { isConfidential ? Words.confidential : Words.toHandOn }
}

extension InstrumentThresholds {
  /// How many people each figure takes.
  var json: JSON {
    .object([
      "alpha": .number(alpha), "settledAlpha": .number(settledAlpha),
      "splitHalf": .number(splitHalf), "pearson": .number(pearson),
      "itemTotal": .number(itemTotal), "advice": .number(advice), "omega": .number(omega),
      "polychoric": .number(polychoric), "confidence": .real(confidence),
    ])
  }
}
