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
    var text = ""
    write(cohort, pack: pack) { text += $0 }
    return text
  }

  /// Writes the JSON document in parts, group by group, with the wording that people answered.
  package static func write(
    _ cohort: Cohort, pack: Pack, voice: Voice = .me, to sink: (String) -> Void
  ) {
    let luck = cohort.luckTables
    let head: [String: JSON] = [
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
      "limits": .list(([Words.cohortLimit(voice)] + pack.about.limits).map(JSON.text)),
      "provenance": .text(pack.about.provenance),
    ]
    JSONWriter.write(to: sink) { writer in
      var members = contents(head)
      members["scoresByArea"] = { writer in
        writer.list(cohort.areas(pack)) { area($0, cohort.groupNames, &$1) }
      }
      members["themes"] = { writer in
        writer.list(cohort.themes) { theme($0, cohort, pack, voice, luck, &$1) }
      }
      writer.object(members)
    }
  }

  private static func contents(_ members: [String: JSON]) -> [String: JSONWriter.Content] {
    members.mapValues { value in { $0.value(value) } }
  }

  private static func area(
    _ area: CohortArea, _ names: [String?], _ writer: inout JSONWriter
  ) {
    var members = contents([
      "id": .text(area.id), "title": .text(area.title), "themes": .number(area.themes),
      "everyone": CohortFigures.area(area.everyone),
      "others": area.others.map(CohortFigures.area) ?? .null,
    ])
    members["groups"] = { writer in
      writer.list(names.indices) { index, writer in
        let result = CohortFigures.area(area.groups[index])
        writer.value(.object(["group": name(names[index]), "result": result]))
      }
    }
    writer.object(members)
  }

  // MARK: Themes

  private static func theme(
    _ theme: CohortTheme, _ cohort: Cohort, _ pack: Pack, _ voice: Voice, _ luck: LuckTables,
    _ writer: inout JSONWriter
  ) {
    let analysis = theme.instrument.value
    var members = contents([
      "id": .text(theme.id), "title": .text(pack.theme(theme.id)?.title ?? ""),
      "instrument": shown(theme.instrument, CohortFigures.instrument),
      "concordance": shown(theme.concordance) { ["w": $0.json] },
      "order": theme.order?.json ?? .null,
      "groups": theme.groups.map { .object(CohortFigures.comparison($0)) } ?? .null,
      "pairs": .list(theme.polychoric.map { pair($0, theme, analysis) }),
    ])
    members["people"] = { people(theme.people, cohort.groupNames, &$0) }
    members["scores"] = { released(theme.scores, CohortFigures.scores, &$0) }
    members["agreement"] = { released(theme.agreement, CohortFigures.agreement, &$0) }
    members["statements"] = { writer in
      writer.list(theme.statements.indices) {
        statement(theme.statements[$0], analysis, $0, pack, voice, luck, &$1)
      }
    }
    writer.object(members)
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
    _ voice: Voice, _ luck: LuckTables, _ writer: inout JSONWriter
  ) {
    let wording = pack.statements.first { $0.id == statement.id }?.wording.text(voice) ?? ""
    var members = contents([
      "id": .text(statement.id), "text": .text(wording),
      "reversed": .truth(statement.isReversed),
      "itemTotal": analysis?.itemTotal(index).json ?? .null,
      "alphaIfDeleted": analysis?.alphaIfDeleted(index).json ?? .null,
    ])
    members["answers"] = {
      released(statement.answers, { CohortFigures.answers($0, luck: luck) }, &$0)
    }
    writer.object(members)
  }

  // MARK: Disclosure

  private static func name(_ group: String?) -> JSON { group.map(JSON.text) ?? .null }

  private static func people(
    _ people: CohortTheme.People, _ names: [String?], _ writer: inout JSONWriter
  ) {
    var members = contents([
      "everyone": .object(CohortFigures.people(people.everyone)),
      "others": people.others.map { .object(CohortFigures.people($0)) } ?? .null,
    ])
    members["groups"] = { writer in
      writer.list(names.indices) { index, writer in
        let result = JSON.object(CohortFigures.people(people.groups[index]))
        writer.value(.object(["group": name(names[index]), "result": result]))
      }
    }
    writer.object(members)
  }

  private static func released<Value>(
    _ released: Released<Value>, _ figures: @escaping (Value) -> [String: JSON],
    _ writer: inout JSONWriter
  ) {
    var members = contents([
      "everyone": shown(released.everyone, figures),
      "others": released.others.map { shown($0, figures) } ?? .null,
    ])
    members["groups"] = { writer in
      writer.list(released.groups) {
        $1.value(.object(["group": name($0.name), "result": shown($0.result, figures)]))
      }
    }
    writer.object(members)
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
