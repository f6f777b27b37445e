import Scoring
package import Workbook

extension Report {
  /// Returns the summary of one assessment on one page: what stands out, every theme in one drawing,
  /// and the next steps, with blanks for the name and the role. Parts that the person left out of the
  /// summary are left out here, too.
  ///
  /// A workbook without any content gives a short report that says so, with `isEmpty` set.
  package static func onePage(_ book: Book, pack: Pack, assessment: Int, today: Day) -> Report {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    if results.isEmptyThroughout { return nothingYet(results) }
    let sections: [(String, [Block])] = [
      ("At a glance", results.glanceBlocks), ("All themes", results.overviewBlocks),
      ("Next steps", results.nextStepBlocks(on: today)),
    ]
    return Report(
      title: "Reflection summary", language: pack.language,
      facts: blanks(["Name:", "Role:", "Shared with:"]) + [Line(today.long, lead: "Written out:")],
      sections: sections.compactMap { $1.isEmpty ? nil : Section($0, $1) },
      footer: footer(pack.about), isOnePage: true)
  }

  /// Returns lines to be filled in by hand.
  static func blanks(_ leads: [String]) -> [Line] {
    leads.map { Line(String(repeating: "_", count: 32), lead: $0) }
  }
}

extension Results {
  /// The highest themes, those to look at first, the one that moved most and those chosen to work
  /// on, a line each.
  fileprivate var glanceBlocks: [Block] {
    let isScored = profile.themes.contains { $0.score.value != nil }
    let headlines =
      isScored && includes(.headlines)
      ? [
        Line(words.text(profile.strengths), lead: "Strongest:"),
        Line(words.text(profile.priorities), lead: "Look first at:"),
      ] : []
    let focus = includes(.focus) ? book.presentFocus(pack).map(\.title) : []
    let chosen =
      focus.isEmpty ? [] : [Line(focus.joined(separator: " and "), lead: "I work on:")]
    let lines = headlines + (includes(.change) ? movedMost : []) + chosen
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// The theme whose mean moved most since the last assessment; none where no theme moved.
  private var movedMost: [Line] {
    let themes = comparison?.themes ?? []
    let moved = themes.compactMap { theme in theme.means.map { (theme.title, $0) } }
      .filter { $0.1.before != $0.1.after }
    guard let most = moved.max(by: { distance($0.1) < distance($1.1) }) else { return [] }
    let means = "from \(most.1.before.oneDecimal) to \(most.1.after.oneDecimal)"
    return [Line("\(most.0), \(means). \(Words.unsureOfChange)", lead: "Moved most:")]
  }

  private func distance(_ means: ThemeChange.Means) -> Fraction {
    (means.after - means.before).magnitude
  }

  private var comparison: Comparison? { Comparison(book, pack: pack, assessment: assessment) }

  /// Every theme in one drawing, in its area: practice, importance, and practice the last time; a
  /// table where nothing can be drawn.
  fileprivate var overviewBlocks: [Block] {
    let isBegun = profile.themes.contains { $0.score.value != nil || $0.importance != nil }
    guard includes(.profile), isBegun else { return [] }
    let before = includes(.change) ? comparison?.themes ?? [] : []
    let means = Dictionary(before.map { ($0.theme, $0.means?.before) }) { first, _ in first }
    let figure = overviewFigure { means[$0] ?? nil }
    return [.figures([figure], instead: [.table(table(profile.themes))])]
  }

  /// The open plans with their days, the next first; at most `mostSteps` of them.
  fileprivate func nextStepBlocks(on today: Day) -> [Block] {
    let open = includes(.actions) ? actions.filter { $0.outcome == nil && $0.hasAct } : []
    let sorted = open.sorted {
      ($0.deadline?.sinceEpoch ?? .max) < ($1.deadline?.sinceEpoch ?? .max)
    }
    let lines = sorted.prefix(Results.mostSteps).map { action in
      let days = [
        action.due.map { "by \($0.long)" + action.timing($0, on: today) },
        action.review.map { "look back on \($0.long)" },
      ].compactMap(\.self)
      return Line(
        days.joined(separator: "; ") + (days.isEmpty ? "" : "."),
        lead: Prose.sentence(CleanText.clean(action.sentence)))
    }
    let more = sorted.count - lines.count
    let rest = more > 0 ? [Line("And \(more) more.")] : []
    return lines.isEmpty ? [] : [.list(lines + rest)]
  }

  private static let mostSteps = 4
}
