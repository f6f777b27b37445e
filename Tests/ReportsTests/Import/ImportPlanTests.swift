import Reports
import Testing
import Workbook

@Suite("What an import would change") struct ImportPlanTests {
  private let filled = SampleBook.filled
  private var text: String { filled.summaryJSON }

  /// The sample with this in place of what it has.
  private func other(_ changes: Change...) -> Book {
    var book = filled
    for change in changes { book.apply(change) }
    return book
  }

  private func preview(_ book: Book, overwriting: Bool = false) throws -> String {
    PlainText.text(
      .importing(
        try Importing.plan(text, into: book), pack: SamplePack.pack, into: "w.jsonl",
        overwriting: overwriting), width: 200)
  }

  @Test("adds what is not there, and says it")
  func additions() throws {
    let book = other(
      Change(.rating("candour-1", in: 2), nil), Change(.witness("candour", in: 2), nil))
    #expect(try Importing.result(text, into: book) == Importing.result(text, into: book))
    #expect(try Importing.result(text, into: book).held == filled.held)
    let words = try preview(book)
    #expect(words.contains("Would be added (2)"))
    #expect(words.contains("- Candour, statement 1: Almost always (5)"))
    #expect(words.contains("- Candour, who saw it: \"a council director\""))
  }

  @Test("names another answer, and leaves it")
  func conflicts() throws {
    let book = other(Change(.rating("candour-1", in: 2), .answer(.noChance)))
    #expect(try Importing.result(text, into: book).answer("candour-1", in: 2) == .noChance)
    #expect(
      try preview(book).contains(
        "- Candour, statement 1: No chance to show this here, Almost always (5) in the file"))
    #expect(try Importing.plan(text, into: book).hasConflicts)
    let taken = try Importing.result(text, into: book, overwriting: true)
    #expect(taken.held == filled.held)
    #expect(try preview(book, overwriting: true).contains("and would be replaced (1)"))
  }

  @Test("clears nothing that the file does not say")
  func nothingCleared() throws {
    let book = other(Change(.rating("influence-3", in: 2), .answer(.rated(2))))
    for overwriting in [false, true] {
      let after = try Importing.result(text, into: book, overwriting: overwriting)
      #expect(after.held == book.held)
    }
  }

  @Test("takes an action or leaves it, but mixes no two")
  func actions() throws {
    let book = other(
      Change(.action("1", .cue), .text("something else")), Change(.action("1", .with), nil))
    let after = try Importing.result(text, into: book)
    #expect(after.action("1") == book.action("1"))
    #expect(
      try preview(book).contains(
        "- Action 1, with: nothing here, \"the hospice's chief officer\" in the file"))
    let taken = try Importing.result(text, into: book, overwriting: true)
    #expect(taken.action("1") == filled.action("1"))
  }

  @Test("takes an example or leaves it, with its day and who saw it")
  func examples() throws {
    let book = other(
      Change(.evidence("candour", in: 2), .text("another")), Change(.witness("candour", in: 2), nil)
    )
    #expect(try Importing.result(text, into: book).text(.witness("candour", in: 2)).isEmpty)
  }

  @Test("adds an outcome to an action that has none")
  func outcome() throws {
    let book = other(
      Change(.action("2", .outcome), nil), Change(.action("2", .learned), nil))
    #expect(try Importing.result(text, into: book).action("2").outcome == .partly)
  }

  @Test("does not bring a dropped action back unless told")
  func dropped() throws {
    let book = other(Change(.action("2", .dropped), .tick))
    #expect(try Importing.result(text, into: book).actions.map(\.id) == ["1"])
    #expect(try preview(book).contains("- Action 2, if: dropped here"))
    let taken = try Importing.result(text, into: book, overwriting: true)
    #expect(taken.actions == filled.actions)
  }

  @Test("refuses an assessment that began on another day")
  func otherAssessment() {
    let book = Book([Change(.started(2), .day(SampleBook.day(2026, 11, 1)))])
    #expect(
      Importing.message(text, into: book).hasPrefix(
        "assessment 2 of the workbook began on 1 November 2026, the one in the file on 9 November 2026"
      ))
  }

  @Test("can be taken back, change by change")
  func undo() throws {
    var book = other(
      Change(.rating("candour-1", in: 2), nil),
      Change(.rating("candour-2", in: 2), .answer(.rated(1))))
    let before = book.held
    let changes = try Importing.plan(text, into: book).changes(
      overwriting: true, at: Importing.moment)
    for change in changes { book.apply(change) }
    #expect(book.held == filled.held && changes.count == 2)
    for _ in changes { if let undo = book.undo(at: 0) { book.apply(undo) } }
    #expect(book.held == before)
  }

  @Test("begins the assessment that the workbook does not have")
  func begins() throws {
    let changes = try Importing.plan(text).changes(overwriting: false, at: Importing.moment)
    #expect(changes.prefix(4).map(\.field) == [.started(1), .pack(1), .started(2), .pack(2)])
    #expect(changes.allSatisfy { $0.author == "me" && $0.reason == .edit })
    let book = try Importing.result(text)
    #expect(book.current == 2 && book.text(.pack(2)) == "core 1.0.0 en-GB")
  }

  @Test("leaves the themes to work on alone where the workbook has others, or takes those instead")
  func focus() throws {
    let book = other(
      Change(.focus("shared-power", in: 2), nil), Change(.focus("listening", in: 2), .tick))
    #expect(try Importing.result(text, into: book).held == book.held)
    #expect(
      try preview(book).contains("- Shared power, to work on: nothing here, chosen in the file"))
    let taken = try Importing.result(text, into: book, overwriting: true)
    #expect(taken.held == filled.held)
  }

  @Test("takes a note or leaves it, with its day and its theme")
  func notes() throws {
    let book = other(
      Change(.noted("2026-10-02-1"), .text("another")), Change(.notedTheme("2026-10-02-1"), nil))
    #expect(try Importing.result(text, into: book).held == book.held)
    #expect(try Importing.result(text, into: book, overwriting: true).held == filled.held)
    let new = other(
      Change(.noted("2026-10-02-1"), nil), Change(.notedTheme("2026-10-02-1"), nil),
      Change(.notedDay("2026-10-02-1"), nil))
    #expect(try Importing.result(text, into: new).held == filled.held)
  }

  @Test("names the assessment of what belongs to an earlier one")
  func earlier() throws {
    let book = other(Change(.rating("candour-1", in: 1), .answer(.rated(1))))
    let words = try preview(book)
    #expect(words.contains("Earlier ones: 1, begun 3 August 2026"))
    #expect(
      words.contains(
        "- Candour, statement 1 (assessment 1): Rarely or never (1) here, Frequently (4) in the file"
      ))
    #expect(try Importing.result(text, into: book).held == book.held)
  }
}
