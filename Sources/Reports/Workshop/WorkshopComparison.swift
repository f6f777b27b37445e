package import Scoring
package import Workbook

/// Workshops side by side, in words: themes and statements down, workshops across.
package struct WorkshopComparison: Sendable {
  /// The workshops in the order they were given.
  package let workshops: [WorkshopOutline]
  /// The content that all of them rated.
  package let pack: Pack

  /// Creates the comparison of workshops of one pack.
  package init(_ workshops: [WorkshopOutline], pack: Pack) {
    self.workshops = workshops
    self.pack = pack
  }

  /// The mark of answers that are spread.
  static let spreadMark = "! "

  /// The names of the workshops, each different from the others.
  var names: [String] {
    let plain = workshops.map { workshop in
      (workshop.title.isEmpty ? "Workshop" : workshop.title) + ", \(workshop.held.long)"
    }
    return plain.indices.map { index in
      let before = plain[..<index].count { $0 == plain[index] }
      return before == 0 ? plain[index] : "\(plain[index]) (\(before + 1))"
    }
  }

  /// The areas with the themes that at least one of the workshops rated, in the pack's order.
  var areas: [(title: String, themes: [Theme])] {
    pack.areas.map { area in
      (
        title: area.title,
        themes: area.themes.filter { theme in workshops.contains { isRated(theme, $0) } }
      )
    }.filter { !$0.themes.isEmpty }
  }

  func isRated(_ theme: Theme, _ workshop: WorkshopOutline) -> Bool {
    theme.statements.contains { workshop.rated.contains($0.id) }
  }

  // MARK: Cells

  /// The text about a theme in one workshop.
  func cell(_ theme: Theme, _ workshop: WorkshopOutline) -> String {
    guard isRated(theme, workshop) else { return Words.notRated }
    guard let outline = ThemeOutline(theme, in: workshop, scale: pack.scale) else {
      return Words.outlineNotShown
    }
    return marked(Words(pack).short(outline), outline.outline.closeness)
  }

  /// The text about a statement in one workshop.
  func cell(_ statement: Statement, _ workshop: WorkshopOutline) -> String {
    guard workshop.rated.contains(statement.id) else { return Words.notRated }
    guard let outline = workshop.statements[statement.id] else { return Words.outlineNotShown }
    return marked(Words(pack).short(outline), outline.closeness)
  }

  private func marked(_ text: String, _ closeness: Closeness) -> String {
    closeness == .spread ? WorkshopComparison.spreadMark + text : text
  }

  // MARK: Notes

  /// The conclusions that the comparison does not allow, and the differences between the workshops
  /// beyond the people.
  var limits: [String] { ownLimits + [Words.workshopLimit] }

  /// The limits of setting these workshops side by side.
  var ownLimits: [String] {
    let wordings =
      Set(workshops.map(\.voice)).count > 1
      ? [
        "Some of the workshops asked about the room, others about each person: that is not the same "
          + "question."
      ] : []
    let versions =
      Set(workshops.map(\.packVersion)).count > 1
      ? ["They used several versions of the content, so that a statement may have had other words."]
      : []
    return [Words.comparisonLimit] + wordings + versions
  }
}

extension Report {
  /// Returns the report of workshops side by side.
  ///
  /// - Parameter today: The day it is written out.
  package static func comparison(_ comparison: WorkshopComparison, today: Day) -> Report {
    let pack = comparison.pack
    return Report(
      title: "Workshops side by side",
      facts: comparison.facts + [
        Line("\(pack.title)", lead: "Content:"), Line(Words.comparisonRule, lead: "What is shown:"),
        Line(Words.themeOutlineRule, lead: "Themes:"),
        Line(
          "The answers are spread: there is something to talk about.",
          lead: "!"),
        Line(today.long, lead: "Written out:"),
      ],
      sections: comparison.areas.map { area in
        Section(area.title, [.table(comparison.table(area.themes))])
      } + [
        Section(
          "Statement by statement",
          comparison.areas.flatMap(\.themes).flatMap { comparison.blocks($0) }),
        Section("What may not be concluded", [.list(comparison.limits.map { Line($0) })]),
      ],
      footer: [
        "A record of workshops, for development only. It is not an appraisal.",
        pack.about.provenance,
      ].filter { !$0.isEmpty })
  }
}

extension WorkshopRecord {
  /// The workshop before beside this one; nil where there is none, and before the first reveal.
  var comparison: WorkshopComparison? {
    guard let before, let first = rounds[1], let held else { return nil }
    let now = WorkshopOutline(first, plan: plan, held: held, pack: pack)
    return WorkshopComparison([before, now], pack: pack)
  }

  /// The section that sets the workshop before beside this one.
  var thenAndNow: [Report.Section] {
    guard let comparison else { return [] }
    let tables = comparison.areas.map { Block.table(comparison.table($0.themes)) }
    return [
      Report.Section(
        "Then and now",
        [.paragraph(Line(Words.comparisonRule)), .paragraph(Line(Words.themeOutlineRule))] + tables
          + [.list(comparison.ownLimits.map { Line($0) })])
    ]
  }
}

extension WorkshopComparison {
  /// Each workshop with its wording.
  fileprivate var facts: [Line] {
    zip(names, workshops).enumerated().map { index, pair in
      Line(
        pair.0 + (pair.1.voice == .us ? "; about the room" : "; about each person"),
        lead: "Workshop \(index + 1):")
    }
  }

  fileprivate func table(_ themes: [Theme]) -> Table {
    Table(
      ["Theme"] + names,
      rows: themes.map { theme in [theme.title] + workshops.map { cell(theme, $0) } })
  }

  fileprivate func blocks(_ theme: Theme) -> [Block] {
    let voice = workshops.last?.voice ?? .us
    let rows = theme.statements.map { statement in
      [
        statement.wording.text(voice) + (statement.isReversed ? " " + Words.reversed : "")
      ] + workshops.map { cell(statement, $0) }
    }
    return [
      .heading(theme.title), .table(Table([pack.stem.text(voice) + " ..."] + names, rows: rows)),
    ]
  }
}
