import Canvas
import Screens
import Testing
import Workbook

/// Changes that are seen: undo goes where it changed something, and a digit that takes the place
/// of another answer says so.
@Suite struct SeenChangesTests {
  @Test func undoGoesToWhatItTookBack() throws {
    let ways: [([Screen], String?, String)] = [
      ([.theme("a", .rate(0))], nil, "3"), ([.theme("a", .closer)], "importance", "4"),
      ([.theme("a", .closer)], "partner", "2"), ([.summary], Item.id(.part, "profile"), "Space"),
    ]
    for (way, focus, key) in ways {
      for elsewhere in [[], [.results("")], [.about], [Screen.actions]] {
        var desk = Desk(Small.pack, book: Book(Written.changes(Small.pack)))
        desk.go(way, focus: focus)
        try desk.press(key)
        desk.go(elsewhere)
        try desk.press("u")
        #expect(desk.screen == way.last, "\(way) from \(elsewhere): \(desk.screen)")
        #expect(desk.model.notice.hasPrefix("Taken back: "))
        #expect(focus == nil || desk.model.focus?.id == focus)
      }
    }
  }

  @Test func aDigitThatReplacesAnAnswerSaysSo() throws {
    var desk = Desk()
    desk.go([.theme("a", .closer)], focus: "importance")
    try desk.press("4 2")
    #expect(desk.model.notice.isEmpty)
    desk.model.stack.top.focus = "importance"
    try desk.press("5")
    #expect(desk.model.notice.contains("from 4 to 5"))
    try desk.press("1")
    #expect(desk.model.notice.contains("from 2 to 1"))
  }

  /// Seen on a released program: held down at the notice, Enter wrote blank lines, and later
  /// accepted the notice unread.
  @Test func enterHeldDownReadsNoNoticeAndWritesNoBlankLines() {
    var desk = Desk()
    desk.go([.theme("a", .closer)], focus: "evidence")
    func hold() {
      for pause in [600] + Array(repeating: 30, count: 40) + [1000] {
        desk.send(.key(.enter))
        desk.wait(pause)
      }
    }
    hold()
    #expect(desk.screen == .privacy)
    #expect(!desk.model.book.isTicked(.privacyRead))
    hold()
    #expect(desk.model.edit?.text == "")
    desk.type("One")
    desk.send(.key(.enter))
    #expect(desk.model.edit?.text == "One\n")
  }

  /// Seen on a released program: an Enter every 0.65 s never left the box that Enter had opened.
  @Test func enterPressedAnewLeavesALine() throws {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    desk.go([.summary], focus: "path")
    for _ in 0..<3 {
      desk.send(.key(.enter))
      desk.wait(650)
    }
    #expect(desk.model.edit == nil)
    #expect(desk.model.stack.top.focus != "path")
  }

  @Test func otherQuestionsSayThatNotesAreKept() throws {
    var desk = Desk(Small.pack, book: Book(Written.changes(Small.pack)))
    desk.go([.theme("a", .reflect)])
    let other = try #require(desk.model.page.items.first { $0.label == "Other questions" })
    desk.model.stack.top.focus = other.id
    try desk.press("Enter")
    #expect(desk.model.notice.contains("Your notes are kept"))
    #expect(Everywhere.text(desk.model.page).contains("You have notes there."))
  }

  @Test func twoLongTextsAreToldApartWhereTheyDiffer() throws {
    var desk = Desk(Small.pack, book: Book([Change(.privacyRead, .tick)]))
    try desk.write([.theme("a", .closer)], "evidence")
    desk.type("We asked every resident of the house what they saw")
    desk.wait(1000)
    try desk.press("Esc Enter Ctrl-W Ctrl-W")
    desk.type("you saw")
    try desk.press("Esc Ctrl-T")
    #expect(desk.model.notice.contains("you"))
    #expect(!desk.model.notice.contains("words"))
  }
}
