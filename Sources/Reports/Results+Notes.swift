import Scoring
import Workbook

extension Results {
  /// Returns the examples by theme, except those of themes already shown in the headlines.
  func exampleBlocks(beside shown: [Theme]) -> [Block] {
    let shown = Set(shown.map(\.id))
    return pack.themes.filter { !shown.contains($0.id) }.flatMap { theme in
      let example = example(theme)
      return example.isEmpty ? [] : [.heading(theme.title)] + example
    }
  }

  /// Returns a theme's example in the person's words, with its date and witness; empty if there is
  /// none or it is left out.
  func example(_ theme: Theme) -> [Block] {
    guard profile.theme(theme.id)?.hasExample == true, includesExample(theme) else { return [] }
    let text = book.text(.evidence(theme.id, in: assessment))
    let witness = book.text(.witness(theme.id, in: assessment))
    let parts = [
      book.day(.evidenceDay(theme.id, in: assessment))?.long,
      witness.isEmpty ? nil : "seen by " + witness,
    ].compactMap(\.self)
    return [.quote(Quote(text, caption: (["Example"] + parts).joined(separator: ", ") + ":"))]
  }

  /// The ticked watch-fors (signs of the opposite that the person recognized), by theme.
  var watchForBlocks: [Block] {
    let lines = pack.themes.flatMap { theme in
      theme.watchFors.filter {
        book.isTicked(.watchFor($0.id, theme: theme.id, in: assessment))
      }.map { Line($0.text, lead: theme.title + ":") }
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// The person's reflections, by theme and prompt.
  var reflectionBlocks: [Block] {
    pack.themes.flatMap { theme in
      let notes = book.reflections(on: theme, pack, in: assessment).filter {
        includes(.reflection($0.prompt, theme)) && !Prose.lines(of: $0.text).isEmpty
      }
      let blocks = notes.flatMap { [Block.subheading($0.prompt.title), .quote(Quote($0.text))] }
      return blocks.isEmpty ? [] : [.heading(theme.title)] + blocks
    }
  }
}
