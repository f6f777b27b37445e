package import Scoring
package import Workbook

/// A cohort's results as CSV in long format, with one row per figure.
///
/// The first row states the intended audience; its measure is `confidentiality`. Column `of` is
/// `everyone`, `group` (with the name in column `group`, empty for people without a group) or
/// `others` (all groups that are not shown by themselves, combined). Column `theme` is empty for
/// figures of the whole cohort and of an area, whose measures begin with `area` and its identifier,
/// and `statement` for figures of a whole theme. Measures have the
/// names of the JSON format (`CohortJSON`).
///
/// A suppressed result has one row with the reason: its measure is `withheld` and the kind of
/// figures, such as `withheld scores`. Wherever `value` is empty, `note` has the reason.
package enum CohortCSV {
  /// The column names, in order.
  package static let columns = [
    "pack", "version", "theme", "statement", "of", "group", "measure", "value", "note",
  ]

  /// Returns the table with its header; the output depends only on the cohort and the pack.
  package static func text(_ cohort: Cohort, pack: Pack) -> String {
    var text = ""
    write(cohort, pack: pack) { text += $0 }
    return text
  }

  /// Writes the table in parts, kind of figures by kind of figures.
  package static func write(_ cohort: Cohort, pack: Pack, to sink: (String) -> Void) {
    let table = CohortTable(pack, cohort.luckTables, cohort.groupNames)
    sink(CSV.row(columns.map(CSV.Cell.plain)) + table.head(cohort))
    for area in cohort.areas(pack) { sink(table.rows(area)) }
    for theme in cohort.themes { table.write(theme, to: sink) }
  }
}

/// Writer of the rows, theme by theme.
private struct CohortTable {
  /// The people that a figure describes.
  enum Subject {
    case everyone
    case group(String?)
    case others
  }

  private let pack: Pack
  private let luck: LuckTables
  private let groupNames: [String?]

  init(_ pack: Pack, _ luck: LuckTables, _ groupNames: [String?]) {
    self.pack = pack
    self.luck = luck
    self.groupNames = groupNames
  }

  func head(_ cohort: Cohort) -> String {
    let rules = cohort.rules
    return row("", "", .everyone, "confidentiality", rules.confidentiality, "")
      + (rules.minimumGroup.map { row("", "", .everyone, "minimumGroup", "\($0)", "") } ?? "")
      + row("", "", .everyone, "people", "\(cohort.people)", "")
  }

  func rows(_ area: CohortArea) -> String {
    let groups = zip(groupNames, area.groups).map { (Subject.group($0), $1) }
    let scores = [(.everyone, area.everyone)] + groups + (area.others.map { [(.others, $0)] } ?? [])
    return scores.map { subject, score in
      rows("", "", subject, ["area \(area.id)": CohortFigures.area(score)])
    }.joined()
  }

  func write(_ theme: CohortTheme, to sink: (String) -> Void) {
    let comparison = theme.groups.map {
      rows(theme.id, "", .everyone, CohortFigures.comparison($0))
    }
    sink(people(theme))
    sink(rows(theme.id, "", "scores", theme.scores, CohortFigures.scores))
    sink(
      rows(theme.id, "", "agreement", theme.agreement) {
        named("agreement", CohortFigures.agreement($0))
      })
    sink(
      rows(theme.id, "", "instrument", .everyone, theme.instrument) {
        named("instrument", CohortFigures.instrument($0))
      }
        + rows(theme.id, "", "concordance", .everyone, theme.concordance) { ["w": $0.json] }
        + rows(theme.id, "", .everyone, theme.order.map { ["order": $0.json] } ?? [:])
        + (comparison ?? ""))
    for index in theme.statements.indices { sink(statement(index, theme)) }
  }

  private func people(_ theme: CohortTheme) -> String {
    let people = theme.people
    return rows(theme.id, "", .everyone, CohortFigures.people(people.everyone))
      + zip(groupNames, people.groups).map {
        rows(theme.id, "", .group($0), CohortFigures.people($1))
      }.joined()
      + (people.others.map { rows(theme.id, "", .others, CohortFigures.people($0)) } ?? "")
  }

  private func statement(_ index: Int, _ theme: CohortTheme) -> String {
    let statement = theme.statements[index]
    let items = theme.instrument.value.map {
      [
        "itemTotal": $0.itemTotal(index).json, "alphaIfDeleted": $0.alphaIfDeleted(index).json,
      ]
    }
    return rows(theme.id, statement.id, "answers", statement.answers) {
      CohortFigures.answers($0, luck: luck)
    } + rows(theme.id, statement.id, .everyone, items ?? [:])
  }

  /// Returns the members with the name of their kind before those that other kinds have, too.
  private func named(_ kind: String, _ members: [String: JSON]) -> [String: JSON] {
    Dictionary(
      members.map { (["complete", "mean", "sd"].contains($0) ? "\(kind) \($0)" : $0, $1) }
    ) { $1 }
  }

  /// Returns the members with the list `counts` replaced by one member per scale point, such as
  /// `count 3`.
  private func numbered(_ members: [String: JSON]) -> [String: JSON] {
    guard case .list(let counts) = members["counts"] else { return members }
    var members = members
    members["counts"] = nil
    for (index, count) in counts.enumerated() {
      members["count \(pack.scale.low + index)"] = count
    }
    return members
  }

  // MARK: Rows

  private func rows<Value>(
    _ theme: String, _ statement: String, _ kind: String, _ released: Released<Value>,
    _ members: (Value) -> [String: JSON]
  ) -> String {
    rows(theme, statement, kind, .everyone, released.everyone, members)
      + released.groups.map {
        rows(theme, statement, kind, .group($0.name), $0.result, members)
      }.joined()
      + (released.others.map { rows(theme, statement, kind, .others, $0, members) } ?? "")
  }

  private func rows<Value>(
    _ theme: String, _ statement: String, _ kind: String, _ subject: Subject,
    _ shown: Shown<Value>, _ members: (Value) -> [String: JSON]
  ) -> String {
    switch shown {
    case .shown(let value): rows(theme, statement, subject, numbered(members(value)))
    case .withheld(let reason):
      row(theme, statement, subject, "withheld \(kind)", "", reason.word)
    }
  }

  private func rows(
    _ theme: String, _ statement: String, _ subject: Subject, _ members: [String: JSON]
  ) -> String {
    let names = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names.map { name in
      switch members[name] {
      case .object(let inner) where inner["undefined"] == nil:
        rows(theme, statement, subject, Dictionary(inner.map { ("\(name) \($0)", $1) }) { $1 })
      case .object(let inner): row(theme, statement, subject, name, "", text(inner["undefined"]))
      case let value?: row(theme, statement, subject, name, text(value), "")
      case nil: ""
      }
    }.joined()
  }

  private func row(
    _ theme: String, _ statement: String, _ subject: Subject, _ measure: String, _ value: String,
    _ note: String
  ) -> String {
    let (of, group) =
      switch subject {
      case .everyone: ("everyone", "")
      case .group(let name): ("group", name ?? "")
      case .others: ("others", "")
      }
    return CSV.row([
      .text(pack.id), .text(pack.version), .text(theme), .text(statement), .plain(of),
      .text(group), .plain(measure), .plain(value), .plain(note),
    ])
  }

  private func text(_ value: JSON?) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .real(let number): "\(number)"
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .text(let text): text
    case .null, .list, .object, nil: ""
    }
  }
}
