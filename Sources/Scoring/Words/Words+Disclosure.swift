extension Words {
  /// What stands in place of a result that is not shown.
  package static func withheld(_ reason: Withheld) -> String {
    switch reason {
    case .tooFew(let threshold):
      "Fewer than \(threshold) answers: not shown, to protect people."
    case .protected: "Not shown, to protect people."
    case .differencing:
      "Too few people have come or gone since the last result: not shown, to protect people."
    }
  }

  /// The rules a result was shown under, in one line.
  package static func rules(_ rules: DisclosureRules) -> String {
    let outline =
      rules.distribution > rules.answers
      ? " From \(rules.answers) to \(rules.distribution - 1), only the middle answer and how "
        + "close the answers are to it."
      : ""
    let band =
      rules.announcesBands
      ? "When all answers are two neighbouring points, only that."
      : "When everyone gave the same answer, nothing."
    return
      "Fewer than \(rules.answers) answers: nothing is shown.\(outline) "
      + "From \(rules.distribution), how many gave each answer. \(band) "
      + "Two results are of the same people, or differ by \(rules.difference) or more."
  }

  /// What else is not shown of a theme, in one line.
  package static func jointRules(_ rules: DisclosureRules) -> String {
    "Scores and how answers go together are left out where, beside the answers, they would tell "
      + "what fewer than \(rules.answers) people said."
  }

  /// A band of answers: `All 12 answers are 4 or 5.`
  package static func band(_ band: ClosedRange<Int>, answers: Int) -> String {
    "All \(answers) answers are \(band.lowerBound) or \(band.upperBound)."
  }

  /// The middle of a few answers, in one line: `7 answers: the middle one is 3.5, and they lie
  /// fairly close to it.`
  package static func outline(_ outline: AnswerOutline) -> String {
    let distance =
      switch outline.closeness {
      case .veryClose: "lie very close to it"
      case .fairlyClose: "lie fairly close to it"
      case .spread: "are spread around it"
      case .undefined: "are too few to say how close they are"
      }
    let middle = outline.median.value.map(point) ?? "not known"
    return "\(outline.answers) answers: the middle is \(middle), and they \(distance)."
  }
}
