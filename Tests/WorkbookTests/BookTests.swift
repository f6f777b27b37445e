import Testing
import Workbook

struct BookTests {
  private let rating = Field.rating("a", in: 1)
  private let note = Field.evidence("t", in: 1)

  private func undo(_ book: inout Book) -> Bool {
    guard let change = book.undo(at: 9) else { return false }
    #expect(change.reason == .undo)
    #expect(change.milliseconds == 9)
    book.apply(change)
    return true
  }

  private func redo(_ book: inout Book) -> Bool {
    guard let change = book.redo(at: 9) else { return false }
    #expect(change.reason == .redo)
    book.apply(change)
    return true
  }

  @Test func anEmptyBookHoldsNothing() {
    let book = Book()
    #expect(book.fields.isEmpty)
    #expect(book.undo(at: 0) == nil)
    #expect(book.redo(at: 0) == nil)
    #expect(book.answer("a", in: 1) == nil)
    #expect(book.text(note) == "")
    #expect(book.number(.importance("t", in: 1)) == nil)
    #expect(book.day(.started(1)) == nil)
    #expect(!book.isTicked(.privacyRead))
  }

  @Test func notAnsweredNoChanceAndARatingAreThreeThings() {
    var book = Book([Change(rating, .answer(.noChance))])
    #expect(book.answer("a", in: 1) == .noChance)
    book.apply(Change(rating, .answer(.rated(1))))
    #expect(book.answer("a", in: 1) == .rated(1))
    book.apply(Change(rating, nil))
    #expect(book.answer("a", in: 1) == nil)
    #expect(book.fields.isEmpty)
  }

  @Test func undoAndRedoWalkThroughTheEdits() {
    var book = Book((1...3).map { Change(rating, .answer(.rated($0))) })
    for expected in [2, 1] {
      #expect(undo(&book))
      #expect(book.answer("a", in: 1) == .rated(expected))
    }
    #expect(undo(&book))
    #expect(book.answer("a", in: 1) == nil)
    #expect(!undo(&book))
    for expected in [1, 2, 3] {
      #expect(redo(&book))
      #expect(book.answer("a", in: 1) == .rated(expected))
    }
    #expect(!redo(&book))
  }

  @Test func anEditAfterUndoEndsRedo() {
    var book = Book([Change(rating, .answer(.rated(1)))])
    #expect(undo(&book))
    book.apply(Change(note, .text("x")))
    #expect(!redo(&book))
    #expect(undo(&book))
    #expect(!undo(&book))
  }

  @Test func typingInOneFieldIsOneStepUntilSomethingElseChanges() {
    var book = Book([
      Change(note, .text("W")), Change(note, .text("We"), reason: .typing),
      Change(note, .text("We asked"), reason: .typing),
    ])
    book.apply(Change(rating, .answer(.rated(4))))
    book.apply(Change(note, .text("We asked them")))
    #expect(undo(&book))
    #expect(book.text(note) == "We asked")
    #expect(undo(&book))
    #expect(undo(&book))
    #expect(book.text(note) == "")
    #expect(!undo(&book))
    #expect(redo(&book))
    #expect(book.text(note) == "We asked")
  }

  @Test func ratingTwiceIsTwoSteps() {
    var book = Book([Change(rating, .answer(.rated(1))), Change(rating, .answer(.rated(2)))])
    #expect(undo(&book))
    #expect(book.answer("a", in: 1) == .rated(1))
  }

  @Test func bookkeepingAndWhatChangesNothingAreNoSteps() {
    var book = Book([
      Change(.started(1), .day(Day(sinceEpoch: 0))),
      Change(rating, .answer(.rated(1))), Change(.place, .text("home")),
      Change(.privacyRead, .tick), Change(rating, .answer(.rated(1))),
    ])
    #expect(undo(&book))
    #expect(book.answer("a", in: 1) == nil)
    #expect(!undo(&book))
    #expect(book.text(.place) == "home")
  }

  @Test func undoHistorySurvivesTheJournal() {
    var changes = [Change(rating, .answer(.rated(1))), Change(note, .text("x"))]
    var book = Book(changes)
    for _ in 0..<2 {
      guard let change = book.undo(at: 0) else { continue }
      changes.append(change)
      book.apply(change)
    }
    #expect(Book(changes) == book)
    #expect(book.redo(at: 0)?.field == rating)
  }
}
