import Reports
import Testing
import Workbook

@Suite("Plain text") struct PlainTextTests {
  private func text(_ block: Block, width: Int = 40, drawing: Bool = true) -> String {
    let report = Report(title: "T", opening: [block])
    let text = PlainText.text(report, width: width, drawing: drawing)
    return String(text.dropFirst(drawing ? "T\n=\n\n".count : "T\n\n".count).dropLast())
  }

  @Test("keeps to its width, whatever is written", arguments: HostileTexts.all + [longWord])
  func width(_ text: String) {
    let book = SampleBook.written(example: text, reflection: text, act: text)
    let report = PlainText.text(book.summary)
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= PlainText.width })
    #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  private static let longWord = String(repeating: "long", count: 100)

  @Test("shows a table in columns when it fits")
  func columns() {
    let table = Table(["Theme", "Now"], rows: [["Candour", "4.3"], ["Humility", ""]])
    #expect(text(.table(table)) == "Theme     Now\nCandour   4.3\nHumility")
    #expect(text(.table(table), drawing: false) == "- Candour. Now: 4.3\n- Humility. Now:")
  }

  @Test("shows a table row by row when it does not fit")
  func records() {
    let table = Table(["Theme", "Then", "Rated both times"], rows: [["Candour", "4.3", "3 of 3"]])
    #expect(
      text(.table(table), width: 25) == "- Candour. Then: 4.3;\n  Rated both times: 3 of\n  3")
  }

  @Test("wraps the widest column of a table while it stays wide enough to read")
  func wrapped() {
    let words = "hand the chair of a meeting to another organisation?"
    let table = Table(["Statement", "", ""], rows: [[words, "1", "2"], ["short", "1", "2"]])
    #expect(
      text(.table(table))
        == """
        Statement
        hand the chair of a meeting to      1  2
        another organisation?
        short                               1  2
        """)
    #expect(text(.table(table), width: 20).hasPrefix("- hand the chair"))
  }

  @Test("shows notes indented, with their lines")
  func quotes() {
    #expect(text(.quote(Quote("# a\n\nb", caption: "C:"))) == "C:\n    # a\n\n    b")
  }

  @Test("has no bars and no underlines when it is not drawn")
  func spoken() {
    #expect(text(.bars([Bar("a", percent: 50, value: "3.0")]), drawing: false).isEmpty)
  }
}
