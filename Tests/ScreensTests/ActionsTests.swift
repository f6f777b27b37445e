import Canvas
import Screens
import Testing
import Workbook

@Suite struct ActionsTests {
  private func planned() throws -> Desk {
    var desk = Desk(book: Book([Change(.privacyRead, .tick)]))
    desk.go([.theme("a", .act)], focus: "new")
    try desk.press("Enter Enter")
    desk.type("the paper is tabled")
    try desk.press("Tab")
    desk.type("ask what is lost")
    try desk.press("Tab Tab")
    desk.type("in 2 weeks")
    try desk.press("Esc")
    return desk
  }

  @Test func aPlanIsMadeFromATheme() throws {
    let desk = try planned()
    let action = try #require(Book(desk.disk).actions.first)
    #expect(action.theme == "a")
    #expect(action.cue == "the paper is tabled")
    #expect(action.act == "ask what is lost")
    #expect(action.due == Walk.day.adding(days: 14))
    #expect(desk.screen == .action(action.id))
  }

  @Test func aPlanShowsOnItsThemeAndOnTheList() throws {
    var desk = try planned()
    for screen in [Screen.theme("a", .act), .actions] {
      desk.go([screen])
      #expect(desk.model.page.items.contains { $0.intent == .open(.action("1")) })
    }
    desk.go([.theme("b", .act)])
    #expect(!desk.model.page.items.contains { $0.intent == .open(.action("1")) })
  }

  @Test func aDuePlanIsSaidAtHome() throws {
    var desk = try planned()
    desk.go([])
    #expect(!Everywhere.text(desk.model.page).contains("ask what is lost"))
    desk.model.now.day = Walk.day.adding(days: 14)
    #expect(Everywhere.text(desk.model.page).contains("ask what is lost"))
  }

  @Test(arguments: Action.Outcome.allCases) func whatBecameOfItIsKept(_ outcome: Action.Outcome)
    throws
  {
    var desk = try planned()
    desk.go([.actions, .action("1")], focus: "outcome-\(outcome.rawValue)")
    try desk.press("Space")
    #expect(Book(desk.disk).actions.first?.outcome == outcome)
    desk.go([.actions])
    let list = Everywhere.text(desk.model.page)
    desk.go([.actions, .action("1")], focus: "outcome-\(outcome.rawValue)")
    try desk.press("Space")
    #expect(desk.model.book.actions.first?.outcome == nil)
    desk.go([.actions])
    #expect(Everywhere.text(desk.model.page) != list)
  }

  @Test func aDroppedPlanComesBack() throws {
    var desk = try planned()
    desk.go([.actions, .action("1")], focus: "drop")
    try desk.press("Enter")
    #expect(desk.model.book.actions.isEmpty)
    #expect(desk.screen == .actions)
    try desk.press("u")
    #expect(desk.model.book.actions.first?.act == "ask what is lost")
  }

  @Test func droppingSaysNothingOfTheSortWhenReadOnly() throws {
    let desk = try planned()
    var reader = Desk(Small.pack, book: Book(desk.disk), readOnly: "Somebody else has it open.")
    reader.go([.actions, .action("1")], focus: "drop")
    try reader.press("Enter")
    #expect(!reader.model.book.actions.isEmpty)
    #expect(reader.model.notice.contains("Somebody else has it open."))
  }

  @Test func anEmptyPlanIsNoPlan() throws {
    var desk = Desk()
    desk.go([.actions], focus: "new")
    try desk.press("Enter Esc")
    #expect(desk.model.book.actions.isEmpty)
    desk.model.stack.top.focus = "new"
    try desk.press("Enter")
    #expect(desk.screen == .action("2"))
  }

  @Test func everyFieldOfAPlanCanBeWritten() throws {
    var desk = try planned()
    for (item, kind) in [
      ("cue", Field.Kind.cue), ("act", .act), ("with", .with), ("learned", .learned),
    ] {
      try desk.write([.actions, .action("1")], item)
      desk.type("more")
      try desk.press("Esc")
      #expect(desk.saved(.action("1", kind)).hasSuffix("more"))
    }
    try desk.write([.actions, .action("1")], "review")
    desk.type("1 Feb")
    try desk.press("Enter")
    #expect(Book(desk.disk).actions.first?.review?.iso == "2027-02-01")
  }
}
