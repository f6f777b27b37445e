import Workbook

/// The sections of a reflection summary, as its author selected them.
struct Contents {
  /// The included sections that are not empty.
  let sections: [Report.Section]
  /// The number of non-empty sections and single notes that the author left out; a private part
  /// that was not taken in does not count.
  let leftOut: Int

  init(_ results: Results) {
    let full = Results(
      results.book, pack: results.pack, assessment: results.assessment, isForOthers: false)
    let parts = SummaryPart.sections
    sections = parts.filter(results.includes).compactMap { part in
      let blocks = Contents.blocks(part, results)
      return blocks.isEmpty ? nil : Report.Section(Contents.title(part), blocks)
    }
    let out = parts.filter {
      !$0.isPrivate && !results.includes($0) && !Contents.blocks($0, full).isEmpty
    }
    leftOut = out.count + Contents.notesLeftOut(results)
  }

  /// The number of parts left out, in words, without naming them; `nothing` for zero.
  var leftOutWords: String {
    switch leftOut {
    case 0: "nothing"
    case 1: "1 part, by the author"
    default: "\(leftOut) parts, by the author"
    }
  }

  /// Returns the number of single notes left out of sections that are included.
  private static func notesLeftOut(_ results: Results) -> Int {
    var section: SummaryPart?
    return results.book.summaryParts(results.pack, in: results.assessment).count { part in
      if !part.isNote { section = part }
      return part.isNote && !results.includes(part) && section.map(results.includes) ?? false
    }
  }

  private static func blocks(_ part: SummaryPart, _ results: Results) -> [Block] {
    switch part {
    case .profile: results.profileBlocks
    case .headlines: results.headlineBlocks
    case .focus: results.focusBlocks
    case .change: results.changeBlocks
    case .examples:
      results.exampleBlocks(
        beside: results.isForOthers && results.includes(.headlines) ? results.headlineThemes : [])
    case .watchFors: results.watchForBlocks
    case .reflections: results.reflectionBlocks
    case .actions: results.actions.flatMap { results.blocks($0) }
    case .notes: results.noteBlocks
    case .earlier: results.earlierBlocks
    default: []
    }
  }

  private static func title(_ part: SummaryPart) -> String {
    switch part {
    case .profile: "Profile"
    case .headlines: "Strengths and where to look first"
    case .focus: "What I work on"
    case .change: "Then and now"
    case .examples: "Examples"
    case .watchFors: "What I watch for in myself"
    case .reflections: "Reflections"
    case .actions: "Actions"
    case .notes: "Notes between sessions"
    case .earlier: "Earlier assessments"
    default: part.label
    }
  }
}
