internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The title of a vote.
  func title(_ ballot: Ballot) -> String {
    switch ballot {
    case .topics: "What to talk about"
    case .hardest(let id, let isAfter):
      (pack.dilemmas.first { $0.id == id }?.title ?? id)
        + (isAfter ? ", after talking" : ", before talking")
    }
  }

  /// The way to a vote, with how it stands.
  func voteItem(_ ballot: Ballot) -> Item {
    let result = standing.votes[ballot]
    let detail =
      result.map { result in
        ballot == .topics
          ? "shown" : Words.outcome(result) { pack.theme($0)?.title ?? $0 }
      }
      ?? (openBallot == ballot
        ? standing.open.map { RoundWords.done($0, of: plan.people) } ?? "" : "private dots")
    return Item(
      "vote-\(pack.number(of: ballot) ?? 0)", label: voteLabel(ballot), labelWidth: 25,
      detail: detail, intent: .open(.workshop(.vote(ballot))))
  }

  private func voteLabel(_ ballot: Ballot) -> String {
    switch ballot {
    case .topics: "Let the room choose"
    case .hardest(_, let isAfter): isAfter ? "Vote after talking" : "Vote before talking"
    }
  }

  /// The votes on a case, for whoever leads.
  func caseVotes(_ dilemma: String) -> [Block] {
    guard isFacilitator, pack.dilemmas.first(where: { $0.id == dilemma })?.themes.count ?? 0 > 1
    else { return [] }
    return [.gap, .text("Which theme is hardest here? Ask in private:", .quiet)]
      + [false, true].map { .item(voteItem(.hardest(dilemma: dilemma, isAfter: $0))) }
  }

  // MARK: Topics

  /// The way to the choice of topics, where the plan has the room choose.
  var choiceOfTopics: [Block] {
    guard isFacilitator, !standing.results.isEmpty, plan.roomChooses || openBallot == .topics,
      standing.votes[.topics] == nil
    else { return [] }
    return [.item(voteItem(.topics)), .gap]
  }

  /// The themes as topics: those with most dots first, and otherwise the most divided.
  var topicOrder: [String] {
    let spread = topics?.order ?? plan.themes
    let chosen = standing.votes[.topics]?.chosen.map(\.theme).filter(spread.contains) ?? []
    // Equal numbers of dots are in the order of the spread.
    let ranked = chosen.sorted { left, right in
      let (first, second) = (count(left), count(right))
      return first == second
        ? spread.firstIndex(of: left) ?? 0 < spread.firstIndex(of: right) ?? 0 : first > second
    }
    return ranked + spread.filter { !chosen.contains($0) }
  }

  private func count(_ theme: String) -> Int {
    if case .total(let count) = standing.votes[.topics]?.dots(on: theme) { count } else { 0 }
  }

  /// The dots on a theme in words; empty where the room did not choose.
  func dotsOn(_ theme: String) -> String {
    standing.votes[.topics]?.dots(on: theme).map { Words.text($0) } ?? ""
  }

  /// The topics that the room chose, ranked, with the spread beside them; none before.
  var chosenTopics: [Block] {
    guard let result = standing.votes[.topics] else { return [] }
    let themes = topicOrder.filter { count($0) > 0 }
    let lines = themes.map { id -> Block in
      let spread = topics?.divided.first { $0.theme == id }.map { ", " + Words.short($0) } ?? ""
      return .item(
        Item(
          "chosen-\(id)", mark: glyphs.point, label: pack.theme(id)?.title ?? id, labelWidth: 36,
          detail: dotsOn(id) + spread,
          intent: !isFacilitator
            ? shownResult?.theme(id)?.statements.first.map { .open(.workshop(.statement($0.id))) }
              ?? .none : .open(.workshop(.topic(id)))))
    }
    let others = lines.isEmpty ? "All themes have" : "The others have"
    let rest: [Block] =
      lines.count < result.options.count
      ? [.text("\(others) fewer than \(RoomRules.least) dots.", .quiet)] : []
    return [
      .text(
        "What the room chose: dots of \(result.voters) people, and how far apart it is", .strong)
    ] + lines + rest + [.gap]
  }
}
