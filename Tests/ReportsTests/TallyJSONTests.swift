import Reports
import Scoring
import Testing
import Workbook

@Suite("A tally as a file") struct TallyJSONTests {
  @Test("is one line of sorted members and whole numbers")
  func canonical() throws {
    var tally = Tally(try TallySample.frame(reversed: true))
    try tally.add(rows: [[4, 0, 6]], group: "South \"1\"")
    try tally.add(rows: [[0, 0, 0], [4, 0, 6], [0, 0, 0]], group: nil)
    let text = String(decoding: TallyJSON.bytes(tally), as: UTF8.self)
    #expect(
      text == #"{"format":"shoal-tally","groups":["#
        + #"{"group":null,"patterns":{"a":[[0,2],[42,1]],"b":[[0,2],[4,1]]},"people":3},"#
        + #"{"group":"South \"1\"","patterns":{"a":[[42,1]],"b":[[4,1]]},"people":1}],"#
        + #""pack":{"id":"own","version":"2"},"scale":{"low":1,"points":5},"#
        + #""themes":[{"id":"b","reversed":[true],"statements":["b-1"]},"#
        + #"{"id":"a","reversed":[false,false],"statements":["a-1","a-2"]}],"version":1}"#
        + "\n")
  }

  @Test("is the same bytes, however the people were split", arguments: 0..<10)
  func split(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let rows = (0..<150).map { _ in TallySample.row(&dice) }
    var whole = Tally(try TallySample.frame())
    for row in rows { try whole.add(rows: [row.states], group: row.group) }
    var parts = try (0..<5).map { _ in Tally(try TallySample.frame()) }
    for row in rows.shuffled(using: &dice) {
      let part = Int.random(in: 0..<5, using: &dice)
      try parts[part].add(rows: [row.states], group: row.group)
    }
    while parts.count > 1 {
      let taken = parts.remove(at: Int.random(in: 0..<parts.count, using: &dice))
      let read = try TallyJSON.tally(TallyJSON.bytes(taken), of: try TallySample.frame())
      try parts[Int.random(in: 0..<parts.count, using: &dice)].add(read)
    }
    #expect(TallyJSON.bytes(parts[0]) == TallyJSON.bytes(whole))
  }

  @Test("is the same bytes from many threads")
  func threads() async throws {
    var dice = Dice(state: 7)
    let rows = (0..<2000).map { _ in TallySample.row(&dice) }
    var whole = Tally(try TallySample.frame())
    for row in rows { try whole.add(rows: [row.states], group: row.group) }
    let merged = try await withThrowingTaskGroup(of: Tally.self) { group in
      for start in stride(from: 0, to: 2000, by: 50) {
        group.addTask {
          var tally = Tally(try TallySample.frame())
          for row in rows[start..<start + 50] {
            try tally.add(rows: [row.states], group: row.group)
          }
          return tally
        }
      }
      var sum = Tally(try TallySample.frame())
      for try await part in group { try sum.add(part) }
      return sum
    }
    #expect(TallyJSON.bytes(merged) == TallyJSON.bytes(whole))
  }
}

/// Tallies on a small pack, for tests: a theme `b` of one statement and a theme `a` of two.
enum TallySample {
  static func frame(reversed: Bool = false) throws -> TallyFrame {
    func theme(_ id: String, _ count: Int, reversed: Bool) -> Theme {
      Theme(
        id: id, title: id, definition: "", why: "",
        statements: (1...count).map {
          Statement(id: "\(id)-\($0)", me: "", us: "", isReversed: reversed)
        })
    }
    var pack = SamplePack.pack
    pack.id = "own"
    pack.version = "2"
    pack.areas = [
      Area(
        id: "x", title: "", about: "",
        themes: [theme("b", 1, reversed: reversed), theme("a", 2, reversed: false)])
    ]
    return try TallyFrame(pack)
  }

  static func row(_ dice: inout Dice) -> ResponseRow {
    let groups = [nil, "North", "\u{E9}", "e\u{301}", "\n"]
    return ResponseRow(
      states: (0..<3).map { _ in UInt8.random(in: 0..<7, using: &dice) },
      group: groups[Int.random(in: 0..<groups.count, using: &dice)])
  }
}

extension Tally {
  /// Adds rows of states.
  mutating func add(rows: [[UInt8]], group: String?) throws {
    try rows.flatMap(\.self).withUnsafeBufferPointer {
      // The sample frame begins with `b`, so its state stands first.
      try add($0, rows: rows.count, columns: 3, group: group)
    }
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// One person's answers, as states, and their group.
struct ResponseRow: Hashable, Sendable {
  let states: [UInt8]
  var group: String?
}
