import Workbook

/// Writes a report as one HTML page that needs nothing else: no script, no network, its style and
/// drawings inside. It is made for a screen, light or dark, and for paper.
///
/// Text that people wrote stays text: it makes no element, attribute or link.
package enum HTML {
  /// The paper that the page asks for when it is printed.
  package enum Paper: Sendable {
    /// Whatever is in the printer.
    case any
    case a4
  }

  /// The whole page, ending in a newline; the same bytes for the same report.
  package static func text(_ report: Report, paper: Paper = .any) -> String {
    let page = Markup.element(
      "html", ["lang": language(report)],
      [.lines([head(report, paper), HTMLBody(report: report).markup])])
    return "<!DOCTYPE html>\n" + page.source + "\n"
  }

  private static func head(_ report: Report, _ paper: Paper) -> Markup {
    .element(
      "head", [:],
      [
        .lines([
          .element("meta", ["charset": "utf-8"]),
          .element(
            "meta",
            [
              "http-equiv": "Content-Security-Policy",
              "content": "default-src 'none'; style-src 'unsafe-inline'",
            ]),
          .element(
            "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .element("meta", ["name": "color-scheme", "content": "light dark"]),
          .element("title", [:], [.text(report.title)]),
          paper == .a4
            ? .style(HTMLStyle.screen, HTMLStyle.print, HTMLStyle.a4)
            : .style(HTMLStyle.screen, HTMLStyle.print),
        ])
      ])
  }

  /// The tag of a report's language as it may stand in a page; English where it is none.
  package static func language(_ report: Report) -> String {
    let tag = report.language
    let isTag = tag.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    return isTag && !tag.isEmpty ? tag : "en"
  }
}
