package import Workbook

extension Words {
  /// What people are told before they rate, to be read out, with the numbers of the plan: who sees
  /// what, from how many answers on, and what cannot be promised. The program keeps each of these.
  package static func announcement(_ plan: WorkshopPlan) -> [String] {
    let rules = DisclosureRules(plan)
    return [
      "You answer alone. Until the reveal nobody sees an answer, the facilitator included: the "
        + "screen only counts sheets.",
      "You may leave any statement empty. You may change your sheet or take it back until the "
        + "reveal, and not after.",
      "At the reveal everyone sees the same: how the room's answers to each statement are spread, "
        + "and never whose they are.",
      thresholds(rules),
      "When all answers are the same, or next to each other, only those two are named. If you all "
        + "agree, everyone's answer is known.",
      "In a small room people may guess who answered what. The program cannot prevent that.",
      sheets(plan),
    ] + (plan.rounds > 1 ? [secondRound(rules)] : [])
  }

  /// From how many answers to a statement on what is shown of it.
  private static func thresholds(_ rules: DisclosureRules) -> String {
    let (least, dots) = (rules.answers, rules.distribution)
    let between = dots - 1 > least ? "\(least) to \(dots - 1)" : "\(least)"
    let outline =
      dots > least
      ? " With \(between), only the middle answer and how close the others are to it." : ""
    return "With fewer than \(least) answers to a statement, nothing is shown about it.\(outline) "
      + "From \(dots) on, how many gave each answer."
  }

  private static func sheets(_ plan: WorkshopPlan) -> String {
    plan.keepsSheets
      ? "After the reveal the sheets are kept, as rows without names in random order. A row is "
        + "one person's answers side by side, for whoever has the file."
      : "At the reveal the sheets are counted and erased. What is left is how many gave each "
        + "answer to each statement."
  }

  private static func secondRound(_ rules: DisclosureRules) -> String {
    "A second round is shown only if the same people rate again, or at least \(rules.difference) "
      + "have come or gone. You see how the room moved, and never how a person did."
  }
}
