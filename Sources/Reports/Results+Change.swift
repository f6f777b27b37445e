import Scoring
import Workbook

extension Results {
  /// The comparison of this assessment with the previous one; empty unless both are finished.
  var changeBlocks: [Block] {
    guard let comparison = Comparison(book, pack: pack, assessment: assessment) else { return [] }
    let ground = words.text(comparison.ground).map { [Block.paragraph(Line($0))] } ?? []
    return [.paragraph(dates(comparison))] + ground + means(comparison) + moves(comparison)
  }

  private func dates(_ comparison: Comparison) -> Line {
    let days = [comparison.before, comparison.after].map { ($0.finished ?? $0.started).long }
    return Line("Then is \(days[0]), now is \(days[1]).")
  }

  private func means(_ comparison: Comparison) -> [Block] {
    let rows = comparison.themes.compactMap { theme in
      theme.means.map {
        [
          theme.title, $0.before.oneDecimal, $0.after.oneDecimal,
          "\(theme.common) of \(theme.statements)",
        ]
      }
    }
    let header = ["Theme", "Then", "Now", "Rated both times"]
    guard !rows.isEmpty else { return [] }
    let table = Table(header, rows: rows)
    return [.figures([changeFigure(comparison, table: table)], instead: [.table(table)])]
  }

  /// Returns the changes in words, with themes that changed in the same way grouped, and a note on
  /// uncertainty after them if any theme moved.
  private func moves(_ comparison: Comparison) -> [Block] {
    let texts = comparison.themes.map {
      (title: $0.title, text: words.text($0, from: comparison.before, to: comparison.after))
    }
    let isUnsure = comparison.themes.contains(where: \.hasMoved)
    var lines: [Line] = []
    for (title, text) in texts {
      if let index = lines.firstIndex(where: { $0.text == text }) {
        lines[index].lead = lines[index].lead.dropLast() + ", \(title):"
      } else {
        lines.append(Line(text, lead: title + ":"))
      }
    }
    return (lines.isEmpty ? [] : [.list(lines)])
      + (isUnsure ? [.paragraph(Line(Words.unsureOfChange))] : [])
  }
}
