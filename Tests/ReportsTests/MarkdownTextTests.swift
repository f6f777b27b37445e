import Reports
import Testing

@Suite("Text in Markdown") struct MarkdownTextTests {
  /// How a text comes out in the middle of a line.
  private func inline(_ text: String) -> String {
    let report = Report(title: "T", facts: [Line(text, lead: "F")])
    return String(Markdown.text(report).dropFirst("# T\n\n- **F** ".count).dropLast())
  }

  /// How a text comes out as a heading.
  private func heading(_ text: String) -> String {
    String(Markdown.text(Report(title: text)).dropFirst(2).dropLast())
  }

  @Test(
    "is escaped where a renderer would see markup",
    arguments: [
      ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
      ("![x](y)", "!\\[x\\](y)"), ("<script>", "&lt;script>"), ("`code`", "\\`code\\`"),
      ("**bold** *em*", "\\*\\*bold\\*\\* \\*em\\*"), ("__b__", "\\_\\_b\\_\\_"),
      ("~~gone~~", "\\~\\~gone\\~\\~"), ("a|b", "a\\|b"), ("\\# \\", "\\\\# \\\\"),
      ("&lt; &#35; &#x23;", "\\&lt; \\&#35; \\&#x23;"), ("{{ x }}", "\\{\\{ x \\}\\}"),
      ("https://e.example", "https\\://e.example"), ("www.e.example", "www\\.e.example"),
      ("a@b.example", "a\\@b.example"), ("$x$", "\\$x\\$"), ("<!-- x -->", "&lt;!-- x -->"),
    ])
  func escaped(_ text: String, _ markdown: String) {
    #expect(inline(text) == markdown)
  }

  @Test(
    "stays as it is where there is none",
    arguments: [
      "R&D & more", "snake_case_name", "2.5 (of 5) - fine!", "a # b > c + d = e", "10:30, 3/4",
      "\"just until the winter\"", "Zoë's café — 5%", "@home @ 9", "1. 2. 3.",
    ])
  func readable(_ text: String) {
    #expect(inline(text) == text)
  }

  @Test("loses characters that act or hide")
  func controls() {
    #expect(inline("\u{1B}[31m a\u{202E}b\u{7}\u{E0041}") == "\u{241B}\\[31m ab\u{2407}")
    #expect(inline("a\nb\tc") == "a b  c")
  }

  @Test("keeps number signs at the end of a heading")
  func headings() {
    #expect(heading("x ##") == "x \\##")
    #expect(heading("###") == "\\###")
    #expect(heading("C# and F") == "C# and F")
  }
}
