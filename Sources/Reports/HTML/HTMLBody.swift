import Workbook

/// The `body` element of a page: header, table of contents, sections and footer.
struct HTMLBody {
  let report: Report

  var markup: Markup {
    .element("body", [:], [.lines([skip, header, contents, main, footer])])
  }

  private var skip: Markup {
    .element("a", ["class": "skip", "href": "#text"], [.text("Skip to the text")])
  }

  // MARK: Before the text

  private var header: Markup {
    .element(
      "header", [:], [.lines([.element("h1", [:], [.text(report.title)]), facts, notes])])
  }

  private var facts: Markup {
    let named = report.facts.filter { !$0.lead.isEmpty }
    guard !named.isEmpty else { return .text("") }
    let pairs = named.map { fact in
      let name = fact.lead.hasSuffix(":") ? String(fact.lead.dropLast()) : fact.lead
      return Markup.element(
        "div", [:],
        [.element("dt", [:], [.text(name)]), .element("dd", [:], [.text(fact.text)])])
    }
    return .element("dl", [:], [.lines(pairs)])
  }

  private var notes: Markup {
    let notes = report.facts.filter(\.lead.isEmpty)
    return notes.isEmpty ? .text("") : HTMLBlocks.markup(.list(notes))
  }

  /// Links to the sections, if there are more than two.
  private var contents: Markup {
    guard report.sections.count > 2 else { return .text("") }
    let items = report.sections.enumerated().map { index, section in
      Markup.element(
        "li", [:], [.element("a", ["href": "#s\(index + 1)"], [.text(section.title)])])
    }
    return .element(
      "nav", ["aria-label": "Contents"], [.element("ul", [:], [.lines(items)])])
  }

  // MARK: The text and after

  private var main: Markup {
    let opening = report.opening.map(HTMLBlocks.markup)
    let intro = Markup.element("div", ["class": "opening"], [.lines(opening)])
    return .element(
      "main", ["id": "text", "tabindex": "-1"],
      [
        .lines(
          (opening.isEmpty ? [] : [intro])
            + report.sections.enumerated().map { section($0 + 1, $1) })
      ])
  }

  private func section(_ number: Int, _ section: Report.Section) -> Markup {
    let id = "s\(number)"
    let title = Markup.element("h2", ["id": id], [.text(section.title)])
    return .element(
      "section", ["aria-labelledby": id], [.lines([title] + section.blocks.map(HTMLBlocks.markup))])
  }

  private var footer: Markup {
    let lines = report.footer.map { Markup.element("p", [:], [.text($0)]) }
    return lines.isEmpty ? .text("") : .element("footer", [:], [.lines(lines)])
  }
}
