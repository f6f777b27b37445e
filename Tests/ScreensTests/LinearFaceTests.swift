import Canvas
import Screens
import Testing
import Workbook

@Suite struct LinearFaceTests {
  static let words = [
    "up", "back", "undo", "redo", "find", "help", "save", "quit", "editor", "skip",
  ]
  private let evidence = Field.evidence("a", in: 1)

  private func linear(_ screens: [Screen] = [], _ changes: [Change] = []) -> LinearDesk {
    LinearDesk(
      Desk(
        Small.pack, screens, book: Book([Change(.privacyRead, .tick)] + changes), isLinear: true))
  }

  private func number(_ id: String, _ linear: LinearDesk) throws -> String {
    try #require(LinearDesk.choices(linear.desk).first { $0.item.id == id }).line
  }

  // MARK: Everything can be chosen

  @Test(arguments: Small.variants.map(\.name) + ["small"])
  func everyItemIsChosenByItsNumberAndEveryKeyByItsWord(_ name: String) throws {
    let pack = Small.variants.first { $0.name == name }?.pack ?? Small.pack
    for way in Everywhere.ways(pack) {
      let desk = Desk(pack, way, book: Written.finished(pack))
      for (line, item) in LinearDesk.choices(desk) {
        #expect(LinearDesk.intents(desk, [line]) == [item.intent], "\(way): \(line)")
      }
      let words = desk.model.page.keys.map(\.word)
      #expect(Set(words).count == words.count, "\(way)")
      for binding in desk.model.page.keys {
        #expect(LinearDesk.intents(desk, [binding.word]) == [binding.intent], "\(way)")
      }
    }
  }

  /// Whatever keys can do on a page, lines can do, and the other way round.
  @Test func linesCanDoWhatKeysCan() {
    let moving: Set<Command> = [
      .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .next, .previous, .accept,
      .suspend, .redraw, .saveAndLeave,
    ]
    for way in Everywhere.ways(Small.pack) {
      let desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      let page = desk.model.page
      let commands = Command.allCases.filter { !moving.contains($0) }.map(Intent.command)
      let byKeys = page.keys.map(\.intent) + page.items.map(\.intent) + commands
      let lines =
        LinearDesk.choices(desk).map(\.line) + page.keys.map(\.word) + Self.words
      let byLines = LinearDesk.intents(desk, lines)
      for intent in byKeys { #expect(byLines.contains(intent), "\(way): \(intent) by keys only") }
      for intent in byLines { #expect(byKeys.contains(intent), "\(way): \(intent) by lines only") }
    }
  }

  @Test func everyNumberIsSaidWithItsItem() {
    for way in Everywhere.ways(Small.pack) {
      let linear = LinearDesk(Desk(Small.pack, way, book: Written.finished(Small.pack)))
      for (line, item) in LinearDesk.choices(linear.desk) {
        let label = item.label.split(separator: " ").first.map(String.init) ?? ""
        #expect(
          linear.last.split(separator: "\n").contains {
            $0.hasPrefix("\(line). ") && $0.contains(label)
          }, "\(way): \(item.id)")
      }
    }
  }

  // MARK: Rating

  @Test func aNumberRatesAndGoesOn() {
    var linear = linear([.theme("a", .rate(0))])
    linear.say("4")
    #expect(Book(linear.desk.disk).answer("a-1", in: 1) == .rated(4))
    #expect(linear.desk.screen == .theme("a", .rate(1)))
    #expect(linear.last.contains("question 2"))
    linear.say("0")
    #expect(Book(linear.desk.disk).answer("a-2", in: 1) == .noChance)
    linear.say("skip")
    #expect(linear.model.book.answer("a-3", in: 1) == nil)
    #expect(linear.desk.screen == .theme("a", .closer))
  }

  @Test func thePresentAnswerIsSaid() {
    let said = [Value.answer(.rated(2)), .answer(.rated(3)), .answer(.noChance), nil].map { value in
      linear([.theme("a", .rate(0))], [Change(.rating("a-1", in: 1), value)]).last
    }
    #expect(Set(said).count == said.count)
  }

  @Test func backClearFlagUndoAndRedoWork() {
    var linear = linear([.theme("a", .rate(0))])
    for line in ["4", "back", "clear"] { linear.say(line) }
    #expect(linear.desk.screen == .theme("a", .rate(0)))
    #expect(linear.model.book.answer("a-1", in: 1) == nil)
    linear.say("undo")
    #expect(linear.model.book.answer("a-1", in: 1) == .rated(4))
    linear.say("redo")
    #expect(linear.model.book.answer("a-1", in: 1) == nil)
    linear.say("flag")
    #expect(linear.model.book.isTicked(.flag("a-1", in: 1)))
    linear.say("up")
    #expect(linear.desk.screen == .home)
  }

  @Test func aPointAboveNineIsChosenByItsNumber() throws {
    let pack = try #require(Small.variants.first { $0.name == "0-10" }).pack
    for value in 0...10 {
      var linear = LinearDesk(Desk(pack, [.theme("a", .rate(0))]))
      linear.say(String(value))
      #expect(linear.model.book.answer("a-1", in: 1) == .rated(value))
    }
    var linear = LinearDesk(Desk(pack, [.theme("a", .rate(0))]))
    linear.say("n")
    #expect(linear.model.book.answer("a-1", in: 1) == .noChance)
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
    linear.say("soon")
    linear.say("")
    #expect(linear.model.edit == nil || !linear.last.isEmpty)
  }

  @Test func anOverlongLineIsSaid() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say(String(repeating: "x", count: 5000))
    #expect(linear.desk.saved(evidence).count == 4000)
    #expect(linear.last.contains("4000"))
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

  // MARK: Saying

  @Test func hintsAreGivenOnce() {
    var linear = linear()
    let first = linear.last.split(separator: "\n").last
    for line in ["help", "back", "1", "up"] { linear.say(line) }
    #expect(linear.said.filter { $0.split(separator: "\n").contains(first ?? "") }.count == 1)
  }

  @Test func whatMeansNothingChangesNothing() {
    for way in Everywhere.ways(Small.pack) {
      var linear = LinearDesk(Desk(Small.pack, way, book: Written.finished(Small.pack)))
      let before = linear.model
      for line in ["xyzzy", "999", "-7", "1.5", "\u{1B}[A"] {
        linear.say(line)
        #expect(linear.wasMisunderstood)
      }
      #expect(linear.model == before)
    }
  }

  @Test func noLineHasAControlCharacter() throws {
    let hostile = "bell\u{7}esc\u{1B}[31m\u{202E}"
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say(hostile)
    linear.say(".")
    linear.say(hostile)
    for said in linear.said {
      for scalar in said.unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
        #expect(scalar != "\u{202E}")
      }
    }
  }

  @Test func quittingSavesAndSaveSaysWhere() {
    var linear = linear([.theme("a", .rate(0))])
    linear.say("3")
    linear.say("save")
    #expect(linear.last.contains(linear.model.location))
    linear.say("quit")
    #expect(linear.desk.leaving == .normal)
  }

  @Test func aFailureIsSaid() {
    var linear = linear([.theme("a", .rate(0))])
    linear.desk.fault = "The disk is full."
    linear.say("3")
    #expect(linear.last.contains("The disk is full."))
  }

  /// An answer that is not saved must not look like one that is.
  @Test func everyFailureIsSaidAlsoInTheSameWords() throws {
    var linear = linear([.theme("a", .rate(0))])
    linear.desk.fault = "The disk is full."
    for line in ["3", "4", "save", "save"] {
      linear.say(line)
      #expect(linear.last.contains("The disk is full."), "\(line)")
    }
    linear.desk.go([.theme("a", .closer)])
    linear.say(try number("importance", linear))
    linear.say("4")
    #expect(linear.last.contains("The disk is full."))
    linear.desk.fault = nil
    linear.say("save")
    #expect(!linear.last.contains("The disk is full."))
    #expect(linear.model.unsaved.isEmpty)
  }

  @Test func whatWasSaidIsNotSaidAgainWithoutACause() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    linear.say(String(repeating: "x", count: 5000))
    linear.say(".")
    #expect(!linear.last.contains("4000"))
    linear.say("back")
    linear.say("xyzzy")
    #expect(linear.model.notice.isEmpty || !linear.last.contains(linear.model.notice))
  }

  @Test func waysOutAreNamedByTheirWords() {
    var linear = linear([.theme("a", .rate(0))])
    linear.desk.fault = "The disk is full."
    for line in ["3", "quit"] { linear.say(line) }
    #expect(linear.last.contains("Type save to try again."))
    #expect(linear.last.contains("type quit once more"))
    linear.say("quit")
    #expect(linear.desk.leaving == .unsaved)
  }

  /// A box that is full forgets what comes after, however much that is.
  @Test func aTextWithoutEndIsHeldOnlyAsFarAsItsBox() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    for _ in 0..<2500 { linear.say("so on") }
    #expect(linear.desk.saved(evidence).count == 4000)
    #expect(linear.last.contains("full at 4000"))
    let events = linear.face.read("so on", linear.model)
    guard case .draft(let text) = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(text.count < 4100)
    linear.say(".")
    #expect(linear.model.edit == nil)
  }

  @Test func whatBecameOfAPlanIsSaid() {
    let said = Action.Outcome.allCases.map { outcome in
      linear(
        [.actions, .action("1")],
        Written.plan(Small.pack)
          + [Change(.action("1", .outcome), .text(outcome.rawValue))]
      ).last
    }
    #expect(Set(said).count == said.count)
  }

  @Test func findingWorksByLines() {
    var linear = linear()
    linear.say("find")
    linear.say("question 2 of c")
    #expect(linear.last.contains("question 2 of c"))
    linear.say("2")
    #expect(linear.desk.screen == .theme("c", .rate(1)))
  }
}
