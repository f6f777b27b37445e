extension Words {
  /// Returns the text printed instead of a result that is not shown.
  package static func withheld(_ reason: Withheld) -> String {
    switch reason {
    case .tooFew(let threshold):
      "Fewer than \(threshold) answers: not shown, to protect people."
    case .protected: "Not shown, to protect people."
    case .differencing:
      "Not shown beside the first round, to protect people."
    }
  }

  /// Describes the disclosure rules of a workshop's round, in one line.
  package static func rules(_ rules: RoomRules) -> String {
    let outline =
      rules.distribution > rules.answers
      ? " From \(rules.answers) to \(rules.distribution - 1), only the middle answer and how "
        + "close the answers are to it."
      : ""
    return
      "Fewer than \(rules.answers) answers: nothing is shown.\(outline) "
      + "From \(rules.distribution), how many gave each answer. "
      + "When all answers are two neighbouring points, only that. "
      + "In a second round the same only where the same people gave the same number of answers; "
      + "otherwise only the middle answer and how close the answers are."
  }

  /// Describes the disclosure rules of a cohort, in a few sentences.
  package static func rules(_ rules: CohortRules, hasGroups: Bool) -> String {
    guard let least = rules.minimumGroup else {
      return "Everything, down to single people. Whoever reads this reads their answers: do not "
        + "hand it on."
    }
    let few = "Where they are fewer than \(least), they are "
    let together =
      hasGroups
      ? "People of one group who rated the same statements of a theme count together. \(few)only "
        + "in everyone's figures, with people of other groups who rated the same; where even these "
        + "are fewer than \(least), they are "
      : "People who rated the same statements of a theme count together. \(few)"
    return together + "left out of the theme, and their number is said. So no figure, and no "
      + "difference between figures, is about fewer than \(least) people. If all of those gave "
      + "the same answer, that shows."
  }

  /// The mark at the head of a cohort in which nothing is withheld.
  package static let confidential = "as confidential as the answers"

  /// The mark at the head of a cohort that may be handed on.
  package static let toHandOn = "to hand on"

  /// The caveat about disclosure by differencing between results that are handed on.
  package static let publishOnce =
    "Hand on one result of these people: what changes from one to the next, with other groups or "
    + "with a person more, may be about that person."
}
