import Workbook

/// Conversion of report blocks to HTML elements.
enum HTMLBlocks {
  static func markup(_ block: Block) -> Markup {
    switch block {
    case .heading(let text): .element("h3", [:], [.text(text)])
    case .subheading(let text): .element("h4", [:], [.text(text)])
    case .paragraph(let line): paragraph(line)
    case .list(let items):
      .element("ul", [:], [.lines(items.map { .element("li", [:], inline($0)) })])
    case .quote(let quote): self.quote(quote)
    case .table(let table): HTMLTable(table).markup
    case .bars(let bars):
      .element("figure", [:], [Bar.drawing(bars).markup("Bars", words: Bar.words(bars))])
    case .figures(let figures, _): .lines(figures.map(HTMLFigure.markup))
    }
  }

  /// Returns the lead in bold, followed by the text.
  static func inline(_ line: Line) -> [Markup] {
    guard !line.lead.isEmpty else { return [.text(line.text)] }
    let lead = Markup.element("strong", [:], [.text(line.lead)])
    return [lead] + (line.text.isEmpty ? [] : [.text(" " + line.text)])
  }

  /// Returns a paragraph; one that is all lead, such as a plan, is styled as the start of an item.
  private static func paragraph(_ line: Line) -> Markup {
    .element("p", line.text.isEmpty ? ["class": "plan"] : [:], inline(line))
  }

  private static func quote(_ quote: Quote) -> Markup {
    let paragraphs = Prose.lines(of: quote.text).split(separator: "").map { lines in
      Markup.element("p", [:], Array(lines.flatMap { [.element("br"), .text($0)] }.dropFirst()))
    }
    let words = Markup.element("blockquote", [:], [.lines(paragraphs)])
    guard !quote.caption.isEmpty else { return words }
    return .lines([.element("p", ["class": "caption"], [.text(quote.caption)]), words])
  }
}
