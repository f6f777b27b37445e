import Scoring
import Workbook

extension Tally {
  /// Adds a person who answered the statements, theme after theme, so: a digit rates, `n` is no
  /// chance, `-` is not answered.
  mutating func add(_ answers: String, group: String? = nil, times: Int = 1) throws {
    let letters = Dictionary(
      uniqueKeysWithValues: zip(frame.statements, answers.filter { $0 != " " }))
    for _ in 0..<times {
      try add(group: group) { letters[$0].flatMap(Example.answer) }
    }
  }
}

/// Tallies of random people, for tests: three themes of 3, 1 and 7 statements, so that both ways
/// of counting are met; in groups.
enum TallySample {
  static let pack = Example.pack([
    Example.theme("candour", reversed: [2]), Example.theme("humility", statements: 1),
    Example.theme("listening", statements: 7),
  ])

  static let columns = 11

  static let groups: [String?] = [nil, "North", "South", "e\u{301}", "\u{E9}"]

  static func frame() throws -> TallyFrame { try TallyFrame(pack) }

  /// Rows of random states with a group each.
  static func rows(_ count: Int, seed: UInt64) -> [ResponseRow] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in
      ResponseRow(
        states: (0..<columns).map { _ in UInt8.random(in: 0..<7, using: &dice) },
        group: groups[Int.random(in: 0..<groups.count, using: &dice)])
    }
  }

  static func tally(_ rows: some Sequence<ResponseRow>) throws -> Tally {
    var tally = Tally(try frame())
    for row in rows {
      try row.states.withUnsafeBufferPointer {
        try tally.add($0, rows: 1, columns: columns, group: row.group)
      }
    }
    return tally
  }
}

/// One person's answers, as states, and their group.
struct ResponseRow: Hashable, Sendable {
  let states: [UInt8]
  var group: String?
}
