import Canvas
import Screens
import Testing
import Workbook

/// Random events.
enum Fuzz {
  static let keys: [Key] =
    Command.allCases.flatMap(\.keys) + "0123456789nfxtqe aZé".map(Key.character)
    + [.backspace, .delete, .enter, .enter, .tab, .down, .right, .escape]
    + "aekuwc".map(Key.control)

  static let texts = [
    "We asked residents first.", "日本語のテキスト", "\u{1B}[31mred\u{7}", "a\r\nb\tc\u{85}d",
    "\u{202E}back\u{2066}", "👩‍⚕️🇬🇧e\u{301}\u{301}\u{301}\u{301}\u{301}", "", "\n\n\n", "5 Nov",
    String(repeating: "long ", count: 900), "\u{0}\u{9C}\u{FEFF}",
  ]

  /// A key mostly; sometimes a paste, a resize or a moment of rest.
  static func event(_ dice: inout Dice, _ model: Model) -> Event {
    switch Int.random(in: 0..<100, using: &dice) {
    case 0..<4: return .key(.paste(dice.pick(texts)))
    case 4..<7:
      return .resize(
        Size(
          width: Int.random(in: 1...200, using: &dice),
          height: Int.random(in: 1...60, using: &dice)))
    case 7..<12: return .tick
    default:
      return .key(dice.pick(keys))
    }
  }
}

@Suite struct FuzzTests {
  /// The program hands the page it drew back with the next event, so as not to make it twice.
  private func isTheSameOnThePageSeen(_ event: Event, _ model: Model) -> Bool {
    var (alone, seen) = (model, model)
    let effects = update(&alone, event, at: model.now)
    return update(&seen, event, at: model.now, seen: model.page) == effects && seen == alone
  }

  /// Whatever is pressed: nothing traps, the journal replays to the book, and the screen is sound.
  @Test(arguments: 1...20) func nothingBreaks(_ seed: Int) throws {
    var dice = Dice(seed)
    let pack = seed % 3 == 0 ? dice.pick(Small.variants).pack : Small.pack
    let start = seed % 2 == 0 ? Written.changes(pack) : []
    var desk = Desk(pack, book: Book(start))
    let ways = Everywhere.ways(pack)
    for count in 0..<1000 {
      if count.isMultiple(of: 60) { desk.go(dice.pick(ways)) }
      desk.model.now.milliseconds += Int.random(in: 1...500, using: &dice)
      let event = Fuzz.event(&dice, desk.model)
      if count.isMultiple(of: 7) { #expect(isTheSameOnThePageSeen(event, desk.model), "\(event)") }
      desk.send(event)
      #expect(desk.model.stack.path.first == .home)
      #expect(desk.model.unsaved.isEmpty)
      if let target = desk.model.edit?.target.target, desk.screen != .help {
        guard case .field(let field) = desk.model.focus?.body, field.target == target else {
          Issue.record("step \(count) on \(desk.screen): what is written is not in focus")
          return
        }
      }
      if let fault = view(desk.model).fault(desk.model.size) {
        Issue.record("step \(count) on \(desk.screen): \(fault)")
        return
      }
    }
    try replays(desk, start)
  }

  @Test(arguments: 1...10) func aDiskThatFailsNowAndThenGetsEverything(_ seed: Int) throws {
    var dice = Dice(seed + 1000)
    var desk = Desk()
    let ways = Everywhere.ways(Small.pack)
    for count in 0..<400 {
      desk.fault = Int.random(in: 0..<3, using: &dice) == 0 ? "full" : nil
      if count.isMultiple(of: 40) { desk.go(dice.pick(ways)) }
      desk.model.now.milliseconds += Int.random(in: 1...500, using: &dice)
      desk.send(Fuzz.event(&dice, desk.model))
    }
    desk.fault = nil
    desk.send(.leave)
    #expect(desk.model.unsaved.isEmpty)
    try replays(desk, [])
  }

  /// Every value on the disk is that of the book, and so is what undo would do.
  private func replays(_ desk: Desk, _ start: [Change]) throws {
    let replayed = Book(start + desk.disk)
    for field in Set(replayed.fields).union(desk.model.book.fields) {
      #expect(replayed[field] == desk.model.book[field], "\(field)")
    }
    #expect(replayed == desk.model.book)
    for change in desk.disk {
      if case .text(let text) = change.value {
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(text.count <= TextLimit.characters)
      }
    }
  }
}
