package import Scoring
package import Workbook

/// A cohort's results as JSON: format `shoal-cohort`, version 2, described by
/// `Resources/Schemas/cohort.schema.json`.
///
/// Results that may not be shown are replaced by the reason they are withheld.
package enum CohortJSON {
  /// Returns the JSON document, ending in a newline; the output depends only on the cohort and the
  /// pack.
  package static func text(_ cohort: Cohort, pack: Pack) -> String {
    let luck = cohort.luckTables
    return JSON.object([
      "confidentiality": .text(cohort.rules.confidentiality),
      "format": .text("shoal-cohort"), "version": .number(2),
      "pack": .object([
        "id": .text(pack.id), "title": .text(pack.title), "version": .text(pack.version),
        "language": .text(pack.language),
      ]),
      "scale": .object(["low": .number(pack.scale.low), "high": .number(pack.scale.high)]),
      "rules": cohort.rules.json, "thresholds": cohort.thresholds.json,
      "people": .number(cohort.people),
      "groups": .list(cohort.groupNames.map(name)),
      "themes": .list(cohort.themes.map { theme($0, cohort, pack, luck) }),
      "limits": .list(([Words.cohortLimit] + pack.about.limits).map(JSON.text)),
      "provenance": .text(pack.about.provenance),
    ]).document
  }

  // MARK: Themes

  private static func theme(
    _ theme: CohortTheme, _ cohort: Cohort, _ pack: Pack, _ luck: LuckTables
  ) -> JSON {
    let analysis = theme.instrument.value
    return .object([
      "id": .text(theme.id), "title": .text(pack.theme(theme.id)?.title ?? ""),
      "people": people(theme.people, cohort.groupNames),
      "scores": released(theme.scores, CohortFigures.scores),
      "agreement": released(theme.agreement, CohortFigures.agreement),
      "instrument": shown(theme.instrument, CohortFigures.instrument),
      "concordance": shown(theme.concordance) { ["w": $0.json] },
      "order": theme.order?.json ?? .null,
      "groups": theme.groups.map { .object(CohortFigures.comparison($0)) } ?? .null,
      "pairs": .list(theme.polychoric.map { pair($0, theme, analysis) }),
      "statements": .list(
        theme.statements.enumerated().map { index, statement in
          self.statement(statement, analysis, index, pack, luck)
        }),
    ])
  }

  private static func pair(
    _ pair: (first: Int, second: Int, value: Shown<Estimate>), _ theme: CohortTheme,
    _ analysis: ItemAnalysis?
  ) -> JSON {
    .object([
      "first": .text(theme.statements[pair.first].id),
      "second": .text(theme.statements[pair.second].id),
      "pearson": analysis?.pearson(pair.first, pair.second).json ?? .null,
      "polychoric": shown(pair.value) { ["r": $0.json] },
    ])
  }

  private static func statement(
    _ statement: CohortTheme.Statement, _ analysis: ItemAnalysis?, _ index: Int, _ pack: Pack,
    _ luck: LuckTables
  ) -> JSON {
    let wording = pack.statements.first { $0.id == statement.id }?.wording.me ?? ""
    return .object([
      "id": .text(statement.id), "text": .text(wording),
      "reversed": .truth(statement.isReversed),
      "answers": released(statement.answers) { CohortFigures.answers($0, luck: luck) },
      "itemTotal": analysis?.itemTotal(index).json ?? .null,
      "alphaIfDeleted": analysis?.alphaIfDeleted(index).json ?? .null,
    ])
  }

  // MARK: Disclosure

  private static func name(_ group: String?) -> JSON { group.map(JSON.text) ?? .null }

  private static func people(_ people: CohortTheme.People, _ names: [String?]) -> JSON {
    .object([
      "everyone": .object(CohortFigures.people(people.everyone)),
      "groups": .list(
        zip(names, people.groups).map {
          .object(["group": name($0), "result": .object(CohortFigures.people($1))])
        }),
      "others": people.others.map { .object(CohortFigures.people($0)) } ?? .null,
    ])
  }

  private static func released<Value>(
    _ released: Released<Value>, _ members: (Value) -> [String: JSON]
  ) -> JSON {
    .object([
      "everyone": shown(released.everyone, members),
      "groups": .list(
        released.groups.map {
          .object(["group": name($0.name), "result": shown($0.result, members)])
        }),
      "others": released.others.map { shown($0, members) } ?? .null,
    ])
  }

  private static func shown<Value>(
    _ shown: Shown<Value>, _ members: (Value) -> [String: JSON]
  ) -> JSON {
    switch shown {
    case .shown(let value): .object(members(value))
    case .withheld(let reason): .object(["withheld": .text(reason.word)])
    }
  }
}
