internal import Workbook

extension Words {
  /// Describes the room's answers to one statement, one sentence for each aspect: the median and
  /// whether answers fall at both ends, their closeness, and the comparison with random answers; or
  /// the reason why nothing is shown.
  package func sentences(_ shown: Shown<AnswersShown>) -> [String] {
    switch shown {
    case .withheld(let reason): [Words.withheld(reason)]
    case .shown(.band(let band, let answers)):
      [
        "All \(answers) answers are \"\(label(band.lowerBound))\" or "
          + "\"\(label(band.upperBound))\"."
      ]
    case .shown(.outline(let outline)):
      [middle(outline.median), Words.text(outline.closeness)]
    case .shown(.noChance(let answers)):
      ["All \(answers) answers are \"\(pack.scale.noChance)\"."]
    case .shown(.distribution(let histogram)): sentences(histogram) + noChance(histogram)
    }
  }

  private func noChance(_ histogram: Histogram) -> [String] {
    switch histogram.noChance {
    case 0: []
    case 1: ["One answer is \"\(pack.scale.noChance)\"."]
    default:
      [
        "\(Words.capitalized(Words.spelled(histogram.noChance))) answers are "
          + "\"\(pack.scale.noChance)\"."
      ]
    }
  }

  private func sentences(_ histogram: Histogram) -> [String] {
    let ends = histogram.fallsAtBothEnds ? ", and answers fall at both ends." : "."
    let first =
      histogram.middleAnswers.map { middle($0.lowerBound, $0.upperBound) + ends }
      ?? middle(histogram.median)
    return [first, Words.closeness(histogram), Words.luck(histogram)]
  }

  /// Describes the two middle answers, without a full stop.
  private func middle(_ lower: Int, _ upper: Int) -> String {
    lower == upper
      ? "The middle answer is \"\(label(lower))\""
      : "The middle answer is between \"\(label(lower))\" and \"\(label(upper))\""
  }

  /// Describes the closeness of the answers, in words and in steps:
  /// `The answers are fairly close together: 0.8 steps from the middle one on average.`
  package static func closeness(_ histogram: Histogram) -> String {
    let words = text(histogram.closeness)
    guard let steps = histogram.averageDeviationFromMedian.value else { return words }
    return words.dropLast() + ": \(length(steps)) from the middle one on average."
  }

  /// Compares the answers with random ones:
  /// `Nine people answering at random would often look like this.` Answers at both ends are
  /// compared in their shape, as random answers often have it; others in their closeness.
  package static func luck(_ histogram: Histogram) -> String {
    let people = capitalized(spelled(histogram.rated)) + " people answering at random would"
    let like = histogram.fallsAtBothEnds ? "look like this" : "be as close as this"
    return switch histogram.luck {
    case .seldom: "\(people) seldom \(like): at most 1 time in 20."
    case .often: "\(people) often \(like)."
    case .onlyUnanimityCounts:
      "\(people) often \(like): so few cannot beat luck unless all give the "
        + "same answer."
    case .nothingCounts: "\(people) often give the same answer: closeness tells nothing here."
    case .undefined(let reason): text(reason)
    }
  }

  /// Describes the median by the scale's labels: `The middle answer is "Occasionally".`
  package func middle(_ median: Exact) -> String {
    switch median {
    case .undefined(let reason): return Words.text(reason)
    case .value(let value):
      let rest = value.denominator - 1
      let lower = (value.numerator - rest) / value.denominator
      return middle(lower, lower + rest) + "."
    }
  }

  /// Describes a topic in a list:
  /// `answers lie 1.4 steps from the middle one on average, some at both ends`.
  package static func text(_ topic: Topics.Topic) -> String {
    "answers lie \(length(topic.spread)) from the middle one on average"
      + (topic.fallsAtBothEnds ? ", some at both ends" : "")
  }

  /// Describes a topic briefly, under a heading that explains the steps:
  /// `1.4 steps, some at both ends`.
  package static func short(_ topic: Topics.Topic) -> String {
    length(topic.spread) + (topic.fallsAtBothEnds ? ", some at both ends" : "")
  }

  /// Returns a topic's rank: `1`, or `=2` for a tie.
  package static func rank(_ topic: Topics.Topic) -> String {
    (topic.isShared ? "=" : "") + "\(topic.rank)"
  }

  /// The caveat about conclusions from a workshop.
  package static let workshopLimit =
    "This is how the room saw its own practice on one day, to talk about and to act on. It is not "
    + "a test, it compares with nobody, and it is not for appraising anyone."

  /// The caveat printed with the comparison of two rounds.
  package static let roundsLimit =
    "Only the room's movement is shown, never a person's. Coming closer together is not the same "
    + "as being right."

  private func label(_ value: Int) -> String { pack.scale.label(value) ?? "\(value)" }
}
