import Canvas
import Screens
import Testing
import Workbook

/// Notes between sessions.
@Suite struct NotesTests {
  private func noted(_ words: String) throws -> Desk {
    var desk = Desk(Small.pack, book: Book([Change(.privacyRead, .tick)]))
    try desk.press("n")
    desk.type(words)
    return desk
  }

  @Test func nOnHomeOpensABoxAndNothingIsKeptBeforeTheFirstCharacter() throws {
    var desk = Desk(Small.pack, book: Book([Change(.privacyRead, .tick)]))
    try desk.press("n")
    #expect(desk.model.edit?.target.target == .book(.noted("2026-11-23-1")))
    #expect(desk.disk.isEmpty)
    try desk.press("Esc Esc")
    #expect(desk.screen == .home && desk.disk.isEmpty)
  }

  @Test func whatIsTypedIsSavedWithItsDayAndItsTheme() throws {
    var desk = try noted("not a quiet week: u and q")
    try desk.press("Enter")
    try desk.press("Down Enter")
    #expect(desk.screen == .noteTheme("2026-11-23-1"))
    try desk.press("Down Enter")
    let note = try #require(Book(desk.disk).notes.first)
    #expect(note.text == "not a quiet week: u and q" && note.day == Walk.day)
    #expect(note.theme == Small.pack.themes[0].id)
    #expect(desk.screen == .note("2026-11-23-1"))
  }

  @Test func undoTakesANoteBackAndLeadsToIt() throws {
    var desk = try noted("a quiet week")
    try desk.press("Esc Esc u")
    #expect(desk.model.book.notes.isEmpty)
    #expect(desk.screen == .note("2026-11-23-1"))
    #expect(desk.model.notice.contains("a note"))
    try desk.press("Ctrl-R")
    #expect(desk.model.book.notes.map(\.text) == ["a quiet week"])
  }

  @Test func aDeletedNoteComesBack() throws {
    var desk = try noted("a quiet week")
    try desk.press("Esc")
    desk.send(.perform(.dropNote("2026-11-23-1")))
    #expect(desk.model.book.notes.isEmpty)
    try desk.press("u")
    #expect(desk.model.book.notes.count == 1)
  }

  @Test func standsBesideTheStatementAndOnReflectUntilTheNextAssessment() throws {
    let theme = Small.pack.themes[0].id
    var book = Written.finished(Small.pack)
    let id = "\(Walk.day.adding(days: 30).iso)-1"
    book.apply(Change(.noted(id), .text("zq a quiet week")))
    book.apply(Change(.notedTheme(id), .text(theme)))
    book.apply(Change(.started(2), .day(Walk.day.adding(days: 90))))
    for screen in [Screen.theme(theme, .rate(0)), .theme(theme, .reflect), .history(theme)] {
      let desk = Desk(Small.pack, [screen], book: book)
      #expect(Everywhere.text(desk.model.page).contains("zq a quiet week"), "\(screen)")
    }
    let other = Desk(Small.pack, [.theme(Small.pack.themes[1].id, .rate(0))], book: book)
    #expect(!Everywhere.text(other.model.page).contains("zq a quiet week"))
    book.apply(Change(.finished(2), .day(Walk.day.adding(days: 91))))
    book.apply(Change(.started(3), .day(Walk.day.adding(days: 180))))
    let later = Desk(Small.pack, [.theme(theme, .rate(0))], book: book)
    #expect(!Everywhere.text(later.model.page).contains("zq a quiet week"))
  }

  @Test func areSaidOnceLineByLine() throws {
    let theme = Small.pack.themes[0].id
    var book = Book([Change(.privacyRead, .tick)])
    book.apply(Change(.noted("2026-11-20-1"), .text("zq a quiet week")))
    book.apply(Change(.notedTheme("2026-11-20-1"), .text(theme)))
    var linear = LinearDesk(
      Desk(Small.pack, [.theme(theme, .rate(0))], book: book, isLinear: true))
    #expect(linear.last.contains("20 November 2026: zq a quiet week"))
    linear.say("3")
    #expect(!linear.last.contains("zq a quiet week"))
  }

  @Test func areReadAndWrittenLineByLine() throws {
    var linear = LinearDesk(
      Desk(Small.pack, book: Book([Change(.privacyRead, .tick)]), isLinear: true))
    linear.say("note")
    #expect(linear.last.hasPrefix("Note\n"))
    linear.say("a quiet week")
    #expect(linear.model.book.notes.map(\.text) == ["a quiet week"])
    linear.say("up")
    linear.say("notes")
    #expect(linear.last.contains("a quiet week: 23 November 2026"))
  }

  @Test func aReadOnlyWorkbookSaysSo() throws {
    var desk = Desk(Small.pack, readOnly: "it is held elsewhere.")
    try desk.press("n")
    #expect(desk.screen == .home && desk.model.notice.contains("reading only"))
  }

  @Test func notesOfOneDayHaveNumbersThatAreNotUsedAgain() {
    var book = Book([
      Change(.noted("2026-11-23-1"), .text("a")), Change(.noted("2026-11-23-2"), .text("b")),
      Change(.notedDay("2026-11-23-1"), .day(Walk.day.adding(days: -7))),
    ])
    #expect(book.notes.map(\.text) == ["b", "a"])
    book.apply(Change(.noted("2026-11-23-2"), nil))
    #expect(book.notes.map(\.text) == ["a"])
    #expect(book.nextNoteID(on: Walk.day) == "2026-11-23-3")
  }
}
