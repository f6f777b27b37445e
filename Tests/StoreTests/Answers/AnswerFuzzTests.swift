import Store
import Testing

/// Random tables come back as they were written; random bytes never crash, and come to the same
/// in any steps on any number of threads.
@Suite struct AnswerFuzzTests {
  private static let groups = ["", "north", "A, B", "\"x\"", "two\nlines", "cr\r\n", "é漢👩‍⚕️", " "]

  private static func quoted(_ cell: String, _ dice: inout AnswerDice, _ often: Int) -> String {
    let mustBe = cell.contains { ",\"\n\r\r\n".contains($0) }
    guard mustBe || Int.random(in: 0..<100, using: &dice) < often else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A table as text, and its rows as they should come out.
  private static func table(_ dice: inout AnswerDice) -> (text: String, rows: [String]) {
    let end = ["\n", "\r\n"].randomElement(using: &dice) ?? "\n"
    let often = [0, 5, 50, 100].randomElement(using: &dice) ?? 0
    let order = ["a-1", "a-2", "b-1", "group"].shuffled(using: &dice)
    var text = Bool.random(using: &dice) ? "\u{FEFF}" : ""
    text += order.map { quoted($0, &dice, often) }.joined(separator: ",")
    var rows: [String] = []
    for _ in 0..<Int.random(in: 0...30, using: &dice) {
      let states = (0..<3).map { _ in ".n12345".randomElement(using: &dice) ?? "." }
      let group = groups.randomElement(using: &dice) ?? ""
      let cells = [
        "a-1": states[0], "a-2": states[1], "b-1": states[2],
      ].mapValues { $0 == "." ? "" : $0 == "n" ? "NA" : String($0) }
      text += end + order.map { quoted(cells[$0] ?? group, &dice, often) }.joined(separator: ",")
      rows.append(group.isEmpty ? String(states) : String(states) + " " + group)
    }
    return (text + (Bool.random(using: &dice) ? end : ""), rows.sorted())
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func whatIsWrittenIsRead(_ seed: UInt64) throws {
    var dice = AnswerDice(state: seed)
    for _ in 0..<100 {
      let (text, rows) = Self.table(&dice)
      let threads = Int.random(in: 1...3, using: &dice)
      let step = Int.random(in: 1...300, using: &dice)
      #expect(try AnswerSample(threads: threads, step: step).read(text).texts == rows)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ dice: inout AnswerDice) {
    let pieces = [
      "\t", "4.0", "a-1", "\u{FEFF}", " ", "\"", ",", "\n", "\r", "\r\n", "\"\"", "6", "NA",
      "\u{0}", "-", "1e9", "10", ";",
    ]
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0...bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &dice))
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
      case 2:
        let piece = pieces.randomElement(using: &dice) ?? ","
        bytes.insert(contentsOf: Array(piece.utf8), at: place)
      default: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &dice) }
      }
    }
  }

  private func check(_ bytes: [UInt8], _ dice: inout AnswerDice) throws {
    for kind in 0..<4 {
      let skippingBad = kind % 2 == 1
      let manner = kind < 2 ? .strict : AnswerManner(isPartial: true)
      let whole = try AnswerSample(manner: manner, skippingBad: skippingBad).read([bytes])
      let lines = bytes.count { [0x0A, 0x0D].contains($0) } + 1
      for problem in whole.reading.problems { #expect((1...lines).contains(problem.line)) }
      let threads = Int.random(in: 1...3, using: &dice)
      let step = Int.random(in: 1...60, using: &dice)
      let pieces = try AnswerSample(
        manner: manner, skippingBad: skippingBad, threads: threads, step: step
      ).read([bytes])
      #expect(pieces == whole, "step \(step) of \(bytes)")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func damagedTables(_ seed: UInt64) throws {
    var dice = AnswerDice(state: seed)
    for _ in 0..<150 {
      var bytes = Array(Self.table(&dice).text.utf8)
      Self.damage(&bytes, &dice)
      try check(bytes, &dice)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func damagedPersons(_ seed: UInt64) throws {
    var dice = AnswerDice(state: seed)
    for _ in 0..<100 {
      let isLong = Bool.random(using: &dice)
      var text = isLong ? "person,statement,answer,time\n" : "person,a-1,a-2,time\n"
      for row in 0..<20 {
        let statement = isLong ? "a-\(row % 2 + 1)" : "\(row % 5 + 1)"
        text += "p\(row % 6),\(statement),\(row % 4 + 1),2026-11-2\(row % 3)\n"
      }
      var bytes = Array(text.utf8)
      Self.damage(&bytes, &dice)
      try check(bytes, &dice)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func randomBytes(_ seed: UInt64) throws {
    var dice = AnswerDice(state: seed)
    let likely = Array(",,,\"\n\r123456NA-".utf8)
    for _ in 0..<150 {
      let header = Bool.random(using: &dice) ? "a-1,group,b-1\n" : ""
      let body = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        Int.random(in: 0..<10, using: &dice) == 0
          ? UInt8.random(in: 0...255, using: &dice) : likely.randomElement(using: &dice) ?? 44
      }
      try check(Array(header.utf8) + body, &dice)
    }
  }
}
