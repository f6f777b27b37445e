extension Words {
  /// Stands beside the dots when answers fall at both ends.
  package static let bothEnds = "Answers fall at both ends."

  /// How far answers lie from the middle answer, from `averageDeviationFromMedian`:
  /// `On average, answers lie 0.4 steps from the middle answer.`
  package static func deviation(_ deviation: Exact) -> String {
    switch deviation {
    case .undefined(let reason): text(reason)
    case .value(Fraction(0)): "Everyone gave the same answer."
    case .value(let steps): "On average, answers lie \(length(steps)) from the middle answer."
    }
  }

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

  /// Whether luck alone would easily bring answers as close, in a group of so many people.
  package static func text(_ luck: Luck, people: Int) -> String {
    let few = capitalized(spelled(people))
    return switch luck {
    case .seldom: "Agreement this close seldom happens by luck: at most 1 time in 20."
    case .often: "Agreement this close often happens by luck."
    case .onlyUnanimityCounts:
      "Agreement this close often happens by luck: \(few.lowercased()) people cannot beat luck "
        + "unless all give the same answer."
    case .nothingCounts: "\(few) people cannot beat luck, even with the same answer."
    case .undefined(let reason): text(reason)
    }
  }

  /// How often luck would bring it, for a table: `about 13 times in 100`, `less than 1 time in 100`.
  package static func odds(_ chance: Chance) -> String {
    let hundredths = Int((chance.probability * 100).rounded())
    return switch hundredths {
    case 0: "less than 1 time in 100"
    case 1: "about 1 time in 100"
    case 100 where chance.ways < chance.of: "more than 99 times in 100"
    case 100: "always"
    default: "about \(hundredths) times in 100"
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
