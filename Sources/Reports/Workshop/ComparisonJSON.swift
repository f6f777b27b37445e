import Scoring
package import Workbook

/// Workshops side by side for machines: format `shoal-comparison`, version 1, as
/// `Resources/Schemas/comparison.schema.json` describes it.
package enum ComparisonJSON {
  /// The whole document, ending in a newline; the same bytes for the same workshops and day.
  package static func text(_ comparison: WorkshopComparison, today: Day) -> String {
    let pack = comparison.pack
    return JSON.object([
      "format": .text("shoal-comparison"), "version": .number(1),
      "written": SummaryJSON.day(today),
      "pack": .object([
        "id": .text(pack.id), "title": .text(pack.title), "language": .text(pack.language),
      ]),
      "scale": .object(["low": .number(pack.scale.low), "high": .number(pack.scale.high)]),
      "workshops": .list(comparison.workshops.map(workshop)),
      "themes": .list(comparison.areas.flatMap(\.themes).map { theme($0, comparison) }),
      "limits": .list(comparison.limits.map(JSON.text)),
      "provenance": .text(pack.about.provenance),
    ]).document
  }

  /// The workshop before in the document of a later one: the comparison has both, the earlier one
  /// first.
  static func before(_ comparison: WorkshopComparison) -> JSON {
    let themes = comparison.areas.flatMap(\.themes).map { theme in
      let places = places(theme, comparison)
      return JSON.object([
        "id": .text(theme.id), "then": places.first ?? .null, "now": places.last ?? .null,
      ])
    }
    let members = comparison.workshops.first.map(members) ?? [:]
    return .object(members.merging(["themes": .list(themes)]) { $1 })
  }

  private static func workshop(_ workshop: WorkshopOutline) -> JSON { .object(members(workshop)) }

  private static func members(_ workshop: WorkshopOutline) -> [String: JSON] {
    [
      "title": .text(workshop.title), "held": SummaryJSON.day(workshop.held),
      "voice": .text(workshop.voice.rawValue), "packVersion": .text(workshop.packVersion),
    ]
  }

  private static func theme(_ theme: Theme, _ comparison: WorkshopComparison) -> JSON {
    .object([
      "id": .text(theme.id), "title": .text(theme.title),
      "workshops": .list(places(theme, comparison)),
      "statements": .list(
        theme.statements.map { statement in
          .object([
            "id": .text(statement.id), "text": .text(statement.wording.us),
            "reversed": .truth(statement.isReversed),
            "workshops": .list(
              comparison.workshops.map {
                place($0.statements[statement.id], isRated: $0.rated.contains(statement.id))
              }),
          ])
        }),
    ])
  }

  /// A theme in each of the workshops.
  private static func places(_ theme: Theme, _ comparison: WorkshopComparison) -> [JSON] {
    comparison.workshops.map { workshop in
      let found = ThemeOutline(theme, in: workshop, scale: comparison.pack.scale)
      return place(found?.outline, isRated: comparison.isRated(theme, workshop))
    }
  }

  /// The outline of a theme or a statement in one workshop, or the reason why there is none.
  private static func place(_ outline: AnswerOutline?, isRated: Bool) -> JSON {
    guard isRated else { return .object(["withheld": .text(Words.notRated)]) }
    guard let outline, let middle = outline.middle else {
      return .object(["withheld": .text(Words.outlineNotShown)])
    }
    return .object([
      "middleLow": .number(middle.lowerBound), "middleHigh": .number(middle.upperBound),
      "closeness": outline.closeness.json,
    ])
  }
}
