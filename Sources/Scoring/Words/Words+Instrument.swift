extension Words {
  /// Describes the internal consistency of a theme, from Cronbach's alpha: its label, the value
  /// with two decimals, its confidence interval and the number of people, and its limits; or the
  /// reason why there is no alpha.
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

  /// Describes the share of a theme's score that one common factor explains, from McDonald's omega,
  /// and the goodness of fit if it can be tested; or the reason why there is no omega.
  package static func omega(_ analysis: ItemAnalysis) -> String {
    let omega = analysis.omega
    guard case .value(let value) = omega.estimate else { return absence(omega.estimate) }
    let share =
      analysis.statements == 2
      ? "From how its two statements go together, this theme's score is reliable to"
      : "If one thing lies behind this theme, it accounts for"
    let end = analysis.statements == 2 ? "" : " of how people's scores differ"
    let plausible = omega.interval.map { "plausible range \(range($0)), " } ?? ""
    let sentence = "\(share) \(decimals(value))\(end) (\(plausible)\(people(analysis.people)))."
    return omega.fit.map { "\(sentence) \(fit($0))" } ?? sentence
  }

  /// Describes the odd-even split-half reliability of a theme; or the reason why there is none.
  package static func splitHalf(_ analysis: ItemAnalysis) -> String {
    let splitHalf = analysis.splitHalf
    guard case .value(let value) = splitHalf else { return absence(splitHalf) }
    let halves = analysis.statements == 2 ? "statements" : "halves"
    return "The two \(halves) of this theme \(band(value, analysis.thresholds))"
      + " (\(decimals(value)), \(people(analysis.people)))"
      + (value < 0 ? ": check reversed statements." : ".")
  }

  /// Describes the item-total correlation of one statement, by index; or the reason why there is
  /// none.
  package static func itemTotal(_ analysis: ItemAnalysis, _ statement: Int) -> String {
    let itemTotal = analysis.itemTotal(statement)
    guard case .value(let r) = itemTotal else { return absence(itemTotal) }
    let figures = "(correlation \(decimals(r)), \(people(analysis.people)))"
    return r < 0
      ? "This statement runs against the others \(figures): check whether it is reversed."
      : "This statement goes along with the others \(figures)."
  }

  /// Returns the advice on keeping one statement, by index; or the reason why there is none.
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

  /// Explains why a statistic of an instrument is not shown.
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
  /// Returns the reason for a missing statistic as a clause.
  ///
  /// - Parameters:
  ///   - why: the reason.
  ///   - did: the condition for a person to be counted, such as "answered twice".
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

  /// Formats a number with two decimals, such as `0.80` or `-0.05`; lower values than -10 become
  /// `below -10`.
  package static func decimals(_ number: Double) -> String {
    if number < -10 { return "below -10" }
    let hundredths = Int((abs(number) * 100).rounded())
    let digits = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    return number < 0 && hundredths > 0 ? "-\(digits)" : digits
  }

  /// Returns a number of people: `1 person`, `100 people`.
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

  /// Returns the limits of a high alpha as evidence; nil if alpha is not high.
  private static func caution(_ value: Double, _ thresholds: InstrumentThresholds) -> String? {
    let shown = (value * 100).rounded() / 100
    guard shown >= thresholds.well else { return nil }
    let limit = "This does not show that they measure the right thing, or only one thing."
    return shown >= thresholds.veryClosely
      ? "\(limit) Some statements may say the same twice." : limit
  }

  static func range(_ interval: ConfidenceInterval) -> String {
    let between = interval.lower < 0 ? " to " : "-"
    return decimals(interval.lower) + between + decimals(interval.upper)
  }

  private static func fit(_ fit: OneFactorFit) -> String {
    "How well one thing explains them: chi-square \(decimals(fit.chiSquare)) with "
      + "\(count(fit.degreesOfFreedom, "degree")) of freedom, typical unexplained correlation "
      + "\(decimals(fit.srmr))."
  }
}
