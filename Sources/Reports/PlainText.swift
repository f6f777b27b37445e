import Workbook

/// Writer of reports as wrapped plain text, for a terminal or a screen reader.
package struct PlainText {
  /// The default line width in characters.
  package static let width = 78

  private let wrap: Wrap
  private let isDrawn: Bool

  /// Returns the report as plain text, ending in a newline.
  ///
  /// - Parameters:
  ///   - width: The line width in characters; at least 20.
  ///   - drawing: Whether to include bars, table columns and underlines below titles. Pass false
  ///     for screen readers: tables are then written as sentences, so that no number is lost.
  package static func text(_ report: Report, width: Int = width, drawing: Bool = true) -> String {
    PlainText(wrap: Wrap(width: max(width, 20)), isDrawn: drawing).text(report)
  }

  private func text(_ report: Report) -> String {
    let parts = [head(report)] + report.sections.map(parts) + [foot(report)]
    return parts.joined().joined(separator: "\n\n") + "\n"
  }

  /// Returns the report in pieces for pagination: its head, each section starting with its title,
  /// and its foot; blank pieces are left out.
  static func pieces(_ report: Report, width: Int) -> [[String]] {
    let writer = PlainText(wrap: Wrap(width: width), isDrawn: true)
    return ([writer.head(report)] + report.sections.map(writer.parts) + [writer.foot(report)])
      .filter { !$0.isEmpty }
  }

  private func head(_ report: Report) -> [String] {
    let facts = report.facts.isEmpty ? [] : [block(.list(report.facts))]
    return ([title(report.title, "=")] + facts + report.opening.map(block)).filter { !$0.isEmpty }
  }

  private func parts(_ section: Report.Section) -> [String] {
    ([title(section.title, "-")] + section.blocks.map(block)).filter { !$0.isEmpty }
  }

  private func foot(_ report: Report) -> [String] {
    let rule = isDrawn && !report.footer.isEmpty ? [String(repeating: "-", count: 8)] : []
    return (rule + report.footer.map { wrap.text($0) }).filter { !$0.isEmpty }
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
    case .figures(_, let instead):
      instead.map(self.block).filter { !$0.isEmpty }.joined(separator: "\n\n")
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

  /// Returns a table in aligned columns, with the widest ones wrapped if needed, or as records if
  /// they would get too narrow.
  private func columns(_ table: Table) -> String {
    let rows = ([table.header] + table.rows).map { $0.map { CleanText.clean($0) } }
    var widths = table.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return "" }
    let excess = widths.reduce(0, +) + 2 * (widths.count - 1) - wrap.width
    if excess <= 0 || widths[widest] - excess >= PlainText.leastColumn {
      widths[widest] -= max(excess, 0)
    } else if !shrink(&widths, by: excess) {
      return records(table)
    }
    return rows.flatMap { lines(of: $0, widths) }.joined(separator: "\n")
  }

  /// The minimum width of a wrapped column, in characters; narrower text is hard to read.
  private static let leastColumn = 24
  /// The minimum width of each of several wrapped columns, in characters.
  private static let leastOfSeveral = 18

  /// Takes characters from the widest columns, one after the other; false if they would get too
  /// narrow.
  private func shrink(_ widths: inout [Int], by excess: Int) -> Bool {
    for _ in 0..<excess {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > PlainText.leastOfSeveral
      else { return false }
      widths[widest] -= 1
    }
    return true
  }

  /// Returns the lines of a table row, with each cell wrapped to the width of its column.
  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell.count <= width
        ? [cell] : Wrap(width: width).text(cell).split(separator: "\n").map(String.init)
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      let line = cells.map { $0.indices.contains(index) ? $0[index] : "" }
      return Prose.trimmedEnd(zip(line, widths).map { $0.padded(to: $1) }.joined(separator: "  "))
    }
  }

  /// Returns each row as a list item that repeats the column headers.
  private func records(_ table: Table) -> String {
    table.rows.map { row in
      let rest = zip(table.header, row).dropFirst().map { "\($0): \($1)" }
      return wrap.text("- \(row.first ?? ""). " + rest.joined(separator: "; "), hanging: 2)
    }.joined(separator: "\n")
  }
}
