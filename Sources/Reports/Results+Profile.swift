import Scoring
import Workbook

extension Results {
  /// The profile: each area with its score, a table of its themes and a figure, then importance
  /// against practice; empty before the first answer.
  var profileBlocks: [Block] {
    let areas = pack.areas.map { area in (area, area.themes.compactMap { profile.theme($0.id) }) }
    guard areas.contains(where: { $1.contains(where: isBegun) }) else { return [] }
    let importance = importanceFigure.map { [Block.figures([$0], instead: [])] } ?? []
    return scaleKey + areas.flatMap { area, themes in blocks(area, themes) } + importance
  }

  /// Returns an area's heading, with its score if there is one.
  func areaBlocks(_ area: Area) -> [Block] {
    [.heading(area.title)]
      + (profile.area(area.id).map { [.paragraph(Line(Prose.sentence(words.line($0))))] } ?? [])
  }

  /// Returns a bar chart of the scored themes; empty if none is scored.
  func bars(_ themes: [ThemeProfile]) -> [Block] {
    let bars = themes.compactMap { theme in
      theme.score.value.map {
        Bar(theme.title, percent: pack.scale.barPercent(of: $0), value: $0.oneDecimal)
      }
    }
    return bars.isEmpty ? [] : [.bars(bars)]
  }

  /// The legend of the profile's columns: the scale labels and the meaning of each.
  private var scaleKey: [Block] {
    let question = pack.stem.me.isEmpty ? "" : "\"\(pack.stem.me) ...?\" "
    var lines = [Line(question + labels(pack.scale), lead: "Practice:")]
    if profile.themes.contains(where: { $0.importance != nil }) {
      lines.append(Line(labels(pack.importance), lead: "Importance in my present role:"))
    }
    if profile.themes.contains(where: { $0.partner != nil }) {
      let text = "what I think a partner would say of my practice"
      lines.append(Line(text, lead: "Partner's view:"))
    }
    return [.list(lines)]
  }

  private func labels(_ scale: Scale) -> String {
    scale.points.map { "\($0.value) \($0.label)" }.joined(separator: ", ")
  }

  private func blocks(_ area: Area, _ themes: [ThemeProfile]) -> [Block] {
    guard themes.contains(where: isBegun) else {
      return [.heading(area.title), .paragraph(Line("Not answered."))]
    }
    let table = table(themes)
    let figure = profileFigure(area, themes, table: table)
    return areaBlocks(area) + [.figures([figure], instead: [.table(table)] + bars(themes))]
  }

  /// Returns the table of some themes: practice, and importance and partner's view where given.
  func table(_ themes: [ThemeProfile]) -> Table {
    let hasImportance = profile.themes.contains { $0.importance != nil }
    let hasPartner = profile.themes.contains { $0.partner != nil }
    let header =
      ["Theme", "Practice", "Answered"] + (hasImportance ? ["Importance"] : [])
      + (hasPartner ? ["Partner's view"] : [])
    let rows = themes.map { theme in
      [theme.title, practice(theme.score), answered(theme.score)]
        + (hasImportance ? [said(theme.importance)] : [])
        + (hasPartner ? [said(theme.partner)] : [])
    }
    return Table(header, rows: rows)
  }

  /// Returns the table cell for a theme's score: the score, or the reason why there is none.
  func practice(_ score: ThemeScore) -> String {
    switch score.state {
    case .notStarted: "not answered"
    case .notApplicable: "no chance"
    case .tooFew: "not scored"
    case .scored(let value): value.oneDecimal
    }
  }

  private func answered(_ score: ThemeScore) -> String {
    "\(score.rated) of \(score.applicable)"
      + (score.noChance > 0 ? ", \(score.noChance) no chance" : "")
  }

  private func said(_ number: Int?) -> String { number.map(String.init) ?? "not said" }

  private func isBegun(_ theme: ThemeProfile) -> Bool {
    theme.score.state != .notStarted || theme.importance != nil || theme.partner != nil
  }
}
