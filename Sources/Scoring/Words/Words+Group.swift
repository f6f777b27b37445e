extension Words {
  /// The note beside a dot plot if answers fall at both ends.
  package static let bothEnds = "Answers fall at both ends."

  /// Describes the median: `The middle answer is 3.5.`
  package static func middle(_ median: Exact) -> String {
    switch median {
    case .undefined(let reason): text(reason)
    case .value(let value): "The middle answer is \(point(value))."
    }
  }

  /// Describes the closeness of the answers.
  package static func text(_ closeness: Closeness) -> String {
    switch closeness {
    case .veryClose: "The answers are very close together."
    case .fairlyClose: "The answers are fairly close together."
    case .spread: "The answers are spread out."
    case .undefined(let reason): text(reason)
    }
  }

  /// A length in steps of the scale: `0.4 steps`, `1 step`, `less than 0.1 steps`.
  static func length(_ steps: Fraction) -> String {
    if steps == Fraction(1) { return "1 step" }
    let isTiny = steps > Fraction(0) && steps.rounded(times: 10) == 0
    return (isTiny ? "less than 0.1" : point(steps)) + " steps"
  }

  /// Formats a value on the scale, with a decimal only if it is not an integer: `4`, `3.5`.
  package static func point(_ value: Fraction) -> String {
    value.denominator == 1 ? "\(value.numerator)" : value.oneDecimal
  }
}
