import Testing
import Workbook

/// The history is seen through the book that holds it.
@Suite struct HistoryTests {
  private static let fields: [Field] = [
    .rating("a", in: 1), .rating("b", in: 1), .evidence("t", in: 1), .importance("t", in: 1),
    .flag("a", in: 1), .action("1", .due), .finished(1), .place, .privacyRead, .covers("t"),
    .note(.change, theme: "t"), .extraMinutes(.rate), .stage, .stageBegan(.rate),
  ]

  private func value(_ field: Field, _ number: Int) -> Value? {
    if number == 0 { return nil }
    switch field.kind.shape {
    case .answer: return .answer(number == 1 ? .noChance : .rated(number))
    case .number, .moment: return .number(number)
    case .text: return .text("text \(number)")
    case .day, .typedDay: return .day(Day(sinceEpoch: 20_000 + number))
    case .tick: return .tick
    }
  }

  /// Random edits, undos and redos, as changes.
  private func changes(_ seed: UInt64, _ count: Int) -> [Change] {
    var seed = seed
    var book = Book()
    var all: [Change] = []
    for _ in 0..<count {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let dice = Int(seed >> 40)
      let field = Self.fields[dice % Self.fields.count]
      let edit = Change(field, value(field, dice / 16 % 5))
      let change: Change? =
        switch dice / 128 % 4 {
        case 0: book.undo(at: 1)
        case 1: book.redo(at: 1)
        default: edit
        }
      guard let change else { continue }
      book.apply(change)
      all.append(change)
    }
    return all
  }

  @Test(arguments: 1...60) func replayingTheJournalRebuildsTheHistory(_ seed: UInt64) {
    let all = changes(seed, 80)
    for count in [0, 1, all.count / 2, all.count] {
      var live = Book()
      for change in all.prefix(count) { live.apply(change) }
      #expect(Book(all.prefix(count)) == live)
    }
  }

  @Test(arguments: 1...60) func undoingAndRedoingEverythingComesBack(_ seed: UInt64) throws {
    var book = Book(changes(seed, 60))
    let end = book
    var steps = 0
    while let change = book.undo(at: 2) {
      book.apply(change)
      steps += 1
      try #require(steps < 100)
    }
    for field in book.fields { #expect(!field.kind.isUndoable) }
    for _ in 0..<steps { if let change = book.redo(at: 2) { book.apply(change) } }
    for field in Self.fields { #expect(book[field] == end[field]) }
  }

  @Test(arguments: 1...60) func undoThenRedoIsNothing(_ seed: UInt64) {
    var book = Book(changes(seed, 40))
    let before = book
    guard let undo = book.undo(at: 2) else { return }
    book.apply(undo)
    if let redo = book.redo(at: 2) { book.apply(redo) }
    for field in Self.fields { #expect(book[field] == before[field]) }
  }

  @Test func undoNeverTouchesBookkeeping() {
    for kind in Field.Kind.allCases where !kind.isUndoable {
      let field = Field(kind, assessment: 1)
      let book = Book([Change(field, value(field, 2))])
      #expect(book.undo(at: 0) == nil)
    }
  }

  @Test func everyOtherKindCanBeTakenBackAndDoneAgain() {
    for kind in Field.Kind.allCases where kind.isUndoable {
      let field = Field(kind, assessment: 1, subject: "s", part: "p")
      var book = Book([Change(field, value(field, 2))])
      book.undo(at: 0).map { book.apply($0) }
      #expect(book[field] == nil, "\(kind)")
      book.redo(at: 0).map { book.apply($0) }
      #expect(book[field] == value(field, 2), "\(kind)")
    }
  }

  @Test func anUndoOrRedoFromNowhereIsBorne() {
    let rating = Field.rating("a", in: 1)
    let book = Book([
      Change(rating, .answer(.rated(1)), reason: .undo),
      Change(rating, .answer(.rated(2)), reason: .redo),
    ])
    #expect(book.answer("a", in: 1) == .rated(2))
    #expect(book.undo(at: 0) == nil)
    #expect(book.redo(at: 0) == nil)
  }
}
