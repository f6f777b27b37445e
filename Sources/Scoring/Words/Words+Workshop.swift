internal import Workbook

extension Words {
  /// What the room's answers to one statement say, a sentence each: the middle answer, how close
  /// the others are, whether they fall at both ends, and what luck has to do with it; or why
  /// nothing is shown.
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
    case .shown(.distribution(let histogram)): sentences(histogram)
    }
  }

  private func sentences(_ histogram: Histogram) -> [String] {
    let ends = histogram.fallsAtBothEnds ? [Words.bothEnds] : []
    return [middle(histogram.median), Words.deviation(histogram.averageDeviationFromMedian)]
      + ends + [Words.text(histogram.luck, people: histogram.rated)]
  }

  /// The middle answer in the scale's own words: `The middle answer is "Occasionally".`
  package func middle(_ median: Exact) -> String {
    switch median {
    case .undefined(let reason): return Words.text(reason)
    case .value(let value) where value.denominator == 1:
      return "The middle answer is \"\(label(value.numerator))\"."
    case .value(let value):
      let below = (value.numerator - 1) / value.denominator
      return
        "The middle answer is between \"\(label(below))\" and \"\(label(below + 1))\"."
    }
  }

  /// A topic in a list: `answers lie 1.4 steps from the middle one on average, at both ends`.
  package static func text(_ topic: Topics.Topic) -> String {
    "answers lie \(length(topic.spread)) from the middle one on average"
      + (topic.fallsAtBothEnds ? ", some at both ends" : "")
  }

  /// A topic's rank: `1`, or `=2` where others share it.
  package static func rank(_ topic: Topics.Topic) -> String {
    (topic.isShared ? "=" : "") + "\(topic.rank)"
  }

  /// What may not be concluded from a workshop.
  package static let workshopLimit =
    "This is how the room saw its own practice on one day, to talk about and to act on. It is not "
    + "a test, it compares with nobody, and it is not for appraising anyone."

  /// What stands where two rounds are compared.
  package static let roundsLimit =
    "Only the room's movement is shown, never a person's. Coming closer together is not the same "
    + "as being right."

  private func label(_ value: Int) -> String { pack.scale.label(value) ?? "\(value)" }
}
