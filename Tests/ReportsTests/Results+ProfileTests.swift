import Reports
import Testing
import Workbook

@Suite("The profile's section") struct ResultsProfileTests {
  @Test("leaves out columns that nobody filled in")
  func columns() {
    let book = Book((1...3).map { Change(.rating("candour-\($0)", in: 1), .answer(.rated($0))) })
    let text = Markdown.text(book.summary)
    #expect(text.contains("| Theme    | Practice     | Answered |\n"))
    #expect(!text.contains("Importance") && !text.contains("Partner"))
  }

  @Test("tells no chance and not answered apart")
  func states() {
    let book = Book((1...3).map { Change(.rating("candour-\($0)", in: 1), .answer(.noChance)) })
    let text = Markdown.text(book.summary)
    #expect(text.contains("| Candour  | no chance    | 0 of 0, 3 no chance |"))
    #expect(text.contains("| Humility | not answered | 0 of 3              |"))
  }
}
