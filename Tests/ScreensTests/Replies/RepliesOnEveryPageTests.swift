import Canvas
import Screens
import Terminal
import Testing
import Workbook

/// What a terminal says changes nothing on any page, for whoever sits before it.
@Suite struct RepliesOnEveryPageTests {
  /// The keys that a terminal's answers come to, each whole and in two parts that a slow line
  /// brought; `turn` chooses where they are cut.
  private func keys(_ turn: Int) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for reply in Reply.all {
      let places = Array(2..<max(3, reply.bytes.count))
      let place = min(places[turn % places.count], reply.bytes.count)
      for part in [reply.bytes, Array(reply.bytes[..<place]), Array(reply.bytes[place...])] {
        for byte in part { decoder.take(byte) }
        decoder.wait(part.count == reply.bytes.count ? 0 : 60)
        while let key = decoder.next() { keys.append(key) }
      }
    }
    return keys
  }

  @Test func everyPageOfAWorkbook() {
    let ways = Everywhere.ways(Small.pack)
    for (turn, way) in ways.enumerated() {
      var desk = Desk(Small.pack, way, book: Written.finished(Small.pack))
      let before = desk.model
      for key in keys(turn) { desk.send(.key(key)) }
      #expect(desk.model == before, "\(way)")
      #expect(desk.effects.isEmpty, "\(way)")
    }
  }

  /// Every walk, after each of its steps: solo, facilitator, participant, and in texts.
  @Test(arguments: Golden.names()) func everyStepOfEveryWalk(_ name: String) throws {
    let script = try Golden.walk(name)
    guard !script.contains("\nbegin\n") else { return }
    var walk = try Walk(at: script)
    for (turn, line) in script.split(separator: "\n").enumerated() {
      try walk.run(String(line))
      let (before, effects) = (walk.model, walk.effects)
      for key in keys(turn) { walk.send(.key(key)) }
      #expect(walk.model == before, "after \(line)")
      #expect(walk.effects == effects, "after \(line)")
    }
  }
}

extension KeyDecoder {
  /// The keys so far, and those of what comes a minute later.
  mutating func keys(then text: String = "") -> [Key] {
    wait(60_000)
    for byte in text.utf8 { take(byte) }
    wait(60_000)
    var keys: [Key] = []
    while let key = next() { keys.append(key) }
    return keys
  }
}
