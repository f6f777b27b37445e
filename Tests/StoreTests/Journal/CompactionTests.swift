import Store
import Testing
import Workbook

@Suite struct CompactionTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A workbook of some years, as `seed` has it.
  private func changes(_ seed: UInt64) -> [Change] {
    var dice = AnswerDice(state: seed)
    var book = Book()
    var changes: [Change] = []
    func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &dice) }
    for number in 0..<300 {
      let text = Value.text(String(repeating: "w", count: pick(9)))
      let reason: Change.Reason = pick(3) == 0 ? .edit : .typing
      let assessment = 1 + number / 120
      let change: Change? =
        switch pick(14) {
        case 0: book.undo(at: number)
        case 1: book.redo(at: number)
        case 2...3: Change(.rating("r\(pick(4))", in: assessment), .answer(.rated(pick(5) + 1)))
        case 4: Change(.place, .text("\(number)"))
        case 5: Change(.action("\(pick(3))", .act), text, at: number, reason: reason)
        case 6: Change(.action("\(pick(3))", .outcome), pick(2) == 0 ? nil : .text("done"))
        case 7: Change(.action("\(pick(3))", .dropped), pick(2) == 0 ? nil : .tick)
        case 8: pick(8) == 0 ? Change(.started(assessment), .day(Samples.now.day)) : nil
        default: Change(.evidence("t\(pick(2))", in: assessment), text, at: number, reason: reason)
        }
      guard let change else { continue }
      book.apply(change)
      changes.append(change)
    }
    return changes
  }

  @Test(arguments: UInt64(1)...60) func answersUndoAndPlansAreTheSame(_ seed: UInt64) throws {
    let changes = changes(seed)
    let bytes = Samples.journal(changes)
    try scratch.write(bytes)
    let compaction = try Compaction(WorkbookFile.read(scratch.workbook), scratch.workbook)
    let copy = try JournalContents(decoding: compaction.bytes)
    #expect(copy.damage.isEmpty && copy.tail == nil)
    #expect(copy.header == Samples.header, "plans keep their names outside")
    #expect(copy.book == Book(changes))
    #expect(ActionTimes.all(copy.changes) == ActionTimes.all(changes))
    #expect(copy.changes.count == compaction.changes)
    #expect(compaction.leftOut == changes.count - copy.changes.count)
    #expect(compaction.bytes.count < bytes.count)
    #expect(try scratch.read() == bytes)
    #expect(try Compaction(copy, "").bytes == compaction.bytes, "once is enough")
  }

  @Test func statesOfATextGo() throws {
    let states = (1...2_000).map { count in
      Change(
        .evidence("t", in: 1), .text(String(repeating: "x", count: count)),
        reason: count == 1 ? .edit : .typing)
    }
    let compaction = try Compaction(
      JournalContents(decoding: Samples.journal(states)), scratch.workbook)
    #expect(compaction.changes == 2)
    #expect(compaction.steps == 1)
    #expect(compaction.bytes.count < 3_000)
  }

  @Test func whatIsNotUnderstoodIsNotCompacted() throws {
    let newer = Samples.line("\"seq\":1,\"at\":\"\",\"by\":\"me\",\"set\":\"mood\",\"to\":3}")
    var damaged = Samples.journal()
    damaged[Samples.header.encoded.count + 40] ^= 1
    for bytes in [Samples.header.encoded + newer, damaged] {
      let contents = try JournalContents(decoding: bytes)
      #expect(throws: StoreError.self) { try Compaction(contents, "w") }
    }
  }

  // MARK: Room

  @Test func threeQuartersAreLarge() {
    let most = WorkbookFile.maximumLength
    #expect(Compaction.advice(most / 4 * 3 - 1, "w.jsonl") == nil)
    #expect(Compaction.advice(most / 4 * 3, "w.jsonl")?.contains("shoal compact w.jsonl") == true)
  }

  /// A workbook of about so many megabytes, in states of one text as older versions wrote them.
  private func large(_ megabytes: Int) -> [UInt8] {
    let text = String(repeating: "x", count: 60_000)
    let count = (megabytes << 20) / 60_200 + 1
    return Samples.journal(
      (0..<count).map { Change(.evidence("t", in: 1), .text("\($0) \(text)"), reason: .typing) })
  }

  /// A workbook says in time that it is large. At the limit what is kept aside must open, or it would
  /// be no rescue.
  @Test func aFullWorkbookIsNoWall() throws {
    var bytes = large(63)
    let last = try JournalContents(decoding: bytes).lastSequence
    let filler = JournalLine.encoded(
      Change(.place, .text(String(repeating: "y", count: 65_000))), sequence: last + 1)
    if bytes.count + filler.count <= WorkbookFile.maximumLength { bytes += filler }
    try scratch.write(bytes)
    let opened = try Journal.open(scratch.workbook, at: Samples.now)
    let hint = "shoal compact \(scratch.workbook)"
    #expect(opened.notices.contains { $0.contains(hint) })
    let journal = opened.journal
    let change = Change(.evidence("u", in: 1), .text(String(repeating: "z", count: 600_000)))
    let more = Change(.evidence("v", in: 1), .text(String(repeating: "z", count: 600_000)))
    #expect(throws: StoreError.tooLarge(scratch.workbook)) { try journal.append([change, more]) }
    let other = try journal.keepAside([change, more])
    let kept = try Journal.open(other, at: Samples.now)
    #expect(kept.access == .writable && kept.notices.isEmpty)
    #expect(kept.book.text(.evidence("v", in: 1)).count == 600_000)
    #expect(try scratch.read() == bytes)
  }
}
