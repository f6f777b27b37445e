extension Words {
  /// Whether answers within a theme go together, from Cronbach's alpha: the band, the figure with
  /// its plausible range and the number of people, and what it does not show. Two decimals, as it
  /// is about many people; or why nothing can be said.
  package static func alpha(_ analysis: ItemAnalysis) -> String {
    switch analysis.alpha {
    case .undefined(let why): return absence(why)
    case .value(let alpha):
      let figures = "\(decimals(alpha.value)), plausible range \(range(alpha.interval))"
      let parts = [
        "Answers within this theme \(band(alpha.value, analysis.thresholds))"
          + " (\(figures), \(people(alpha.people)))"
          + (alpha.asksForReversedStatements ? ": check reversed statements." : "."),
        caution(alpha.value, analysis.thresholds),
        alpha.isProvisional
          ? "Provisional: fewer than \(analysis.thresholds.settledAlpha) people." : nil,
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  /// How much of a theme's score one common factor accounts for, from McDonald's omega, and how
  /// well one factor fits where that can be tested; or why nothing can be said.
  package static func omega(_ analysis: ItemAnalysis) -> String {
    let omega = analysis.omega
    guard case .value(let value) = omega.estimate else { return absence(omega.estimate) }
    let share =
      analysis.statements == 2
      ? "From how its two statements go together, this theme's score is reliable to"
      : "If one thing lies behind this theme, it accounts for"
    let end = analysis.statements == 2 ? "" : " of how people's scores differ"
    let sentence = "\(share) \(decimals(value))\(end) (\(people(analysis.people)))."
    return omega.fit.map { "\(sentence) \(fit($0))" } ?? sentence
  }

  /// How the two halves of a theme go together, odd against even statements; or why that cannot
  /// be said.
  package static func splitHalf(_ analysis: ItemAnalysis) -> String {
    let splitHalf = analysis.splitHalf
    guard case .value(let value) = splitHalf else { return absence(splitHalf) }
    let halves = analysis.statements == 2 ? "statements" : "halves"
    return "The two \(halves) of this theme \(band(value, analysis.thresholds))"
      + " (\(decimals(value)), \(people(analysis.people)))"
      + (value < 0 ? ": check reversed statements." : ".")
  }

  /// How one statement, by index, goes along with the others of its theme; or why that cannot be
  /// said.
  package static func itemTotal(_ analysis: ItemAnalysis, _ statement: Int) -> String {
    let itemTotal = analysis.itemTotal(statement)
    guard case .value(let r) = itemTotal else { return absence(itemTotal) }
    let figures = "(correlation \(decimals(r)), \(people(analysis.people)))"
    return r < 0
      ? "This statement runs against the others \(figures): check whether it is reversed."
      : "This statement goes along with the others \(figures)."
  }

  /// What alpha says about keeping one statement, by index; or why there is no advice.
  package static func advice(_ analysis: ItemAnalysis, _ statement: Int) -> String {
    switch analysis.advice(on: statement) {
    case .undefined(let why): absence(why)
    case .keep: "The theme goes together at least as well with this statement as without it."
    case .lookAgain(let with, let without):
      "Without this statement the others go together better (\(decimals(without)) instead of "
        + "\(decimals(with)), \(people(analysis.people))). Look at its wording before dropping it: "
        + "it may be the only one about something that matters."
    }
  }

  /// Why a statistic about an instrument is not shown.
  package static func absence(_ why: Undefined) -> String {
    switch why {
    case .notEstimable: "Not estimable from these answers."
    case .tooFew, .noVariation, .tooFewStatements, .emptyCategory:
      "Not shown: \(reason(why, people: "answered every statement"))."
    default: text(why)
    }
  }
}

extension Words {
  /// Why there is no figure, inside a sentence.
  static func reason(_ why: Undefined, people did: String) -> String {
    switch why {
    case .tooFew(let have, let needed): "\(people(have)) \(did), and it takes \(needed)"
    case .noVariation: "the answers do not vary"
    case .tooFewStatements(let have, let needed):
      "the theme has \(count(have, "statement")), and it takes \(needed)"
    case .emptyCategory: "nobody chose one of the answers"
    default: "it cannot be estimated from these answers"
    }
  }

  /// Two decimals, such as `0.80` or `-0.05`, and `below -10` for what is of no use anyway.
  package static func decimals(_ number: Double) -> String {
    if number < -10 { return "below -10" }
    let hundredths = Int((abs(number) * 100).rounded())
    let digits = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    return number < 0 && hundredths > 0 ? "-\(digits)" : digits
  }

  /// `1 person`, `100 people`.
  package static func people(_ number: Int) -> String {
    number == 1 ? "1 person" : "\(number) people"
  }

  private static func absence(_ estimate: Estimate) -> String {
    if case .undefined(let why) = estimate { absence(why) } else { "" }
  }

  private static func band(_ value: Double, _ thresholds: InstrumentThresholds) -> String {
    let shown = (value * 100).rounded() / 100
    return switch true {
    case value < 0: "run against each other"
    case shown >= thresholds.veryClosely: "go together very closely"
    case shown >= thresholds.well: "go together well"
    case shown >= thresholds.fairlyWell: "go together fairly well"
    case shown >= thresholds.loosely: "go together loosely"
    default: "hardly go together"
    }
  }

  /// What a high alpha does not show.
  private static func caution(_ value: Double, _ thresholds: InstrumentThresholds) -> String? {
    let shown = (value * 100).rounded() / 100
    guard shown >= thresholds.well else { return nil }
    let limit = "This does not show that they measure the right thing, or only one thing."
    return shown >= thresholds.veryClosely
      ? "\(limit) Some statements may say the same twice." : limit
  }

  private static func range(_ interval: ConfidenceInterval) -> String {
    let between = interval.lower < 0 ? " to " : "-"
    return decimals(interval.lower) + between + decimals(interval.upper)
  }

  private static func fit(_ fit: OneFactorFit) -> String {
    "How well one thing explains them: chi-square \(decimals(fit.chiSquare)) with "
      + "\(count(fit.degreesOfFreedom, "degree")) of freedom, typical unexplained correlation "
      + "\(decimals(fit.srmr))."
  }
}
