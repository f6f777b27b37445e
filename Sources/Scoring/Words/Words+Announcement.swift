package import Workbook

extension Words {
  /// Returns the announcement to be read out before people rate, with the numbers of the plan: who
  /// sees which results, the minimum numbers of answers, and the limits of confidentiality. The
  /// program keeps every promise in it.
  ///
  /// - Parameters:
  ///   - plan: the plan of the workshop.
  ///   - onPaper: true if people rate on paper sheets that somebody types in.
  package static func announcement(_ plan: WorkshopPlan, onPaper: Bool = false) -> [String] {
    let rules = RoomRules(plan)
    return (onPaper ? paper : screen) + [
      "At the reveal everyone sees the same: how the room's answers to each statement are spread, "
        + "and never whose they are.",
      thresholds(rules),
      band + " If you all agree, everyone's answer is known.",
      "In a small room people may guess who answered what. Nothing prevents it.",
      sheets(plan, onPaper: onPaper),
    ] + (plan.rounds > 1 ? [secondRound] : [])
  }

  /// Describes the minimum numbers of answers to a statement for its results.
  package static func thresholds(_ rules: RoomRules) -> String {
    let (least, dots) = (rules.answers, rules.distribution)
    let between = dots - 1 > least ? "\(least) to \(dots - 1)" : "\(least)"
    let outline =
      dots > least
      ? " With \(between), only the middle answer and how close the others are to it." : ""
    return "With fewer than \(least) answers to a statement, nothing is shown about it.\(outline) "
      + "From \(dots) on, how many gave each answer. \"No chance\" is an answer."
  }

  /// Returns the announcement of what a room of this size will see if everybody answers.
  package static func expectation(_ people: Int, _ rules: RoomRules) -> String {
    let room = people == 1 ? "1 person" : "\(people) people"
    if people < RoomRules.least {
      return "Of \(room) nothing is ever shown: each would know what the other said."
    }
    if people < rules.answers {
      return
        "You expect \(room), and nothing is shown of fewer than \(rules.answers) answers: they "
        + "would see nothing. Show from \(people) answers on instead, if the room agrees."
    }
    return people < rules.distribution
      ? "\(capitalized(room)) will see the middle answer to each statement and how close the others "
        + "are to it, and nothing of a statement that fewer than \(rules.answers) answer."
      : "\(capitalized(room)) will see how many gave each answer, and nothing of a statement that "
        + "fewer than \(rules.answers) answer."
  }

  /// The rule for a statement whose answers are all identical or adjacent.
  package static let band =
    "When all answers are the same, or next to each other, only those two are named."

  private static let screen = [
    "You answer alone. Until the reveal nobody sees an answer, the facilitator included: the "
      + "screen only counts sheets.",
    "You may leave any statement empty. You may change your sheet or take it back until the "
      + "reveal, and not after.",
    "Until the reveal the account that runs this workshop could read the sheets on its disk.",
  ]

  private static let paper = [
    "You answer alone. Whoever types the sheets in sees them, and nobody else does: you have been "
      + "told who that is.",
    "You may leave any statement empty. Once the sheets are mixed, yours cannot be found again.",
  ]

  private static func sheets(_ plan: WorkshopPlan, onPaper: Bool) -> String {
    let shredded = onPaper ? " The paper is shredded." : ""
    return plan.keepsSheets
      ? "After the reveal the sheets are kept, as rows without names in random order. A row is "
        + "one person's answers side by side, for whoever has the file." + shredded
      : "The sheets are erased at the reveal. What is left is what the room sees."
        + shredded
  }

  /// The announcement of what is shown of a second round beside the first.
  package static let secondRound =
    "A second round shows how many gave each answer only where the same people gave as many answers. "
    + "Otherwise, as when somebody has left: the middle answer and how close the answers are."
}
