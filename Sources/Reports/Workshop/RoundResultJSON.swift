package import Scoring
package import Workbook

/// The file of a shown round in the workshop's folder: format `shoal-round`, version 1. It holds
/// only what the room was shown.
package enum RoundResultJSON {
  private static let format = "shoal-round"
  private static let version = 1

  /// The whole file, ending in a newline.
  ///
  /// - Parameter isRehearsal: true if the answers are made up, which the file then says.
  package static func bytes(_ result: RoundResult, isRehearsal: Bool = false) -> [UInt8] {
    let statements = result.themes.flatMap(\.statements).map { ($0.id, answers($0.answers)) }
    let json: [String: JSON] = [
      "format": .text(format), "version": .number(version),
      "rules": .object([
        "answers": .number(result.rules.answers),
        "distribution": .number(result.rules.distribution),
      ]),
      "people": result.people.value.map(JSON.number) ?? .text(word(result.people.reason)),
      "statements": .object(Dictionary(statements) { first, _ in first }),
    ]
    let mark: [String: JSON] = isRehearsal ? ["rehearsal": .truth(true)] : [:]
    return Array(JSON.object(json.merging(mark) { first, _ in first }).document.utf8)
  }

  private static func answers(_ answers: Shown<AnswersShown>) -> JSON {
    switch answers {
    case .withheld(let reason): .text(word(reason))
    case .shown(.distribution(let histogram)):
      .object([
        "counts": .list(histogram.counts.map(JSON.number)), "noChance": .number(histogram.noChance),
      ])
    case .shown(.band(let band, let answers)):
      .object([
        "low": .number(band.lowerBound), "high": .number(band.upperBound),
        "answers": .number(answers),
      ])
    case .shown(.noChance(let answers)): .object(["noChance": .number(answers)])
    case .shown(.outline(let outline)):
      .object([
        "median": .list(
          outline.median.value.map { [.number($0.numerator), .number($0.denominator)] } ?? []),
        "closeness": .text(word(outline.closeness)),
      ])
    }
  }

  // MARK: Words

  private static func word(_ reason: Withheld?) -> String {
    switch reason {
    case .tooFew, nil: "too few"
    case .protected: "protected"
    case .differencing: "other people"
    }
  }

  private static func withheld(_ word: String, _ rules: RoomRules) -> Withheld? {
    [.tooFew(rules.answers), .protected, .differencing].first { self.word($0) == word }
  }

  private static func word(_ closeness: Closeness) -> String {
    switch closeness {
    case .veryClose: "very close"
    case .fairlyClose: "fairly close"
    case .spread: "spread"
    case .undefined: ""
    }
  }
}

// MARK: - Reading

extension RoundResultJSON {
  /// Reads the result of a shown round; nil if the bytes are no such file, or if its statements are
  /// not those of the plan.
  package static func result(_ bytes: [UInt8], pack: Pack, plan: WorkshopPlan) -> RoundResult? {
    guard let json = try? JSONScanner.value(bytes, bytes.indices),
      json["format"]?.text == format, json["version"]?.integer == version,
      let rules = rules(json["rules"]), let people = people(json["people"], rules),
      case .object(let members)? = json["statements"],
      Set(members.map(\.name)) == Set(plan.statements(in: pack).map(\.id))
    else { return nil }
    let read = members.compactMap { member in
      answers(member.value, rules, pack.scale).map { (member.name, $0) }
    }
    guard read.count == members.count else { return nil }
    let told = Dictionary(read) { first, _ in first }
    return RoundResult(rules: rules, people: people, pack: pack, plan: plan) { told[$0] }
  }

  private static func rules(_ json: JSONValue?) -> RoomRules? {
    guard let answers = json?["answers"]?.integer, let dots = json?["distribution"]?.integer else {
      return nil
    }
    return RoomRules(answers: answers, distribution: dots)
  }

  private static func people(_ json: JSONValue?, _ rules: RoomRules) -> Shown<Int>? {
    if let people = json?.integer { return people < 0 ? nil : .shown(people) }
    return json?.text.flatMap { withheld($0, rules) }.map { .withheld($0) }
  }

  private static func answers(
    _ json: JSONValue, _ rules: RoomRules, _ scale: Scale
  ) -> Shown<AnswersShown>? {
    if let word = json.text { return withheld(word, rules).map { .withheld($0) } }
    if let counts = numbers(json["counts"]), let noChance = json["noChance"]?.integer {
      guard counts.count == scale.points.count, (counts + [noChance]).allSatisfy(sizes.contains)
      else {
        return nil
      }
      return .shown(
        .distribution(Histogram(low: scale.low, counts: counts, noChance: noChance)))
    }
    if let low = json["low"]?.integer, let high = json["high"]?.integer, low <= high,
      let answers = json["answers"]?.integer
    {
      return .shown(.band(low...high, answers: answers))
    }
    return outline(json) ?? json["noChance"]?.integer.map { .shown(.noChance(answers: $0)) }
  }

  private static func outline(_ json: JSONValue) -> Shown<AnswersShown>? {
    guard let median = numbers(json["median"]), median.count == 2,
      median[1] == 1 || median[1] == 2, (-1000...1000).contains(median[0]),
      let closeness = [Closeness.veryClose, .fairlyClose, .spread].first(where: {
        word($0) == json["closeness"]?.text
      })
    else { return nil }
    return .shown(
      .outline(
        AnswerOutline(median: .value(Fraction(median[0], median[1])), closeness: closeness)))
  }

  /// The numbers of answers that a round may have; anything else is damage.
  private static let sizes = 0...10_000

  private static func numbers(_ json: JSONValue?) -> [Int]? {
    guard case .list(let list)? = json else { return nil }
    let numbers = list.compactMap(\.integer)
    return numbers.count == list.count ? numbers : nil
  }
}
