import Workbook

/// Writes a report as plain text, wrapped, to be read in a terminal or heard.
package struct PlainText {
  /// How wide lines are unless something else is asked for, in characters.
  package static let width = 78

  private let wrap: Wrap
  private let isDrawn: Bool

  /// The whole document, ending in a newline.
  ///
  /// - Parameters:
  ///   - width: how wide lines are, in characters; 20 at least.
  ///   - drawing: whether there are bars, columns and lines under titles; without them it is for
  ///     listening, and every number is still said.
  package static func text(_ report: Report, width: Int = width, drawing: Bool = true) -> String {
    PlainText(wrap: Wrap(width: max(width, 20)), isDrawn: drawing).text(report)
  }

  private func text(_ report: Report) -> String {
    var parts = [title(report.title, "=")]
    if !report.facts.isEmpty { parts.append(block(.list(report.facts))) }
    parts += report.opening.map(block)
    for section in report.sections {
      parts.append(title(section.title, "-"))
      parts += section.blocks.map(block)
    }
    if isDrawn, !report.footer.isEmpty { parts.append(String(repeating: "-", count: 8)) }
    parts += report.footer.map { wrap.text($0) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let text), .subheading(let text): wrap.text(text)
    case .paragraph(let line): wrap.text(joined(line))
    case .list(let items):
      items.map { wrap.text("- " + joined($0), hanging: 2) }.joined(separator: "\n")
    case .quote(let quote): lines(quote)
    case .table(let table): isDrawn ? columns(table) : records(table)
    case .bars(let bars): isDrawn ? Bar.lines(bars).joined(separator: "\n") : ""
    }
  }

  private func title(_ text: String, _ mark: String) -> String {
    let title = wrap.text(text)
    guard isDrawn else { return title }
    let longest = title.split(separator: "\n").map(\.count).max() ?? 0
    return title + "\n" + String(repeating: mark, count: longest)
  }

  private func joined(_ line: Line) -> String {
    [line.lead, line.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func lines(_ quote: Quote) -> String {
    let caption = quote.caption.isEmpty ? [] : [wrap.text(quote.caption)]
    let lines = Prose.lines(of: quote.text).map { $0.isEmpty ? "" : wrap.text($0, indent: 4) }
    return (caption + lines).joined(separator: "\n")
  }

  /// Columns when they fit; else each row on its own.
  private func columns(_ table: Table) -> String {
    let rows = ([table.header] + table.rows).map { $0.map { CleanText.clean($0) } }
    let widths = table.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= wrap.width else { return records(table) }
    return rows.map { row in
      Prose.trimmedEnd(zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  "))
    }.joined(separator: "\n")
  }

  /// Each row in a line, with the header's words.
  private func records(_ table: Table) -> String {
    table.rows.map { row in
      let rest = zip(table.header, row).dropFirst().map { "\($0): \($1)" }
      return wrap.text("- \(row.first ?? ""). " + rest.joined(separator: "; "), hanging: 2)
    }.joined(separator: "\n")
  }
}
