import Reports
import Testing

@Suite("A line's beginning") struct LineStartTests {
  private func line(_ text: String) -> String {
    let report = Report(title: "T", opening: [.paragraph(Line(text))])
    return String(Markdown.text(report).dropFirst("# T\n\n".count).dropLast())
  }

  @Test(
    "is escaped when it would be a marker",
    arguments: [
      ("# x", "\\# x"), ("#x", "\\#x"), ("> x", "\\> x"), ("- x", "\\- x"), ("+ x", "\\+ x"),
      ("* x", "\\* x"), ("-", "\\-"), ("---", "\\---"), ("- - -", "\\- - -"), ("===", "\\==="),
      ("***", "\\*\\*\\*"), ("___", "\\_\\_\\_"), ("~~~", "\\~\\~\\~"), ("1. x", "1\\. x"),
      ("1) x", "1\\) x"), ("2026. A year", "2026\\. A year"), ("1.", "1\\."),
      (":-: x", "\\:-: x"), (": x", "\\: x"), ("    # x", "\\# x"), ("\u{A0}# x", "\\# x"),
    ])
  func marker(_ text: String, _ markdown: String) {
    #expect(line(text) == markdown)
  }

  @Test(
    "is left alone when it is only text",
    arguments: [
      "-5 degrees", "1.5 posts", "1234567890. x", "+44 is a prefix", "=x", "--help x", ":)",
    ])
  func text(_ text: String) {
    #expect(line(text) == text)
  }
}
