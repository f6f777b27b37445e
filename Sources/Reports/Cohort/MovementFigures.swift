package import Scoring
package import Workbook

/// The figures of two times for machines, as JSON and as a table with a row for each figure.
package enum MovementFigures {
  /// The figures of a theme, or of one of its statements, for one subject.
  struct Entry {
    let theme: String
    let statement: String
    /// `everyone`, `group` or `others`.
    let of: String
    let group: String?
    let figures: [String: JSON]
  }

  /// The document, format `shoal-movement`, version 1, as `Resources/Schemas/movement.schema.json`
  /// describes it; the same bytes for the same movement and pack.
  package static func json(_ movement: Movement, pack: Pack) -> String {
    JSON.object([
      "format": .text("shoal-movement"), "version": .number(1),
      "confidentiality": .text(movement.rules.confidentiality),
      "pack": .object(["id": .text(pack.id), "version": .text(pack.version)]),
      "rules": movement.rules.json, "thresholds": movement.thresholds.json,
      "people": .object([
        "before": .number(movement.before), "after": .number(movement.after),
        "linked": movement.linked.map(JSON.number) ?? .null,
      ]),
      "figures": .list(entries(movement).map(json)),
      "limits": .list(
        ([Words.cohortLimit(.me), Words.movementLimit] + pack.about.limits).map(JSON.text)),
    ]).document
  }

  private static func json(_ entry: Entry) -> JSON {
    .object([
      "theme": .text(entry.theme),
      "statement": entry.statement.isEmpty ? .null : .text(entry.statement),
      "of": .text(entry.of), "group": entry.group.map(JSON.text) ?? .null,
      "figures": .object(entry.figures),
    ])
  }

  /// The names of the columns of the table, in order: those of `CohortCSV`.
  package static let columns = CohortCSV.columns

  /// The table with its header.
  package static func csv(_ movement: Movement, pack: Pack) -> String {
    func row(_ entry: Entry, _ measure: String, _ value: String, _ note: String) -> String {
      CSV.row([
        .text(pack.id), .text(pack.version), .text(entry.theme), .text(entry.statement),
        .plain(entry.of), .text(entry.group ?? ""), .plain(measure), .plain(value), .plain(note),
      ])
    }
    let whole = Entry(theme: "", statement: "", of: "everyone", group: nil, figures: [:])
    let head =
      row(whole, "confidentiality", movement.rules.confidentiality, "")
      + row(whole, "before", "\(movement.before)", "")
      + row(whole, "after", "\(movement.after)", "")
      + row(whole, "linked", movement.linked.map { "\($0)" } ?? "", "")
    let rows = entries(movement).flatMap { entry in
      entry.figures.sorted { $0.key < $1.key }.map { name, value in
        switch value {
        case .number(let number): row(entry, name, "\(number)", "")
        case .real(let number): row(entry, name, "\(number)", "")
        case .text(let text): row(entry, name, "", text)
        case .object(let members): row(entry, name, "", reason(members))
        case .null, .truth, .list: row(entry, name, "", "")
        }
      }
    }
    return CSV.row(columns.map(CSV.Cell.plain)) + head + rows.joined()
  }

  private static func reason(_ members: [String: JSON]) -> String {
    if case .text(let text)? = members["undefined"] { text } else { "" }
  }

  // MARK: Entries

  private static func entries(_ movement: Movement) -> [Entry] {
    movement.themes.flatMap { theme in
      entries(theme.id, "", theme.scores, scores)
        + theme.statements.flatMap { entries(theme.id, $0.id, $0.answers, answers) }
    }
  }

  private static func entries<Value>(
    _ theme: String, _ statement: String, _ released: Released<Value>,
    _ figures: (Value) -> [String: JSON]
  ) -> [Entry] {
    func entry(_ of: String, _ group: String?, _ shown: Shown<Value>) -> Entry {
      let found: [String: JSON] =
        switch shown {
        case .shown(let value): figures(value)
        case .withheld(let reason): ["withheld": .text(reason.word)]
        }
      return Entry(theme: theme, statement: statement, of: of, group: group, figures: found)
    }
    return [entry("everyone", nil, released.everyone)]
      + released.groups.map { entry("group", $0.name, $0.result) }
      + (released.others.map { [entry("others", nil, $0)] } ?? [])
  }

  private static func answers(_ moved: StatementMovement) -> [String: JSON] {
    let change = moved.change
    let figures: [String: JSON] = [
      "answeredBefore": .number(change.before.rated), "answeredAfter": .number(change.after.rated),
      "meanBefore": change.before.mean.estimate.json, "meanAfter": change.after.mean.estimate.json,
      "medianBefore": change.before.median.estimate.json,
      "medianAfter": change.after.median.estimate.json,
      "totalVariation": change.totalVariation.estimate.json,
      "medianChange": change.medianChange.estimate.json,
      "adMedianChange": change.averageDeviationChange.estimate.json,
      "cliffsDelta": change.cliffsDelta.estimate.json,
    ]
    guard let pairs = moved.pairs else { return figures }
    return figures.merging([
      "up": .number(pairs.up), "down": .number(pairs.down), "same": .number(pairs.same),
      "signTest": pairs.signTest.json,
    ]) { $1 }
  }

  private static func scores(_ moved: ScoreMovement) -> [String: JSON] {
    let figures: [String: JSON] = [
      "scoredBefore": .number(moved.before.scored), "scoredAfter": .number(moved.after.scored),
      "meanBefore": moved.before.mean.map(JSON.real) ?? .null,
      "meanAfter": moved.after.mean.map(JSON.real) ?? .null,
      "sdBefore": moved.before.standardDeviation.map(JSON.real) ?? .null,
      "sdAfter": moved.after.standardDeviation.map(JSON.real) ?? .null,
      "meanChange": moved.meanChange.map(JSON.real) ?? .null,
    ]
    guard let linked = moved.linked else { return figures }
    return figures.merging(self.linked(linked)) { $1 }
  }

  private static func linked(_ linked: ScoreMovement.Linked) -> [String: JSON] {
    let figures: [String: JSON] = [
      "complete": .number(linked.pairs.people), "up": .number(linked.up),
      "down": .number(linked.down), "same": .number(linked.same),
      "signTest": linked.signTest.json, "sd": linked.pairs.standardDeviation.json,
      "retest": linked.pairs.retest.json,
    ]
    switch linked.reliable {
    case .undefined(let reason): return figures.merging(["mdc95": reason.json]) { $1 }
    case .known(let change):
      return figures.merging([
        "sem": .real(change.measurementError), "mdc80": .real(change.mdc80),
        "mdc95": .real(change.mdc95), "reliablyUp": .number(linked.beyond?.up ?? 0),
        "reliablyDown": .number(linked.beyond?.down ?? 0),
      ]) { $1 }
    }
  }
}
