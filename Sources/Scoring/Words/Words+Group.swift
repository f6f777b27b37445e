extension Words {
  /// Stands beside the dots when answers fall at both ends.
  package static let bothEnds = "Answers fall at both ends."

  /// The middle answer: `The middle answer is 3.5.`
  package static func middle(_ median: Exact) -> String {
    switch median {
    case .undefined(let reason): text(reason)
    case .value(let value): "The middle answer is \(point(value))."
    }
  }

  /// How close the answers lie.
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

  /// A value on the scale with a decimal only where it has one: `4`, `3.5`.
  package static func point(_ value: Fraction) -> String {
    value.denominator == 1 ? "\(value.numerator)" : value.oneDecimal
  }
}
