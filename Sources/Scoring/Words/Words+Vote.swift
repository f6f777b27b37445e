package import Workbook

extension Words {
  /// Returns what people are told before they vote.
  package static func announcement(_ ballot: Ballot, _ plan: WorkshopPlan) -> [String] {
    let rules = RoomRules(plan, for: ballot)
    let alone = "Nobody sees whose dots are whose, and you may use fewer dots, or none."
    switch ballot {
    case .topics:
      return [
        "You have three dots. Put each on a theme that you would like to talk about. \(alone)",
        "From \(rules.answers) people on, the room sees how many dots a theme has where they are "
          + "at least \(RoomRules.least). If everybody puts a dot on the same theme, that is known "
          + "of everybody.",
      ]
    case .hardest:
      return [
        "Which theme is hardest here? You have one dot. \(alone)",
        "From \(rules.answers) people on, the room sees which theme has most dots, if they are at "
          + "least \(RoomRules.least), and no numbers.",
      ]
    }
  }

  /// The words for the dots on a theme: `6 dots`, `fewer than 3 dots`; empty for none of a case.
  package static func text(_ dots: VoteResult.Dots) -> String {
    switch dots {
    case .total(let count): "\(count) dots"
    case .few: "fewer than \(RoomRules.least) dots"
    case .most: "most dots"
    case .other: ""
    }
  }

  /// The outcome of a vote on a case: `Most dots: Candour.`
  ///
  /// - Parameter title: the title of a theme.
  package static func outcome(_ result: VoteResult, title: (String) -> String) -> String {
    let most = result.chosen.map { title($0.theme) }
    return most.isEmpty
      ? "No theme has as many as \(RoomRules.least) dots."
      : "Most dots: \(most.joined(separator: ", "))."
  }
}
