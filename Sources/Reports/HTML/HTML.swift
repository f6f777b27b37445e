import Workbook

/// Writer of reports as self-contained HTML pages, for screens (light and dark) and for print.
///
/// A page has no scripts and loads nothing; its style sheet and drawings are inline. Text that
/// people wrote is escaped, so it cannot form elements, attributes or links.
package enum HTML {
  /// The page size that the style sheet requests for printing.
  package enum Paper: Sendable {
    /// The printer's default.
    case any
    case a4
  }

  /// Returns the HTML page, ending in a newline; the output depends only on the report and the
  /// paper.
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
          style(report, paper),
        ])
      ])
  }

  private static func style(_ report: Report, _ paper: Paper) -> Markup {
    let onePage: StaticString = report.isOnePage ? HTMLStyle.onePage : ""
    return paper == .a4
      ? .style(HTMLStyle.screen, HTMLStyle.print, onePage, HTMLStyle.a4)
      : .style(HTMLStyle.screen, HTMLStyle.print, onePage)
  }

  /// Returns the language tag of a report if it is safe to use in HTML, else `en`.
  package static func language(_ report: Report) -> String {
    let tag = report.language
    let isTag = tag.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    return isTag && !tag.isEmpty ? tag : "en"
  }
}
