import Store
import Workbook

/// Workbook files of random changes, written in every way that is read.
struct RandomJournal {
  private static let statements = ["a-1", "a-2", "b-1", "gone", "é", "K", "\u{212A}", ""]
  private static let texts = [
    "core 1.0.0 en-GB", "core 1.1.0 en-GB", "other 1.0.0 en-GB", "core", "", "core-2 1 en",
    "a \"b\" \\ c\n\u{1}\u{7F}", "naïve 漢字 👩‍⚕️", "no chance", "core\t1", "2026-01-02",
  ]

  var dice: AnswerDice
  private var book = Book()
  private(set) var bytes: [UInt8]
  private var sequence = 0

  init(seed: UInt64, workbook: String) {
    dice = AnswerDice(state: seed)
    bytes = JournalHeader(workbook: workbook, created: "").encoded
    for number in 1...2 where chance(80) {
      add(Change(.started(number), .day(Day(sinceEpoch: 20_000))))
      add(Change(.pack(number), .text("core 1.0.0 en-GB")))
    }
    for _ in 0..<Int.random(in: 0...60, using: &dice) { addAny() }
    if chance(60) { add(Change(.finished(1), .day(day()))) }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &dice) < percent
  }

  private mutating func day() -> Day {
    Day(sinceEpoch: Int.random(in: 20_000...20_009, using: &dice))
  }

  private mutating func addAny() {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0: book.undo(at: 1).map { add($0) }
    case 1: book.redo(at: 1).map { add($0) }
    case 2: addOddity()
    case 3: addMark()
    default: add(anyChange())
    }
  }

  private mutating func anyChange() -> Change {
    let rating = Field.Kind.rating
    let kind = chance(60) ? rating : Field.Kind.allCases.randomElement(using: &dice) ?? rating
    let field = Field(
      kind, assessment: chance(3) ? 0 : Int.random(in: 1...3, using: &dice),
      subject: kind == rating || chance(10)
        ? Self.statements.randomElement(using: &dice) ?? "" : "",
      part: chance(3) ? "part" : "")
    return Change(field, chance(15) ? nil : value(kind.shape), author: chance(5) ? "É \"x\"" : "me")
  }

  private mutating func value(_ shape: Field.Kind.Shape) -> Value {
    switch shape {
    case .answer:
      .answer(
        chance(10)
          ? .noChance : .rated(Int.random(in: chance(5) ? -9...999_999 : 1...5, using: &dice)))
    case .number, .moment: .number(Int.random(in: -5...5, using: &dice))
    case .text: .text(Self.texts.randomElement(using: &dice) ?? "")
    case .day: .day(day())
    case .typedDay: chance(30) ? .text("5 No") : .day(day())
    case .tick: .tick
    }
  }
}

// MARK: - Lines

extension RandomJournal {
  private mutating func add(_ change: Change) {
    sequence += 1
    book.apply(change)
    let line = JournalLine.encoded(change, sequence: sequence)
    bytes += chance(25) ? rewritten(line) : line
  }

  /// The same line in another order of members, with spaces and needless escapes.
  private mutating func rewritten(_ line: [UInt8]) -> [UInt8] {
    let text = String(decoding: line.dropFirst(18).dropLast(2), as: UTF8.self)
    guard let value = try? JSONScanner.value(Array("{\(text)}".utf8), 0..<text.utf8.count + 2),
      case .object(let members) = value
    else { return line }
    var parts = members.map { "\"\($0.name)\"" + space() + ":" + space() + json($0.value) }
    if chance(50) { parts.shuffle(using: &dice) }
    if chance(20) { parts.append("\"set\":\"rating\"") }
    if chance(20) {
      parts.insert("\"new\":[1,{\"to\":5}]", at: Int.random(in: 0...parts.count, using: &dice))
    }
    return Samples.line(parts.joined(separator: "," + space()) + space() + "}")
  }

  private mutating func space() -> String { chance(20) ? " \t" : "" }

  private mutating func json(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): "\"" + text.unicodeScalars.map { escaped($0) }.joined() + "\""
    case .integer(let number): "\(number)"
    case .bool(let bool): "\(bool)"
    default: "null"
    }
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) -> String {
    let mustBe = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
    guard mustBe || chance(10), scalar.value < 0x1_0000 else { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: chance(50))
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A line that is whole, and changes nothing or less than it seems to.
  private mutating func addOddity() {
    let oddities = [
      "\"set\":\"mood\",\"to\":\"calm\"", "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":true",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":\"often\"",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":1000001",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":2.0",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":-0",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":\"no\\u0020chance\"",
      "\"set\":\"rating\",\"in\":1000001,\"of\":\"a-1\",\"to\":2",
      "\"set\":\"rating\",\"in\":-1,\"of\":\"a-1\",\"to\":2",
      "\"set\":\"rating\",\"in\":1,\"of\":\"a\\u002d1\",\"to\":3",
      "\"set\":\"started\",\"in\":1,\"to\":\"2026-02-30\"",
      "\"set\":\"started\",\"in\":1,\"of\":\"x\",\"to\":null",
      "\"set\":\"finished\",\"in\":1,\"to\":\"2026-01-0\\u0032\"",
      "\"set\":\"finished\",\"in\":1,\"of\":\"x\",\"to\":\"2026-01-02\"",
      "\"set\":\"finished\",\"in\":2,\"to\":20260102", "\"set\":\"pack\",\"in\":1,\"to\":7",
      "\"set\":\"pack\",\"in\":2,\"of\":\"\",\"part\":\"\",\"to\":\"core 2\"",
      "\"why\":\"whim\",\"set\":\"rating\",\"in\":1,\"of\":\"a-1\",\"to\":1",
    ]
    sequence += 1
    let start = "\"seq\":\(sequence),\"at\":\"x\",\"by\":\"me\","
    bytes += Samples.line(start + (oddities.randomElement(using: &dice) ?? "") + "}")
  }

  /// The trace of a repair.
  private mutating func addMark() {
    let last = sequence + Int.random(in: 1...5, using: &dice)
    bytes += JournalRepairMark(from: sequence + 1, to: last).encoded
    sequence = last
  }
}
