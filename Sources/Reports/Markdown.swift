import Workbook

/// Writer of reports as CommonMark with GitHub tables.
///
/// Text that people wrote is escaped, so it cannot form headings, links, images or HTML.
package enum Markdown {
  /// Returns the report as a Markdown document, ending in a newline.
  package static func text(_ report: Report) -> String {
    var parts = ["# " + MarkdownText.heading(report.title)]
    if !report.facts.isEmpty { parts.append(block(.list(report.facts))) }
    parts += report.opening.map(block)
    for section in report.sections {
      parts.append("## " + MarkdownText.heading(section.title))
      parts += section.blocks.map(block)
    }
    if !report.footer.isEmpty { parts.append("---") }
    parts += report.footer.map(MarkdownText.line)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .heading(let text): "### " + MarkdownText.heading(text)
    case .subheading(let text): "#### " + MarkdownText.heading(text)
    case .paragraph(let text): line(text)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .quote(let text): quote(text)
    case .table(let rows): table(rows)
    case .bars(let bars): fenced(Bar.lines(bars))
    case .figures(_, let instead):
      instead.map(self.block).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  private static func line(_ line: Line) -> String {
    let lead = MarkdownText.inline(line.lead)
    guard !lead.isEmpty else { return MarkdownText.line(line.text) }
    let text = MarkdownText.inline(line.text)
    return "**\(lead)**" + (text.isEmpty ? "" : " " + text)
  }

  private static func quote(_ quote: Quote) -> String {
    let lines = MarkdownText.note(quote.text).map { $0.isEmpty ? ">" : "> " + $0 }
    let caption = MarkdownText.line(quote.caption)
    return ((caption.isEmpty ? [] : [caption, ""]) + lines).joined(separator: "\n")
  }

  private static func table(_ table: Table) -> String {
    let rows = ([table.header] + table.rows).map { $0.map(MarkdownText.inline) }
    let widths = table.header.indices.map { column in
      max(3, rows.map { $0[column].count }.max() ?? 0)
    }
    let lines = rows.map { row in
      "| " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: " | ") + " |"
    }
    let rule = "| " + widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ")
    return ([lines[0], rule + " |"] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Returns the lines as a fenced code block whose fence is longer than any run of backticks
  /// inside.
  private static func fenced(_ lines: [String]) -> String {
    let longest = lines.joined().split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }
}
