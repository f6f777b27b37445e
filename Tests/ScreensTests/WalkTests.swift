import Canvas
import Screens
import Testing
import Workbook

@Suite struct WalkTests {
  /// Every walk in its own size, in ASCII and in a small and a large window: what it looked at
  /// is as it was when somebody last read it.
  @Test(arguments: Golden.names())
  func looksAsItDid(_ name: String) throws {
    let walk = try Walk(playing: name)
    #expect(!walk.looks.isEmpty)
    for look in walk.looks { try Golden.check(look.text, "\(name).\(look.name)") }
  }

  @Test func noGoldenIsLeftOver() throws {
    let looked = try Golden.names().flatMap { name in
      try Golden.walk(name).split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == "screen" || words[0] == "transcript" else { return nil }
        return "\(name).\(words[1]).txt"
      }
    }
    #expect(Set(Golden.kept()).subtracting(looked).isEmpty)
  }
}

extension Walk {
  /// The walk of this name, played to its end.
  init(playing name: String) throws {
    let script = try Golden.walk(name)
    try self.init(at: script)
    try run(script)
  }

  /// The beginning of a script, as its comments ask for.
  init(at script: String) throws {
    let pack = try CorePack.load()
    let book =
      script.contains("# returning")
      ? SampleBook.returning(pack) : script.contains("# filled") ? SampleBook.filled(pack) : Book()
    let readOnly = script.contains("# read-only") ? "It is open in another Shoal." : nil
    let (room, seat) = SampleRoom.seat(script, pack)
    self.init(
      pack, book: seat == .solo ? book : room.desk(pack, seat), ascii: script.contains("# ascii"),
      isLinear: script.contains("\nbegin\n"), readOnly: readOnly,
      look: Look.allCases.first { script.contains("# \($0.rawValue)") } ?? .standard, room: room,
      seat: seat)
  }
}
