import Reports
import Testing
import Workbook

@Suite("Markdown") struct MarkdownTests {
  private func text(_ blocks: Block...) -> String {
    Markdown.text(Report(title: "T", sections: [Report.Section("S", blocks)]))
  }

  private func quote(_ text: String) -> String {
    String(self.text(.quote(Quote(text))).dropFirst("# T\n\n## S\n\n".count).dropLast())
  }

  @Test("of a report has its parts in order and ends in a newline")
  func whole() {
    let report = Report(
      title: "T", facts: [Line("b", lead: "a:")], opening: [.paragraph(Line("p"))],
      sections: [
        Report.Section("S", [.heading("H"), .subheading("h"), .list([Line("x"), Line("y")])])
      ],
      footer: ["f"])
    #expect(
      Markdown.text(report)
        == "# T\n\n- **a:** b\n\np\n\n## S\n\n### H\n\n#### h\n\n- x\n- y\n\n---\n\nf\n")
  }

  @Test("tables line up as text")
  func table() {
    let table = Table(["Theme", "B"], rows: [["Candour", "1"], ["a|b"]])
    #expect(
      text(.table(table)).hasSuffix(
        """
        | Theme   | B   |
        | ------- | --- |
        | Candour | 1   |
        | a\\|b    |     |

        """))
  }

  @Test("bars stand between fences that a label cannot close")
  func bars() {
    #expect(
      text(.bars([Bar("``` x", percent: 50, value: "3.0")])).hasSuffix(
        "\n````text\n``` x  ##########----------  3.0\n````\n"))
  }

  @Test("notes keep their line breaks, blank lines and caption")
  func quotes() {
    #expect(quote("a\nb\n\n\n  c  \n") == "> a  \n> b\n>\n> c")
    #expect(text(.quote(Quote("a", caption: "# c:"))).hasSuffix("\n\\# c:\n\n> a\n"))
  }

  @Test(
    "blocks written in a note stay text",
    arguments: [
      ("Title\n===", "> Title  \n> \\==="), ("Title\n---", "> Title  \n> \\---"),
      ("a\n:-:", "> a  \n> \\:-:"), ("```\nx\n```", "> \\`\\`\\`  \n> x  \n> \\`\\`\\`"),
      ("a | b\n--- | ---", "> a \\| b  \n> --- \\| ---"), ("- a\n- b", "> \\- a  \n> \\- b"),
      ("a\n\n    b", "> a\n>\n> b"), ("> a\n> b", "> \\> a  \n> \\> b"),
      ("<div>\n# x", "> &lt;div>  \n> \\# x"), ("a  \nb\\\nc", "> a  \n> b\\\\  \n> c"),
      ("a\r\nb\u{2028}# c", "> a  \n> b  \n> \\# c"),
    ])
  func blocks(_ text: String, _ markdown: String) {
    #expect(quote(text) == markdown)
  }

  @Test("has no more headings, fences and quotes than the report", arguments: HostileTexts.all)
  func hostile(_ hostile: String) {
    let lines = Markdown.text(SampleBook.written(example: hostile, act: hostile).summary)
      .split(separator: "\n")
    let plain = Markdown.text(SampleBook.written(example: "x", act: "x").summary)
      .split(separator: "\n")
    for mark in ["#", "```", "---", "|", "<", "[", "!", "1."] {
      #expect(lines.count { $0.hasPrefix(mark) } == plain.count { $0.hasPrefix(mark) })
    }
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }
}
