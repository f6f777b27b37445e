import Scoring
package import Workbook

extension Report {
  /// Returns the results of one assessment for its author: each area in words and bars, then the
  /// headlines and the comparison with the previous assessment.
  ///
  /// Includes everything that is left out of the reflection summary.
  package static func review(_ book: Book, pack: Pack, assessment: Int) -> Report {
    let results = Results(book, pack: pack, assessment: assessment, isForOthers: false)
    guard !results.isEmpty else {
      let text = "Nothing is answered yet. Rate one theme, and its results are here."
      return Report(
        title: "Results", facts: results.facts, opening: [.paragraph(Line(text))], isEmpty: true)
    }
    let sections = [
      Section("Profile", pack.areas.flatMap(results.reviewBlocks)),
      Section("Strengths and where to look first", results.headlineBlocks),
      Section("Then and now", results.changeBlocks),
    ]
    return Report(
      title: "Results", facts: results.facts,
      sections: sections.filter { !$0.blocks.isEmpty }, footer: [Words.limit])
  }
}

extension Results {
  /// Returns the blocks of an area: its score, and its themes as bars and in a sentence or two
  /// each.
  fileprivate func reviewBlocks(_ area: Area) -> [Block] {
    let themes = area.themes.compactMap { profile.theme($0.id) }
    let lines = themes.map { theme in
      let line = line(theme)
      return Line(
        [line.text, words.watchFors(theme)].compactMap(\.self).joined(separator: " "),
        lead: line.lead)
    }
    return areaBlocks(area) + bars(themes) + [.list(lines)]
  }
}
