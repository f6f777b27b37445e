import Scoring
package import Workbook

/// The reflection summary as JSON: format `shoal-summary`, version 2, described by
/// `Resources/Schemas/summary.schema.json`. Files of version 1, which had no themes to work on, no
/// notes and no earlier assessments, are still read.
///
/// Earlier assessments are written whole, also while the present one is open. Parts that are left out of the summary are absent.
package enum SummaryJSON {
  /// The value of the member `format`.
  static let format = "shoal-summary"
  /// The format version that is written; this and older ones are read.
  static let version = 2
  /// The value for a statement answered with no chance to show it.
  static let noChance = "no chance"

  /// Returns the summary as a JSON document, ending in a newline; the output depends only on the
  /// workbook, the pack and the date.
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
      "assessment": assessment(results),
      "statements": .object([
        "rated": .number(rated), "noChance": .number(noChance),
        "notAnswered": .number(notAnswered),
      ]),
      "leftOut": .number(Contents(results).leftOut),
      "limits": .list(pack.about.limits.map(JSON.text)),
      "provenance": .text(pack.about.provenance),
    ]
  }

  private static func assessment(_ results: Results) -> JSON {
    .object([
      "number": .number(results.assessment), "begun": day(results.dates?.started),
      "finished": day(results.dates?.finished),
    ])
  }

  /// Returns the members of the included sections.
  private static func parts(_ results: Results) -> [String: JSON] {
    let parts: [(SummaryPart, [String: JSON])] = [
      (.change, results.changeMembers),
      (.actions, ["actions": .list(results.actions.map(\.json))]),
      (.notes, ["notes": .list(results.book.notes.map(\.json))]),
      (.earlier, ["earlier": .list(results.earlier.map(earlier))]),
    ]
    return members(of: results, parts).merging(said(results)) { $1 }
  }

  /// Returns the members of what one assessment says.
  private static func said(_ results: Results) -> [String: JSON] {
    members(
      of: results,
      [
        (.profile, results.profileMembers), (.focus, ["focus": results.focusMembers]),
        (.examples, ["examples": results.exampleMembers]),
        (.watchFors, ["watchFors": results.watchForMembers]),
        (.reflections, ["reflections": results.reflectionMembers]),
      ])
  }

  private static func members(
    of results: Results, _ parts: [(SummaryPart, [String: JSON])]
  ) -> [String: JSON] {
    parts.filter { results.includes($0.0) }.reduce(into: [:]) { members, part in
      members.merge(part.1) { $1 }
    }
  }

  /// Returns an earlier assessment whole, with the pack it was answered in.
  private static func earlier(_ results: Results) -> JSON {
    let tag = results.tag
    return .object(
      said(results).merging([
        "assessment": assessment(results),
        "pack": .object([
          "id": .text(tag.id), "version": .text(tag.version), "language": .text(tag.language),
        ]),
      ]) { $1 })
  }

  /// Returns a date as an ISO 8601 string such as `2026-11-23`, or null.
  static func day(_ day: Day?) -> JSON { day.map { .text($0.iso) } ?? .null }
}

extension Note {
  /// The note as an object of the summary format.
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "day": SummaryJSON.day(day), "theme": theme.isEmpty ? .null : .text(theme),
      "text": .text(text),
    ])
  }
}

extension Action {
  /// The action as an object of the summary format.
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "theme": theme.isEmpty ? .null : .text(theme), "cue": .text(cue),
      "act": .text(act), "with": .text(with), "due": SummaryJSON.day(due),
      "review": SummaryJSON.day(review), "outcome": outcome.map { .text($0.rawValue) } ?? .null,
      "learned": .text(learned),
    ])
  }
}
