import Canvas
import Screens
import Testing
import Workbook

@Suite struct KeymapTests {
  @Test func everyCommandHasAKeyAndWords() {
    for command in Command.allCases {
      #expect(!command.keys.isEmpty)
      #expect(!command.label.isEmpty)
    }
    #expect(Set(Command.allCases.map(\.label)).count == Command.allCases.count)
  }

  @Test func noTwoCommandsShareAKey() {
    let keys = Command.allCases.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for command in Command.allCases {
      #expect(Keymap.standard.keys(for: command) == command.keys)
      for key in command.keys { #expect(Keymap.standard[key] == command) }
    }
  }

  @Test func everyKeyHasANameThatReadsBack() {
    for key in Command.allCases.flatMap(\.keys) { #expect(Key(named: key.name) == key) }
  }

  @Test func aReplacedKeyGivesUpTheOldOnes() {
    let keymap = Keymap(replacing: [.undo: [.character("z"), .function(4)]])
    #expect(keymap[.character("z")] == .undo)
    #expect(keymap[.function(4)] == .undo)
    #expect(keymap[.character("u")] == nil)
    #expect(Set(keymap.keys(for: .undo)) == [.character("z"), .function(4)])
  }

  @Test func aCommandMayLoseItsKeys() {
    let keymap = Keymap(replacing: [.suspend: []])
    #expect(keymap.keys(for: .suspend).isEmpty)
    #expect(keymap[.control("z")] == nil)
  }

  /// What somebody wrote into a configuration file wins over what nobody asked for.
  @Test func aChosenKeyWinsOverAStandardOne() {
    for command in Command.allCases {
      let keymap = Keymap(replacing: [command: [.character("j"), .control("s")]])
      #expect(keymap[.character("j")] == command)
      #expect(keymap[.control("s")] == command)
    }
  }

  @Test func replacedKeysWorkAndShow() throws {
    let keymap = Keymap(replacing: [.help: [.function(9)], .undo: [.character("z")]])
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], keymap: keymap)
    #expect(view(desk.model).text(row: 23).contains("F9"))
    #expect(!view(desk.model).text(row: 23).contains("?"))
    try desk.press("3")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    try desk.press("u")
    #expect(desk.model.book.answer("a-1", in: 1) == .rated(3))
    try desk.press("z")
    #expect(desk.model.book.answer("a-1", in: 1) == nil)
    try desk.press("F9")
    #expect(desk.screen == .help)
    let help = Everywhere.text(desk.model.page)
    #expect(help.contains("F9"))
    let row = help.split(separator: "\n").first { $0.contains(Command.undo.label) }
    #expect(row?.hasPrefix("z") == true)
  }

  @Test func replacedArrowsTurnPages() throws {
    let keymap = Keymap(replacing: [.left: [.character("[")], .right: [.character("]")]])
    var desk = Desk(Small.pack, [.theme("a", .rate(0))], keymap: keymap)
    try desk.press("] ]")
    #expect(desk.screen == .theme("a", .rate(2)))
    try desk.press("[ Right Left")
    #expect(desk.screen == .theme("a", .rate(1)))
  }

  @Test func footersNameTheKeysThatWork() {
    let keymap = Keymap(replacing: [.back: [.function(8)], .accept: [.function(7)]])
    for way in Everywhere.ways(Small.pack) {
      let desk = Desk(Small.pack, way, book: Written.finished(Small.pack), keymap: keymap)
      for hint in desk.model.page.hints {
        guard case .command(let command, _) = hint else { continue }
        let key = hint.text(keymap, ascii: false, hasLetters: true).key
        #expect(Key(named: key).map { keymap[$0] } == command)
      }
    }
  }
}
