import Scoring
package import Workbook

extension Report {
  /// Returns the reflection summary of one assessment: the document a leader hands on, without the
  /// sections and notes they left out.
  ///
  /// Empty sections are omitted. A workbook without any content gives a short report that says so,
  /// with `isEmpty` set.
  package static func summary(_ book: Book, pack: Pack, assessment: Int, today: Day) -> Report {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: true)
    let about = pack.about
    if results.isEmptyThroughout { return nothingYet(results) }
    let contents = Contents(results)
    let facts = [
      Line(today.long, lead: "Written out:"), Line(contents.leftOutWords, lead: "Left out:"),
    ]
    let limits = Section("What may not be concluded", [.list(about.limits.map { Line($0) })])
    return Report(
      title: "Reflection summary", language: pack.language, facts: results.facts + facts,
      opening: [.paragraph(Line(voice)), .paragraph(Line(Words.limit))],
      sections: contents.sections + (about.limits.isEmpty ? [] : [limits]),
      footer: footer(about))
  }

  private static let voice =
    "A person's own account of their work with other organisations. \"You\" and \"I\" are its author."

  /// Returns the report of a workbook without any content.
  static func nothingYet(_ results: Results) -> Report {
    let text =
      "Nothing is answered yet. Rate one theme, and the first results are here: "
      + "there is no need to do it all at once."
    return Report(
      title: "Reflection summary", language: results.pack.language, facts: results.facts,
      opening: [.paragraph(Line(text))], footer: footer(results.pack.about), isEmpty: true)
  }

  /// Returns the closing lines of a summary.
  static func footer(_ about: About) -> [String] {
    let draft = "A draft, made by its author for reflection. It is not an appraisal."
    return [draft, about.provenance].filter { !$0.isEmpty }
  }
}
