import Scoring
import Workbook

extension WorkshopRecord {
  /// The votes that were shown, in their order.
  var shownVotes: [(ballot: Ballot, result: VoteResult)] {
    pack.ballots.compactMap { entry in votes[entry.ballot].map { (entry.ballot, $0) } }
  }

  /// The topics that the room chose, and the theme that it thought hardest in a case.
  var choices: [Report.Section] {
    let topics = votes[.topics].map {
      Report.Section("What the room chose to talk about", chosen($0))
    }
    let cases = shownVotes.compactMap { ballot, result -> Block? in
      guard case .hardest(let id, let isAfter) = ballot else { return nil }
      let title = pack.dilemmas.first { $0.id == id }?.title ?? id
      return .list([
        Line(
          Words.outcome(result, title: title(of:)) + " \(result.voters) people voted.",
          lead: "\(title), \(isAfter ? "after" : "before") talking:")
      ])
    }
    let hardest = cases.isEmpty ? nil : Report.Section("Hardest in a case", cases)
    return [topics, hardest].compactMap(\.self)
  }

  private func chosen(_ result: VoteResult) -> [Block] {
    let lead = "Dots of \(result.voters) people, up to three each."
    let themes = result.chosen.map { Line(Words.text($0.dots), lead: title(of: $0.theme) + ":") }
    let rest = "The other themes have fewer than \(RoomRules.least)."
    return [.paragraph(Line(lead))] + (themes.isEmpty ? [] : [.list(themes)])
      + [.paragraph(Line(rest))]
  }

  private func title(of theme: String) -> String { pack.theme(theme)?.title ?? theme }
}
