import Canvas
import Screens
import Testing
import Workbook

/// How lines answer scales and fill in texts.
@Suite struct LinearFaceReadingTests {
  private let evidence = Field.evidence("a", in: 1)

  private func linear(_ screens: [Screen] = [], _ changes: [Change] = []) -> LinearDesk {
    LinearDesk(Desk(Small.pack, screens, book: Book([Change(.privacyRead, .tick)] + changes)))
  }

  private func number(_ id: String, _ linear: LinearDesk) throws -> String {
    try #require(LinearDesk.choices(linear.desk).first { $0.item.id == id }).line
  }

  // MARK: Scales

  @Test func scalesAreAnsweredByNumber() throws {
    var linear = linear([.theme("a", .closer)])
    let importance = Field.importance("a", in: 1)
    linear.say(try number("importance", linear))
    for point in Small.pack.importance.points { #expect(linear.last.contains(point.label)) }
    linear.say("9")
    #expect(linear.wasMisunderstood)
    linear.say("4")
    #expect(Book(linear.desk.disk).number(importance) == 4)
    linear.say(try number("importance", linear))
    linear.say("")
    #expect(linear.model.book.number(importance) == 4)
    #expect(linear.model.asking == nil)
    linear.say(try number("importance", linear))
    linear.say("clear")
    #expect(linear.model.book.number(importance) == nil)
    linear.say(try number("partner", linear))
    linear.say("back")
    #expect(linear.model.asking == nil)
    #expect(linear.desk.screen == .theme("a", .closer))
  }

  // MARK: Texts

  @Test func aTextOfSeveralLinesEndsWithAFullStop() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say("We asked.")
    #expect(linear.desk.saved(evidence) == "We asked.")
    linear.say("")
    linear.say("help")
    #expect(linear.desk.saved(evidence) == "We asked.\n\nhelp")
    linear.say(".")
    #expect(linear.model.edit == nil)
    #expect(linear.desk.saved(evidence) == "We asked.\n\nhelp")
    linear.say(try number("evidence", linear))
    #expect(linear.last.contains("We asked."))
    linear.say(".")
    #expect(linear.desk.saved(evidence) == "We asked.\n\nhelp")
  }

  @Test func theEndOfTheInputKeepsTheDraft() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say("Half a tho")
    linear.desk.send(.leave)
    #expect(linear.desk.saved(evidence) == "Half a tho")
    #expect(linear.desk.leaving == .interrupted)
    #expect(linear.desk.disk.filter { $0.field == evidence }.count == 1)
  }

  @Test func aLineIsKeptClearedOrReplaced() throws {
    var linear = linear([.theme("a", .closer)])
    let witness = Field.witness("a", in: 1)
    linear.say(try number("witness", linear))
    linear.say("A partner")
    #expect(linear.desk.saved(witness) == "A partner")
    linear.say(try number("witness", linear))
    #expect(linear.last.contains("A partner"))
    linear.say("")
    #expect(linear.desk.saved(witness) == "A partner")
    #expect(linear.model.edit == nil)
    linear.say(try number("witness", linear))
    linear.say(".")
    #expect(linear.model.book[witness] == nil)
  }

  @Test func thePrivacyWordsComeFirst() throws {
    var linear = LinearDesk(Desk(Small.pack, [.theme("a", .closer)]))
    linear.say(try number("evidence", linear))
    #expect(linear.last.contains(Small.pack.about.privacy))
    linear.say("1")
    #expect(linear.model.edit?.target.target == .book(evidence))
  }

  @Test func anUnreadableDayIsAskedAgain() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence-day", linear))
    linear.say("soon")
    #expect(linear.last.contains("soon"))
    linear.say("5 nov")
    #expect(Book(linear.desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
  }

  @Test func anEmptyLineGetsOutOfAnUnreadableDay() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence-day", linear))
    linear.say("5 nov")
    linear.say(try number("evidence-day", linear))
    linear.say("soon")
    #expect(Book(linear.desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
    linear.say("")
    #expect(linear.model.edit == nil)
    #expect(Book(linear.desk.disk).day(.evidenceDay("a", in: 1))?.iso == "2026-11-05")
  }

  @Test func anOverlongLineIsSaid() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say("We asked.")
    let line = String(repeating: "x", count: TextLimit.characters)
    linear.say(line)
    #expect(linear.desk.saved(evidence) == "We asked.")
    #expect(linear.desk.aside == [line])
    #expect(linear.last.contains("20,000"))
    #expect(linear.last.contains("~/shoal-text-1.md"))
  }

  @Test func theEditorTakesAText() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say("We asked.")
    linear.say(".")
    linear.say("editor")
    #expect(linear.desk.effects.contains(.openEditor("We asked.")))
    #expect(linear.desk.saved(evidence) == "We asked. edited")
  }

  @Test func anEmptyLineBeforeTheFirstTakesNothingAway() throws {
    var linear = linear([.theme("a", .closer)], [Change(evidence, .text("We asked."))])
    linear.say(try number("evidence", linear))
    linear.say("")
    #expect(linear.model.book.text(evidence) == "We asked.")
    linear.say(".")
    #expect(linear.last.contains("We asked."))
    #expect(linear.model.book.text(evidence) == "We asked.")
  }

  @Test func twoFullStopsClearALongText() throws {
    var linear = linear([.theme("a", .closer)], [Change(evidence, .text("We asked."))])
    linear.say(try number("evidence", linear))
    #expect(linear.last.contains("two full stops"))
    linear.say("..")
    #expect(linear.model.edit == nil)
    #expect(linear.model.book[evidence] == nil)
    #expect(Book(linear.desk.disk).text(evidence) == "")
  }
}
