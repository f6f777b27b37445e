import Canvas
import Screens
import Testing
import Workbook

@Suite struct LinearFaceTests {
  static let words = [
    "up", "back", "undo", "redo", "find", "save", "quit", "editor", "skip",
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
      .press, .suspend, .redraw, .saveAndLeave, .help,
    ]
    for way in Everywhere.ways(Small.pack) {
      let desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      let page = desk.model.page
      let onOthers: Set<Command> =
        page.manner == .notice ? [.undo, .redo, .find, .editor] : []
      let commands = Command.allCases.filter { !moving.contains($0) && !onOthers.contains($0) }
        .map(Intent.command)
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

  // MARK: Saying

  /// A line that means something is always answered, even when there is nothing to do.
  @Test func silenceAnswersNobody() throws {
    var linear = linear([.theme("a", .rate(0))])
    for line in ["clear", "flag", "undo", "undo", "redo", "save", "3", "back", "clear", "clear"] {
      linear.say(line)
      #expect(!linear.last.isEmpty, "\(line)")
    }
    linear.desk.go([.theme("a", .closer)])
    linear.say("again")
    for line in [try number("importance", linear), "back", try number("witness", linear), ""] {
      linear.say(line)
      #expect(!linear.last.isEmpty, "\(line)")
    }
  }

  @Test func whatIsSaidOfAnAnswerIsThePresentOne() {
    var linear = linear([.theme("a", .rate(0))])
    for line in ["4", "back", "clear"] { linear.say(line) }
    #expect(!linear.last.contains("Often"))
    linear.say("undo")
    #expect(linear.last.contains("Your answer: 4, Often."))
  }

  /// A number that means something else than before is said anew.
  @Test func itemsThatMoveAreSaidWithTheirNewNumbers() throws {
    let made = [Change(.action("1", .actionTheme), .text("a"))]
    var linear = linear([.actions, .action("1")], made)
    linear.say(try number("act", linear))
    linear.say("ask first")
    let drop = try number("drop", linear)
    #expect(linear.last.split(separator: "\n").contains { $0.hasPrefix("\(drop). ") })
    #expect(linear.last.contains("Say what became of it"))
  }

  @Test func noKeyIsNamedWhereNoneIsPressed() throws {
    var linear = linear([.theme("a", .rate(0))])
    linear.desk.model = Model(
      pack: Small.pack, book: linear.model.book, size: linear.model.size, now: linear.model.now,
      isLinear: true)
    linear.desk.model.stack.go([.theme("a", .rate(0))])
    linear.desk.fault = "The disk is full."
    linear.say("3")
    #expect(linear.last.contains("Type save"))
    #expect(!linear.last.contains("Ctrl"))
    linear.say("quit")
    #expect(linear.last.contains("type quit once more"))
    linear.desk.fault = nil
    linear.say("save")
    #expect(linear.last == "Everything is saved again.")
    linear.say("up")
    linear.say("up")
    #expect(linear.last.contains("quit leaves Shoal"))
  }

  @Test func aFailureIsSaidAsOftenAsItHappens() {
    var linear = linear([.theme("a", .rate(0))])
    linear.desk.fault = "The disk is full."
    for line in ["3", "4", "save", "save"] {
      linear.say(line)
      #expect(linear.last.contains("The disk is full."), "\(line)")
    }
  }

  @Test func thatNothingCanBeChangedIsSaidAtTheStart() {
    let linear = LinearDesk(Desk(readOnly: "Another Shoal has it."))
    #expect(linear.last.contains("Another Shoal has it."))
  }

  @Test func aTitleIsSaidOnce() {
    let book = Written.finished(Small.pack)
    let linear = LinearDesk(Desk(Small.pack, [.results("one")], book: book))
    #expect(!linear.last.contains("Theme a: Theme a"))
  }

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
    linear.say(String(repeating: "x", count: TextLimit.characters + 1))
    #expect(linear.last.contains("20,001"))
    linear.say(".")
    #expect(!linear.last.contains("20,001"))
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

  /// A full box holds what had room; every line after that goes into a file, short ones too.
  @Test func everyLineOfATextWithoutEndIsInItsBoxOrInAFile() throws {
    var linear = linear([.theme("a", .closer)])
    linear.say(try number("evidence", linear))
    let line = String(repeating: "so on ", count: 100)
    for _ in 0..<40 { linear.say(line) }
    linear.say(".")
    let saved = linear.desk.saved(evidence).split(separator: "\n")
    #expect(saved.count == 33)
    #expect(saved.count + linear.desk.aside.count == 40)
    #expect(Set(saved.map(String.init) + linear.desk.aside) == [line])
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
