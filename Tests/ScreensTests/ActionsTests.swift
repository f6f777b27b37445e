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
    desk.go([.actions, .action("1")], focus: "ask")
    try desk.press("Enter")
    desk.model.stack.top.focus = "outcome-\(outcome.rawValue)"
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
    desk.go([.actions, .action("1")], focus: "ask")
    try desk.press("Enter")
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

  // MARK: What became of it

  private func outcomes(_ desk: Desk) -> Bool {
    desk.model.page.items.contains { $0.id.hasPrefix("outcome-") }
  }

  @Test func aPlanBeingWrittenIsNotAskedAbout() throws {
    var desk = Desk(book: Book([Change(.privacyRead, .tick)]))
    desk.go([.actions], focus: "new")
    try desk.press("Enter Enter")
    #expect(!outcomes(desk))
    for words in ["the paper is tabled", "ask what is lost", "a peer", "in 2 weeks"] {
      desk.type(words)
      try desk.press("Tab")
      #expect(!outcomes(desk), "after \(words)")
    }
  }

  @Test func lookingBackAsksOnItsDayWhateverByIs() throws {
    var desk = try planned()
    try desk.write([.actions, .action("1")], "review")
    desk.type("in a week")
    try desk.press("Esc")
    for (days, isAsked) in [(0, false), (6, false), (7, true), (14, true), (30, true)] {
      desk.model.now.day = Walk.day.adding(days: days)
      desk.go([])
      #expect(desk.model.page.items.contains { $0.id == "due" } == isAsked, "after \(days)")
      desk.go([.actions, .action("1")])
      #expect(outcomes(desk) == isAsked, "after \(days)")
    }
  }

  @Test func whatWasDoneInPartOffersTheNextStep() throws {
    var desk = try planned()
    try desk.write([.actions, .action("1")], "with")
    desk.type("a peer")
    try desk.press("Esc")
    desk.model.now.day = Walk.day.adding(days: 14)
    desk.go([])
    desk.go([.actions, .action("1")], focus: "outcome-done")
    try desk.press("Space")
    #expect(desk.model.page.item("next")?.id != "next")
    desk.model.stack.top.focus = "outcome-partly"
    try desk.press("Space")
    desk.model.stack.top.focus = "next"
    try desk.press("Enter")
    #expect(desk.screen == .action("2"))
    let action = Book(desk.disk).action("2")
    #expect(
      action
        == Action(
          id: "2", theme: "a", cue: "the paper is tabled", act: "ask what is lost", with: "a peer"))
    #expect(desk.model.focus?.id == "act")
    #expect(!outcomes(desk))
    desk.go([.actions, .action("1")], focus: "next")
    try desk.press("Enter")
    #expect(desk.screen == .action("2"), "the way to the plan there is, and no third")
    #expect(desk.model.book.actions.count == 2)
  }
}
