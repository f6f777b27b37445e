import Canvas
import Screens
import Testing
import Workbook

/// Every printable character and every known key, on every page: in a text box a character is
/// written, on a notice it does nothing, and elsewhere it does what the table of the page says.
@Suite struct KeySweepTests {
  /// Every character that a keyboard of a European language types at once, and some that it does not.
  static let characters: [Character] =
    (0x20...0x7E).compactMap { Unicode.Scalar($0).map { Character($0) } } + ["é", "ß", "日", "👍"]

  static let keys: [Key] =
    [
      .enter, .tab, .backTab, .backspace, .delete, .escape, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown,
    ] + (1...12).map(Key.function) + "abcdefghijklmnopqrstuvwxyz".map(Key.control)

  /// The kinds of field that hold what a person said, other than by writing.
  static let answers: Set<Field.Kind> = [
    .rating, .flag, .importance, .partner, .watchFor, .outcome, .dropped, .finished,
  ]

  // MARK: Characters

  @Test(arguments: Golden.names()) func charactersOnThePagesOfEveryWalk(_ name: String) throws {
    for model in try Walk(playing: name).moments {
      for character in Self.characters {
        if let fault = fault(model, character) { Issue.record("\(name), \(character): \(fault)") }
      }
    }
  }

  @Test(arguments: [Book(), Book([Change(.privacyRead, .tick)]), Written.finished(Small.pack)])
  func charactersOnEveryItemOfEveryPage(_ book: Book) {
    for way in Everywhere.ways(Small.pack) {
      var desk = Desk(Small.pack, way, book: book)
      desk.send(.resize(desk.model.size))
      for id in desk.model.page.items.map(\.id) {
        var model = desk.model
        model.stack.top.focus = id
        for character in Self.characters {
          if let fault = fault(model, character) {
            Issue.record("\(way), \(id), \(character): \(fault)")
          }
        }
      }
    }
  }

  /// What is wrong with the answer to a character; nil when it is as the table of the page says.
  private func fault(_ model: Model, _ character: Character) -> String? {
    let key = Key.character(character)
    let after = pressed(model, key)
    let page = model.page
    if let edit = model.edit, model.stack.top.screen != .help {
      return after.model.edit?.text == inserted(character, edit) ? nil : "it was not written"
    }
    if page.manner == .notice || model.size.width < 40 || model.size.height < 12 {
      return isUnchanged(model, after) ? nil : "a notice took it for a command"
    }
    if case .field(let field) = page.item(model.stack.top.focus)?.body, page.manner == .open {
      return written(character, field, model, after)
    }
    return sameAsTable(model, key, after)
  }

  private func inserted(_ character: Character, _ edit: TextEdit) -> String {
    var text = edit.characters
    text.insert(character, at: edit.cursor)
    return String(text)
  }

  private func written(
    _ character: Character, _ field: TextField, _ model: Model, _ after: Outcome
  ) -> String? {
    guard model.readOnly == nil else { return isUnchanged(model, after) ? nil : "it changed" }
    var model = after.model
    if model.stack.top.screen == .privacy { model = pressed(model, .enter).model }
    let isReplaced =
      switch field.kind {
      case .day, .number: true
      case .lines, .line: false
      }
    let before = isReplaced ? "" : field.text
    return model.edit?.text == before + String(character) ? nil : "it was not written"
  }

  private func sameAsTable(_ model: Model, _ key: Key, _ after: Outcome) -> String? {
    let page = model.page
    let isScale: Bool =
      if case .scale = page.item(model.stack.top.focus)?.body { true } else { false }
    if isScale, case .character(let character) = key, "0123456789+-".contains(character) {
      return nil
    }
    if page.manner == .open, let binding = page.keys.first(where: { $0.keys.contains(key) }) {
      return after.model.book == performed(model, binding.intent, after.time).model.book
        ? nil : "it did otherwise than \(binding.label)"
    }
    guard let command = model.keymap[key] else {
      return isUnchanged(model, after) ? nil : "it is no key of this page"
    }
    // Nobody presses what they do not see: the key then only brings the item back.
    if command == .press, model.stack.top.scroll != 0, isUnchanged(model, after) { return nil }
    if page.manner == .reading, !Self.reading.contains(command) {
      return isUnchanged(model, after) ? nil : "a page that is only read took it for a command"
    }
    // Behind large letters items are not seen: a key for them only brings their page back.
    let isLarge = model.stack.top.screen != .help && model.book.isTicked(.largeLetters)
    let isForItems = [.up, .down, .first, .last, .press].contains(command)
    let intent: Intent =
      isLarge && isForItems ? .workshop(.largeLetters) : .command(command)
    let expected = performed(model, intent, after.time)
    let isSame = after.effects == expected.effects && after.model.book == expected.model.book
    return isSame ? nil : "it did otherwise than \(command)"
  }

  /// The commands by letters of a page that is only read.
  private static let reading: Set<Command> = [.up, .down, .first, .last, .help, .leave]

  // MARK: Keys that write nothing

  /// No key but a digit, Space, Backspace or a page's own key changes an answer.
  @Test(arguments: Golden.names()) func keysThatWriteNothingAnswerNothing(_ name: String) throws {
    for model in try Walk(playing: name).moments where model.readOnly == nil {
      let own = Set(model.page.keys.flatMap(\.keys))
      for key in Self.keys where !own.contains(key) {
        if [.undo, .redo].contains(model.keymap[key]) { continue }
        if key == .backspace || key == .delete || key == .enter { continue }
        let after = pressed(model, key).model
        for field in Set(model.book.fields).union(after.book.fields)
        where Self.answers.contains(field.kind) {
          #expect(after.book[field] == model.book[field], "\(name), \(key.name): \(field)")
        }
      }
    }
  }

  /// Enter held down, from a new workbook on and from every page: it gives no answer.
  @Test(arguments: [
    Book(), Book([Change(.privacyRead, .tick)]), Book(Written.changes(Small.pack)),
    Book(Written.changes(Small.pack) + Written.plan(Small.pack)),
  ])
  func holdingEnterAnswersNothing(_ book: Book) {
    for way in Everywhere.ways(Small.pack) {
      var desk = Desk(Small.pack, way, book: book)
      for _ in 0..<80 { desk.send(.key(.enter)) }
      expectSameAnswers(book, desk.model.book, "\(way)")
    }
  }

  /// The same line by line: an empty line goes on, and answers nothing.
  @Test func emptyLinesAnswerNothing() {
    for way in Everywhere.ways(Small.pack) {
      var linear = LinearDesk(Desk(Small.pack, way, isLinear: true))
      for _ in 0..<40 { linear.say("") }
      expectSameAnswers(Book(), linear.desk.model.book, "\(way)")
    }
  }

  /// A participant who holds Enter down hands in no sheet and gives no answer.
  @Test(arguments: ["# participant\n# open\n", "# passed-round\n# open\n"])
  func holdingEnterHandsInNoSheet(_ start: String) throws {
    let pack = try CorePack.load()
    let (room, seat) = SampleRoom.seat(start, pack)
    var walk = Walk(pack, book: room.desk(pack, seat), room: room, seat: seat)
    for _ in 0..<200 { try walk.run("key Enter") }
    #expect(!walk.effects.contains(.sheet(.handIn(true))))
    #expect(!walk.model.book.fields.contains { $0.kind == .rating })
  }

  private func expectSameAnswers(_ before: Book, _ after: Book, _ place: String) {
    for field in Set(before.fields).union(after.fields)
    where Self.answers.contains(field.kind) && field.kind != .finished && field.kind != .dropped {
      #expect(after[field] == before[field], "\(place): \(field)")
    }
  }

  // MARK: Pressing

  private struct Outcome {
    var model: Model
    var effects: [Effect]
    /// The time at which the key counted.
    var time: Moment
  }

  private func pressed(_ model: Model, _ key: Key) -> Outcome {
    var model = model
    // After a pause, so that the key is no part of a word.
    model.now.milliseconds += 1000
    var effects = update(&model, .key(key), at: model.now)
    if effects.isEmpty, model.hasKeyRun {
      model.now.milliseconds += 1000
      effects += update(&model, .tick, at: model.now)
    }
    return Outcome(model: model, effects: effects, time: model.now)
  }

  private func performed(_ model: Model, _ intent: Intent, _ now: Moment) -> Outcome {
    var model = model
    let effects = update(&model, .perform(intent), at: now)
    return Outcome(model: model, effects: effects, time: now)
  }

  private func isUnchanged(_ model: Model, _ after: Outcome) -> Bool {
    after.effects.isEmpty && after.model.book == model.book
      && after.model.stack.path == model.stack.path && after.model.edit == model.edit
  }
}
