import Canvas
import Screens
import Testing
import Workbook

@Suite struct LeftTextTests {
  private let evidence = Field.evidence("a", in: 1)

  private func left(_ text: String?, _ name: String = "shoal-text-1.md", field: Field? = nil)
    -> LeftText
  {
    LeftText(
      name: name, place: "~/" + name, field: field ?? evidence, text: text,
      problem: text == nil ? "It is in UTF-16." : "")
  }

  private func desk(
    _ texts: [LeftText], _ changes: [Change] = [], readOnly: String? = nil, isLinear: Bool = false
  )
    -> Desk
  {
    let book = Book([Change(.privacyRead, .tick), Change(.started(1), .day(Walk.day))] + changes)
    var desk = Desk(Small.pack, book: book, readOnly: readOnly, isLinear: isLinear)
    desk.model.leftTexts = texts
    return desk
  }

  private func ids(_ desk: Desk) -> [String] { desk.model.page.items.map(\.id) }

  @Test func homeOffersIt() throws {
    var desk = desk([left("saved later")])
    desk.go([], focus: "left")
    try desk.press("Enter")
    #expect(desk.screen == .leftTexts)
    let said = Everywhere.text(desk.model.page)
    for words in ["saved later", "~/shoal-text-1.md", "what happened", "Theme a"] {
      #expect(said.contains(words), "\(words)")
    }
    #expect(!ids(self.desk([])).contains("left"))
  }

  @Test func itIsTakenIntoItsBoxAndOutAgain() throws {
    var desk = desk([left("saved later")], [Change(evidence, .text("before"))])
    desk.go([.leftTexts], focus: "take")
    try desk.press("Enter")
    #expect(desk.saved(evidence) == "saved later")
    #expect(desk.removed == ["shoal-text-1.md"])
    #expect(desk.screen == .home)
    desk.send(.perform(.command(.undo)))
    #expect(desk.model.book.text(evidence) == "before")
  }

  @Test func itIsAddedBelow() throws {
    var desk = desk([left("saved later")], [Change(evidence, .text("before"))])
    desk.go([.leftTexts], focus: "add")
    try desk.press("Enter")
    #expect(desk.saved(evidence) == "before\nsaved later")
    #expect(!ids(self.desk([left("x")], [])).contains("add"))
  }

  @Test func itIsOnlyDeletedAfterAQuestion() throws {
    var desk = desk([left("saved later"), left("another", "shoal-text-2.md")])
    desk.go([.leftTexts], focus: "ask-to-delete")
    try desk.press("Enter Enter")
    #expect(desk.removed.isEmpty)
    #expect(desk.model.leftTexts.count == 2)
    desk.model.stack.top.focus = "ask-to-delete"
    try desk.press("Enter Down Enter")
    #expect(desk.removed == ["shoal-text-1.md"])
    #expect(desk.model.leftTexts.map(\.name) == ["shoal-text-2.md"])
    #expect(desk.screen == .leftTexts)
    #expect(ids(desk).contains("take"))
  }

  @Test func whatCannotGoInIsNotOffered() {
    let long = String(repeating: "x", count: TextLimit.characters + 1)
    let other = Field.evidence("a", in: 2)
    for text in [left(long), left(nil), left("x", field: other), left("x", field: .place)] {
      var desk = desk([text])
      desk.go([.leftTexts])
      #expect(ids(desk).first == "edit", "\(text.field as Any)")
      #expect(ids(desk).contains("ask-to-delete"))
    }
    var desk = desk([left(long)])
    desk.go([.leftTexts])
    #expect(Everywhere.text(desk.model.page).contains("20,001"))
  }

  @Test func readingOnlyChangesNothing() throws {
    var desk = desk([left("saved later")], readOnly: "Another has it.")
    desk.go([.leftTexts], focus: "take")
    try desk.press("Enter")
    #expect(desk.model.book.text(evidence).isEmpty)
    #expect(desk.removed.isEmpty)
    #expect(desk.model.notice.contains("Another has it."))
  }

  @Test func theLinearFaceOffersItToo() {
    var linear = LinearDesk(desk([left("saved later")], isLinear: true))
    #expect(linear.last.contains("1. Left over: a text that is in a file"))
    linear.say("1")
    #expect(linear.last.contains("saved later"))
    #expect(linear.last.contains("1. Put it into its box"))
    linear.say("1")
    #expect(linear.desk.saved(evidence) == "saved later")
    #expect(linear.last.contains("undo takes it out again"))
  }

  @Test func aTextThatComesLaterIsSaid() {
    var desk = desk([])
    desk.send(.left([left("saved later")]))
    #expect(desk.model.notice.contains("Home offers it"))
    #expect(ids(desk).contains("left"))
  }
}
