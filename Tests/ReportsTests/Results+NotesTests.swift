import Reports
import Testing
import Workbook

@Suite("Notes") struct ResultsNotesTests {
  @Test("of spaces alone are none")
  func blank() {
    let book = SampleBook.written(example: " \n ", reflection: "\n\n", act: "")
    #expect(book.summary.sections.map(\.title) == ["Profile", "What may not be concluded"])
  }

  @Test("stand under their theme and prompt, in the pack's order")
  func reflections() {
    let text = Markdown.text(SampleBook.filled.summary)
    #expect(
      text.contains(
        """
        ### Shared power

        #### What?

        > We had agreed to rotate the chair in June.
        >
        > I kept it: "just until the winter".

        #### So what?

        > The charities
        """))
  }

  @Test("watch-fors are those that were ticked")
  func watchFors() {
    let text = Markdown.text(SampleBook.filled.summary)
    #expect(text.contains("- **Shared power:** I made sure that my own team wrote the paper."))
    #expect(!text.contains("I settled it before the meeting began."))
  }
}
