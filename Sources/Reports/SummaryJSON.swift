import Scoring
package import Workbook

/// The reflection summary for machines: format `shoal-summary`, version 1, as
/// `Resources/Schemas/summary.schema.json` describes it. What is left out is absent.
package enum SummaryJSON {
  /// What a document calls itself.
  static let format = "shoal-summary"
  /// The version of the format that is written and read.
  static let version = 1
  /// What stands for an answer that there was no chance.
  static let noChance = "no chance"

  /// The whole document, ending in a newline; the same bytes for the same workbook and day.
  package static func text(_ book: Book, pack: Pack, assessment: Int, today: Day) -> String {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let members = head(results, today).merging(parts(results)) { $1 }
    return JSON.object(members).document
  }

  private static func head(_ results: Results, _ today: Day) -> [String: JSON] {
    let pack = results.pack
    let (rated, noChance, notAnswered) = results.counts
    return [
      "format": .text(format), "version": .number(version), "written": day(today),
      "pack": .object([
        "id": .text(pack.id), "title": .text(pack.title), "version": .text(pack.version),
        "language": .text(pack.language),
      ]),
      "assessment": .object([
        "number": .number(results.assessment), "begun": day(results.dates?.started),
        "finished": day(results.dates?.finished),
      ]),
      "statements": .object([
        "rated": .number(rated), "noChance": .number(noChance),
        "notAnswered": .number(notAnswered),
      ]),
      "leftOut": .number(Contents(results).leftOut),
      "limits": .list(pack.about.limits.map(JSON.text)),
      "provenance": .text(pack.about.provenance),
    ]
  }

  /// The sections that are in.
  private static func parts(_ results: Results) -> [String: JSON] {
    let parts: [(SummaryPart, [String: JSON])] = [
      (.profile, results.profileMembers), (.change, results.changeMembers),
      (.examples, ["examples": results.exampleMembers]),
      (.watchFors, ["watchFors": results.watchForMembers]),
      (.reflections, ["reflections": results.reflectionMembers]),
      (.actions, ["actions": .list(results.actions.map(\.json))]),
    ]
    return parts.filter { results.includes($0.0) }.reduce(into: [:]) { members, part in
      members.merge(part.1) { $1 }
    }
  }

  /// A day as `2026-11-23`; null for none.
  static func day(_ day: Day?) -> JSON { day.map { .text($0.iso) } ?? .null }
}

extension Action {
  /// The action as the summary's format has it.
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "theme": theme.isEmpty ? .null : .text(theme), "cue": .text(cue),
      "act": .text(act), "with": .text(with), "due": SummaryJSON.day(due),
      "review": SummaryJSON.day(review), "outcome": outcome.map { .text($0.rawValue) } ?? .null,
      "learned": .text(learned),
    ])
  }
}
