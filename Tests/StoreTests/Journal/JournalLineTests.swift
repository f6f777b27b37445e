import Store
import Testing
import Workbook

struct JournalLineTests {
  @Test func aChangeIsWrittenInAFixedOrder() {
    let change = Change(
      .watchFor("blame", theme: "trust", in: 2), .tick, at: Samples.noon, reason: .redo)
    let text = String(decoding: JournalLine.encoded(change, sequence: 7), as: UTF8.self)
    #expect(
      text.dropFirst(18)
        == "\"seq\":7,\"at\":\"2026-11-23T09:41:07.123Z\",\"by\":\"me\",\"why\":\"redo\","
        + "\"set\":\"watch-for\",\"in\":2,\"of\":\"trust\",\"part\":\"blame\",\"to\":true}\n")
  }

  @Test(arguments: Samples.changes)
  func everyChangeComesBack(change: Change) throws {
    let line = JournalLine.encoded(change, sequence: 12)
    #expect(line.last == 10)
    #expect(!line.dropLast().contains(10))
    let decoded = try JournalLine(decoding: line, 0..<line.count - 1)
    var expected = change
    if case .text(let text) = change.value {
      expected.value = .text(CleanText.clean(text, keepingLines: true))
    }
    #expect(decoded == .change(expected, sequence: 12))
  }

  @Test(arguments: Field.Kind.allCases)
  func everyKindComesBack(kind: Field.Kind) throws {
    let values: [Value] = [
      .answer(.rated(3)), .answer(.noChance), .number(3), .text("x"), .tick,
      .day(Day(sinceEpoch: 1)),
    ]
    for value in values where value.fits(kind.shape) {
      let change = Change(Field(kind, assessment: 3, subject: "s", part: "p"), value)
      let line = JournalLine.encoded(change, sequence: 1)
      #expect(try JournalLine(decoding: line, 0..<line.count - 1) == .change(change, sequence: 1))
    }
  }

  /// A clock that was running when the program was killed runs on.
  @Test func theClockOfAStageComesBack() throws {
    let change = Change(.stageBegan(.discuss, theme: "trust"), .number(Samples.noon))
    let line = JournalLine.encoded(change, sequence: 1)
    #expect(try JournalLine(decoding: line, 0..<line.count - 1) == .change(change, sequence: 1))
  }

  @Test(arguments: [
    #""seq":3,"set":"stage-began","of":"rate","to":100000000000001}"#,
    #""seq":3,"set":"stage-began","of":"rate","to":-1}"#,
    #""seq":3,"set":"mood","to":4}"#, #""seq":3,"set":"rating","to":"five"}"#,
    #""seq":3,"set":"rating","to":1.5}"#, #""seq":3,"set":"started","to":"2026-02-30"}"#,
    #""seq":3,"set":"flag","to":false}"#, #""seq":3,"set":"rating"}"#, #""seq":3}"#,
    #""seq":3,"set":"rating","why":"whim","to":4}"#, #""seq":3,"set":["rating"],"to":4}"#,
    #""seq":3,"repaired":{"from":2,"to":9}}"#,
    #""seq":3,"set":"rating","in":"1","to":4}"#, #""seq":3,"set":"rating","of":7,"to":4}"#,
    #""seq":3,"set":"rating","in":-1,"to":4}"#, #""seq":3,"set":"rating","in":1000001,"to":4}"#,
    #""seq":3,"set":"rating","to":-9223372036854775808}"#,
  ])
  func whatThisVersionDoesNotKnowIsKept(rest: String) throws {
    let line = Samples.line(rest)
    #expect(try JournalLine(decoding: line, 0..<line.count - 1) == .unknown(sequence: 3))
  }

  @Test(arguments: ["5 n", "soon", "2026-02-30", "2026-1-1"])
  func aDayBeingTypedComesBackAsItsWords(words: String) throws {
    for kind in [Field.Kind.due, .review, .evidenceDay] {
      let change = Change(Field(kind, subject: "1"), .text(words))
      let line = JournalLine.encoded(change, sequence: 1)
      #expect(try JournalLine(decoding: line, 0..<line.count - 1) == .change(change, sequence: 1))
    }
  }

  @Test func unknownMembersAreIgnored() throws {
    let line = Samples.line(#""seq":3,"set":"rating","of":"a","x":{"y":[1]},"to":4}"#)
    #expect(
      try JournalLine(decoding: line, 0..<line.count - 1)
        == .change(Change(.rating("a", in: 0), .answer(.rated(4))), sequence: 3))
  }

  @Test func hostileTextIsCleanedAtLoad() throws {
    let line = Samples.line(#""seq":3,"set":"cue","of":"1","to":"a\u001b[2J\u202eb"}"#)
    guard case .change(let change, _) = try JournalLine(decoding: line, 0..<line.count - 1) else {
      Issue.record("not a change")
      return
    }
    #expect(change.value == .text("a␛[2Jb"))
  }

  @Test(
    arguments: [
      (Samples.line(#""seq":-1}"#), .noNumber), (Samples.line(#""seq":0}"#), .noNumber),
      (Samples.line(#""seq":9999999999999}"#), .noNumber),
      (Samples.line(#""set":"cue"}"#), .noNumber),
      (Samples.line(#""seq":1"#), .notJSON),
      (Samples.line("\"seq\":1,\"by\":\"\u{1}\"}"), .notJSON),
      ([10], .empty), (Array("hello\n".utf8), .notALine),
      (Array("{\"sum\":\"0000000G\",\"seq\":1}\n".utf8), .notALine),
      (Array("{\"sum\":\"00000000\",\"seq\":1}\n".utf8), .checksum),
      (
        Samples.line("\"seq\":1,\"x\":\"" + String(repeating: "x", count: 65_536) + "\"}"), .tooLong
      ),
    ] as [([UInt8], JournalLine.Fault)])
  func whatCannotBeRead(line: [UInt8], fault: JournalLine.Fault) {
    #expect(throws: fault) { try JournalLine(decoding: line, 0..<line.count - 1) }
  }

  @Test func upperCaseDigitsAreDamage() throws {
    var line = Samples.lines(Samples.journal())[3]
    guard let place = line[8..<16].firstIndex(where: { (97...102).contains($0) }) else { return }
    line[place] -= 32
    #expect(throws: JournalLine.Fault.notALine) {
      try JournalLine(decoding: line, 0..<line.count - 1)
    }
  }
}
