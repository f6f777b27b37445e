import Reports
import Testing
import Workbook

@Suite("A summary as JSON") struct SummaryJSONTests {
  private let text = SampleBook.filled.summaryJSON

  @Test("tells a rating, no chance and no answer apart")
  func answers() {
    #expect(text.contains(#""influence-1": 3,"#))
    #expect(text.contains(#""influence-2": "no chance","#))
    #expect(text.contains(#""influence-3": null,"#))
    #expect(text.contains("\"statements\": {\n    \"noChance\": 1,\n    \"notAnswered\": 1,\n"))
  }

  @Test("has exact scores")
  func scores() {
    let values = """
            "values": {
              "scored": 2,
              "themes": 2,
              "value": {
                "d": 6,
                "n": 23
              }
            }
      """
    #expect(text.contains(values))
    #expect(text.contains("\"rated\": 1,\n        \"sum\": 3,\n        \"value\": null"))
  }

  @Test("has what was written, ticked and planned")
  func words() {
    #expect(text.contains(#""text": "Told the council's finance director about our winter"#))
    #expect(text.contains(#"in October,\nthree weeks"#))
    #expect(text.contains("\"watchFors\": {\n    \"shared-power\": [\n      \"shared-power-w2\"\n"))
    #expect(text.contains(#""what-so": "The charities stopped"#))
    #expect(text.contains(#""outcome": "partly","#))
    #expect(text.contains(#""due": "2026-12-04","#))
    #expect(text.contains(#""wording": "same""#))
  }

  @Test("names its format, and is the same every time")
  func format() {
    #expect(text.contains("\n  \"format\": \"shoal-summary\",\n"))
    #expect(
      text.contains("\n  \"version\": 2,\n") && text.contains("\"written\": \"2026-11-23\"\n"))
    #expect((1...5).allSatisfy { _ in SampleBook.filled.summaryJSON == text })
  }

  @Test("of an empty workbook has every statement, not answered")
  func empty() {
    let text = Book().summaryJSON
    #expect(text.contains(#""candour-1": null,"#))
    #expect(text.contains("\"examples\": {},") && text.contains("\"actions\": [],"))
    #expect(text.contains("\"begun\": null,"))
  }

  @Test("an answer that is not on the scale is not answered, as in the scores")
  func offScale() {
    let book = Book([Change(.rating("candour-1", in: 1), .answer(.rated(9)))])
    #expect(book.summaryJSON.contains(#""candour-1": null,"#))
  }

  @Test("keeps to the schema, and uses all of it")
  func schema() throws {
    var check = try SchemaCheck("summary")
    let books = [SampleBook.filled, Book()] + (0..<30).map(GeneratedBook.book)
    for book in books { try check.check(book.summaryJSON) }
    for part in SummaryPart.sections {
      try check.check(SampleBook.filled.leavingOut(part).summaryJSON)
    }
    #expect(check.mistakes.isEmpty, "\(check.mistakes.prefix(5))")
    #expect(check.members.subtracting(check.met).isEmpty, "\(check.members.subtracting(check.met))")
  }
}
