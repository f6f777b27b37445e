import Reports
import Testing

@Suite("Wrapped text") struct WrapTests {
  private func wrapped(_ block: Block) -> [Substring] {
    PlainText.text(Report(title: "T", opening: [block]), width: 20).split(separator: "\n")
      .dropFirst(2)
      + []
  }

  @Test("breaks at spaces, and spaces are single")
  func spaces() {
    #expect(
      wrapped(.paragraph(Line("one two  three four five"))) == ["one two three four", "five"])
    #expect(wrapped(.paragraph(Line("exactly twenty chars"))) == ["exactly twenty chars"])
  }

  @Test("hangs under the first line of an item, which has the whole width")
  func hanging() {
    #expect(wrapped(.list([Line("exactly twenty ch more")])) == ["- exactly twenty ch", "  more"])
    #expect(
      wrapped(.list([Line("exactly twenty cha more")])) == ["- exactly twenty cha", "  more"])
  }

  @Test("breaks words that are longer than a line")
  func longWords() {
    let word = String(repeating: "x", count: 45)
    #expect(wrapped(.paragraph(Line(word))).map(\.count) == [20, 20, 5])
    #expect(wrapped(.list([Line(word)])).map(\.count) == [20, 20, 11])
  }
}
