import Canvas
import Screens
import Testing
import Workbook

/// Words at a question of the linear face: they are never taken for its answer.
@Suite struct LinearQuestionTests {
  /// Everything that a book holds for a person; where they are is not an answer.
  private func answers(_ book: Book) -> [Field: Value] {
    var answers: [Field: Value] = [:]
    for field in book.fields where field.kind.isUndoable { answers[field] = book[field] }
    return answers
  }

  private func desk(_ way: [Screen], _ seat: Seat = .solo) -> LinearDesk {
    let full = Book(withoutHistory: Written.finished(Small.pack))
    var desk = Desk(Small.pack, way, book: full, isLinear: true)
    desk.editor = { _ in nil }
    return LinearDesk(desk)
  }

  private func number(_ id: String, _ linear: LinearDesk) throws -> String {
    try #require(LinearDesk.choices(linear.desk).first { $0.item.id == id }).line
  }

  /// The words of every page and those of this one, in small letters and in large.
  private func words(_ model: Model) -> [String] {
    let words = CommandWord.all.map(\.word) + model.page.keys.map(\.word).filter { $0.count > 1 }
    return Set(words).sorted().flatMap { [$0, $0.uppercased()] }
  }

  /// Every question on every page, every word at it, in small letters and in large: what was
  /// answered stays, and nothing is left that would take the next line for an answer unseen.
  @Test func noWordChangesAnAnswer() {
    var questions = 0
    for way in Everywhere.ways(Small.pack) {
      let start = desk(way)
      for (line, item) in LinearDesk.choices(start.desk) {
        switch item.body {
        case .plain, .drawn, .tick, .choice: continue
        case .field, .scale: questions += 1
        }
        var asked = start
        asked.say(line)
        #expect(asked.model.edit != nil || asked.model.asking != nil, "\(way): \(item.id)")
        for word in words(start.model) {
          var linear = asked
          linear.say(word)
          let isHeard = !linear.last.isEmpty || linear.desk.leaving != nil
          let isKept = answers(linear.model.book) == answers(start.model.book)
          #expect(isHeard && isKept, "\(way), \(item.id): \(word)")
        }
      }
    }
    #expect(questions > 25)
  }

  @Test func theChoicesCanBeHeardAgain() throws {
    for word in ["again", "help"] {
      var linear = desk([.theme("a", .closer)])
      linear.say("1")
      let first = linear.last
      linear.say(word)
      #expect(linear.last.hasPrefix(first))
      #expect(linear.model.asking != nil)
      #expect(linear.last.contains("quit:") == (word == "help"))
      linear.say("2")
      #expect(linear.model.book.number(.importance("a", in: 1)) == 2)
    }
  }

  @Test func helpAtATextSaysItsWordsAndStays() throws {
    var linear = desk([.actions, .action("1")])
    linear.say(try number("due", linear))
    let now = "Now: Monday 23 November 2026"
    #expect(linear.last.contains(now))
    linear.say("help")
    #expect(linear.last.contains(now))
    #expect(linear.last.contains("quotation marks"))
    #expect(linear.model.edit != nil)
    linear.say("5 Dec")
    #expect(linear.model.book.action("1").due?.iso == "2026-12-05")
    #expect(linear.last.contains("Saturday 5 December 2026"))
  }

  @Test func undoAtAQuestionTakesBackAndSaysSo() throws {
    var linear = desk([.theme("a", .closer)])
    linear.say("2")
    linear.say("4")
    linear.say("1")
    linear.say("undo")
    #expect(linear.model.book.number(.partner("a", in: 1)) == Small.pack.scale.low)
    #expect(linear.last.contains("Taken back"))
  }

  @Test func quitAtADayLeavesAndKeepsTheDay() throws {
    var linear = desk([.actions, .action("1")])
    linear.say(try number("due", linear))
    linear.say("quit")
    #expect(linear.desk.leaving == .normal)
    #expect(linear.model.book.action("1").due == Walk.day)
  }

  @Test func aWordInQuotationMarksIsAText() throws {
    for line in ["\"quit\"", "\u{201C}quit\u{201D}"] {
      var linear = desk([.actions, .action("1")])
      linear.say(try number("act", linear))
      linear.say(line)
      #expect(linear.model.book.action("1").act == "quit")
    }
  }

  /// Once a text has begun, a word is a line of it; the way out is said then.
  @Test func aWordInALongTextIsAText() throws {
    var linear = desk([.theme("a", .closer)])
    linear.say("3")
    #expect(linear.last.contains("full stop on a line of its own ends it"))
    linear.say("First.")
    linear.say("quit")
    #expect(linear.last.contains("full stop on a line of its own ends the text"))
    #expect(linear.desk.leaving == nil)
    linear.say(".")
    #expect(linear.model.book.text(.evidence("a", in: 1)) == "First.\nquit")
    linear.say("quit")
    #expect(linear.desk.leaving == .normal)
  }

  @Test func whatIsNoDayNeverReplacesADay() throws {
    for line in ["soon", "quit?", "31 Feb", "Friday 5 December 2026"] {
      var linear = desk([.actions, .action("1")])
      linear.say(try number("due", linear))
      linear.say(line)
      #expect(linear.model.book.action("1").due == Walk.day)
      #expect(linear.model.edit != nil)
      linear.desk.send(.leave)
      #expect(linear.model.book.action("1").due == Walk.day)
    }
  }

  @Test func theFutureIsRefusedWhereThePastIsAsked() throws {
    var linear = desk([.theme("a", .closer)])
    linear.say("4")
    linear.say("in 2 weeks")
    #expect(linear.last.contains("Monday 7 December 2026 is still to come"))
    #expect(linear.model.book.day(.evidenceDay("a", in: 1)) == Walk.day.adding(days: -5))
    linear.say("last week")
    #expect(linear.last.contains("Monday 16 November 2026"))
  }

  /// The day that was read is said with its weekday and its year, whatever was typed.
  @Test(arguments: [
    ("29 Feb", "Thursday 29 February 2024"), ("last week", "Monday 16 November 2026"),
    ("last month", "Friday 23 October 2026"), ("5 Nov", "Thursday 5 November 2026"),
    ("1 Dec", "Monday 1 December 2025"), ("friday", "Friday 20 November 2026"),
    ("2026-11-02", "Monday 2 November 2026"),
  ])
  func aDayIsReadBack(_ words: String, _ day: String) throws {
    var linear = desk([.theme("a", .closer)])
    linear.say("4")
    linear.say(words)
    #expect(linear.last.contains("Read as \(day)."))
  }

  /// The same in a workshop: its settings, its actions and its notes.
  @Test func noWordChangesAWorkshop() throws {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat("# facilitator", pack)
    var questions = 0
    for way in [
      [Screen.workshop(.settings)], [.action("1")], [.workshop(.topic("listening"))],
      [.workshop(.paper(.summary))],
    ] {
      var start = Walk(
        pack, book: Book(withoutHistory: room.desk(pack, seat)), isLinear: true, room: room,
        seat: seat)
      start.send(.perform(.go(way)))
      for item in start.model.page.items {
        guard case .field = item.body else { continue }
        questions += 1
        for word in CommandWord.all.map(\.word) {
          var walk = start
          var face = LinearFace()
          walk.send(.choose(item.id))
          for event in face.read(word, walk.model) { walk.send(event) }
          let isKept = answers(walk.model.book) == answers(start.model.book)
          #expect(isKept, "\(way), \(item.id): \(word)")
        }
      }
    }
    #expect(questions > 8)
  }
}
