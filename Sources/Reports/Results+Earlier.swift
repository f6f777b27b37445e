import Scoring
import Workbook

extension Results {
  /// The assessments before this one, oldest first, with the same parts left out.
  var earlier: [Results] {
    book.assessments.filter { $0.number < assessment }.map {
      Results(book, pack: pack, assessment: $0.number, isForOthers: isForOthers)
    }
  }

  /// A Boolean value indicating whether neither this assessment nor an earlier one says anything,
  /// and the workbook has neither actions nor notes.
  var isEmptyThroughout: Bool {
    isEmpty && book.notes.isEmpty && earlier.allSatisfy(\.isEmpty)
  }

  /// The themes that the person works on; where they were chosen in an earlier assessment, that is
  /// said. Empty while none are chosen.
  var focusBlocks: [Block] {
    let themes = book.presentFocus(pack)
    guard !themes.isEmpty else { return [] }
    let isOlder = book.focusThemes(pack, in: assessment).isEmpty
    let chosen = earlier.last { !$0.book.focusThemes(pack, in: $0.assessment).isEmpty }
    let since = isOlder ? chosen?.day.map { "Chosen in the assessment of \($0.long)." } : nil
    let lines = themes.map { theme in
      Line(theme.definition, lead: theme.title + (theme.definition.isEmpty ? "." : ":"))
    }
    return [.list(lines)]
      + (since.map { [.paragraph(Line($0))] } ?? [])
  }

  /// The notes between sessions, the latest first.
  var noteBlocks: [Block] {
    let lines = book.notes.map { note in
      let lead = [note.day.long, pack.theme(note.theme)?.title].compactMap(\.self)
      return Line(note.text, lead: lead.joined(separator: ", ") + ":")
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// Everything in earlier assessments, the latest first. What could lead the ratings of an
  /// assessment that is still open is left out, and that is said.
  var earlierBlocks: [Block] {
    let mayCount = book.mayCompare(assessment)
    let blocks = earlier.reversed().flatMap { one in
      let blocks = one.record(withNumbers: mayCount) {
        book.mayRecall($0, in: assessment)
      }
      return blocks.isEmpty ? [] : [Block.heading(one.day?.long ?? "")] + blocks
    }
    guard !mayCount, earlier.contains(where: { !$0.isEmpty }) else { return blocks }
    return [.paragraph(Line(Results.hidden))] + blocks
  }

  /// The day the assessment was finished, or else begun.
  private var day: Day? { dates.map { $0.finished ?? $0.started } }

  private static let hidden =
    "Earlier ratings are not shown until the present assessment is finished, and earlier words "
    + "about a theme not before it is rated again. The JSON and CSV files have them."

  /// Returns the record of this assessment: its numbers as a table, and what was written by theme.
  private func record(withNumbers: Bool, where mayRecall: (Theme) -> Bool) -> [Block] {
    let themes = pack.themes.filter(mayRecall)
    return (withNumbers && includes(.profile) ? numberBlocks : [])
      + (includes(.focus) ? chosenBlocks : []) + themes.flatMap(writtenBlocks)
  }

  private var numberBlocks: [Block] {
    let themes = profile.themes.filter {
      $0.score.state != .notStarted || $0.importance != nil || $0.partner != nil
    }
    return themes.isEmpty ? [] : [.table(table(themes))]
  }

  private var chosenBlocks: [Block] {
    let titles = book.focusThemes(pack, in: assessment).map(\.title)
    guard !titles.isEmpty else { return [] }
    return [
      .paragraph(Line(titles.joined(separator: " and ") + ".", lead: "Chosen to work on:"))
    ]
  }

  /// Returns what was written about a theme: the example, the watch-fors, the reflections.
  private func writtenBlocks(_ theme: Theme) -> [Block] {
    let blocks =
      example(theme) + (includes(.watchFors) ? watched(theme) : [])
      + (includes(.reflections) ? reflections(theme) : [])
    return blocks.isEmpty ? [] : [.subheading(theme.title)] + blocks
  }

  private func watched(_ theme: Theme) -> [Block] {
    let lines = theme.watchFors.filter {
      book.isTicked(.watchFor($0.id, theme: theme.id, in: assessment))
    }.map { Line($0.text, lead: "To watch for:") }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private func reflections(_ theme: Theme) -> [Block] {
    book.reflections(on: theme, pack, in: assessment).filter {
      includes(.reflection($0.prompt, theme)) && !Prose.lines(of: $0.text).isEmpty
    }.map { .quote(Quote($0.text, caption: $0.prompt.title)) }
  }
}
