import Store
import Testing
import Workbook

struct JournalContentsTests {
  private let bytes = Samples.journal()
  private let whole: JournalContents

  init() throws { whole = try JournalContents(decoding: bytes) }

  @Test func aWholeJournal() {
    #expect(whole.header == Samples.header)
    #expect(whole.changes.count == Samples.changes.count)
    #expect(whole.lastSequence == 29)
    #expect(whole.lineCount == 30)
    #expect(whole.goodLength == bytes.count)
    #expect(whole.tail == nil)
    #expect(whole.damage.isEmpty)
    #expect(whole.unknownChanges == 0)
  }

  /// A change counts from its last byte on, with or without its line end.
  @Test func cutAtEveryByteItReadsAsAPrefix() throws {
    var ends = 0
    for length in 0...bytes.count {
      let contents = try JournalContents(decoding: Array(bytes[..<length]))
      let isWhole = length < bytes.count && bytes[length] == 10
      if isWhole { ends += 1 }
      #expect(contents.changes[...] == whole.changes.prefix(max(0, ends - 1)))
      #expect(contents.damage.isEmpty)
      #expect(contents.lacksLineEnd == isWhole)
      let isTorn = length > 0 && !isWhole && bytes[length - 1] != 10
      #expect((contents.tail != nil) == isTorn)
      #expect(contents.goodLength + (contents.tail?.bytes.count ?? 0) == length)
      #expect(contents.isNew == (ends == 0))
    }
  }

  /// Every bit of every byte: noticed, and at most the change it is in is lost.
  @Test(arguments: 0..<8)
  func anyFlippedBitIsNoticed(bit: Int) throws {
    var flipped = bytes
    for place in bytes.indices {
      flipped[place] ^= 1 << bit
      let contents = try JournalContents(decoding: flipped)
      flipped[place] ^= 1 << bit
      let isNoticed = contents.tail != nil || !contents.damage.isEmpty
      let isKept = contents.changes.count >= whole.changes.count - 1
      if !isNoticed || !isKept { Issue.record("byte \(place), bit \(bit)") }
    }
  }

  @Test func damageNeverHidesWhatComesAfter() throws {
    var lines = Samples.lines(bytes)
    lines[4] = Array("garbage\n".utf8)
    lines[5] = Array("\u{0}\u{0}\n".utf8)
    let contents = try JournalContents(decoding: Array(lines.joined()))
    #expect(contents.changes == Array(whole.changes[..<3] + whole.changes[5...]))
    let start = lines[..<4].joined().count
    #expect(
      contents.damage == [
        JournalDamage(
          lines: 5...5, reason: .unreadable(.notALine), bytes: start..<start + 7),
        JournalDamage(
          lines: 6...6, reason: .unreadable(.zeros), missing: 2, bytes: start + 8..<start + 10),
      ])
    #expect(
      contents.damage[0].message
        == "Line 5: not a line that Shoal wrote, bytes \(start + 1) to \(start + 7).")
    #expect(contents.loss == "2 changes are lost.")
  }

  @Test func missingLines() throws {
    var lines = Samples.lines(bytes)
    lines.removeSubrange(4..<7)
    let contents = try JournalContents(decoding: Array(lines.joined()))
    #expect(contents.damage == [JournalDamage(lines: 5...5, reason: .gap, missing: 3)])
    #expect(contents.changes.count == 26)
  }

  @Test func repeatedAndMisplacedLines() throws {
    var lines = Samples.lines(bytes)
    lines.insert(lines[2], at: 9)
    let copy = try JournalContents(decoding: Array(lines.joined()))
    #expect(copy.damage == [JournalDamage(lines: 10...10, reason: .repeated)])
    #expect(copy.changes == whole.changes)

    var moved = Samples.lines(bytes)
    moved.append(JournalLine.encoded(Change(.place, .text("x")), sequence: 4))
    let contents = try JournalContents(decoding: Array(moved.joined()))
    #expect(contents.damage == [JournalDamage(lines: 31...31, reason: .sameNumber)])
    #expect(contents.changes[4].value == .text("x"))
  }

  @Test func aLostLineEndLosesNoChange() throws {
    var damaged = bytes
    damaged[Samples.lines(bytes)[..<5].joined().count - 1] = 0x4A
    let contents = try JournalContents(decoding: damaged)
    #expect(contents.changes == whole.changes)
    #expect(contents.damage.map(\.lines) == [5...5])
    #expect(contents.damage.map(\.reason) == [.joined])
  }

  @Test func aLostFirstLine() throws {
    let rest = Array(Samples.lines(bytes).dropFirst().joined())
    let missing = try JournalContents(decoding: rest)
    #expect(missing.header == nil)
    #expect(missing.changes == whole.changes)
    #expect(missing.damage == [JournalDamage(lines: 1...1, reason: .noHeader)])

    let garbled = try JournalContents(decoding: Array("?\n".utf8) + rest)
    #expect(garbled.changes == whole.changes)
    #expect(
      garbled.damage == [
        JournalDamage(lines: 1...1, reason: .unreadable(.notALine), bytes: 0..<1)
      ])
  }

  @Test func anotherWorkbookAtTheEndIsLeftOut() throws {
    let other = JournalHeader(workbook: "ff", created: "")
    let contents = try JournalContents(decoding: bytes + Samples.journal(Samples.changes, other))
    #expect(contents.changes == whole.changes)
    #expect(contents.damage == [JournalDamage(lines: 31...60, reason: .otherWorkbook)])

    let twice = try JournalContents(decoding: bytes + bytes)
    #expect(twice.changes == whole.changes)
    #expect(twice.damage == [JournalDamage(lines: 31...60, reason: .repeated)])
  }

  @Test func aTornEndOfZeros() throws {
    let contents = try JournalContents(decoding: bytes + [UInt8](repeating: 0, count: 512))
    #expect(contents.tail?.bytes == bytes.count..<bytes.count + 512)
    #expect(contents.changes == whole.changes)
    #expect(contents.damage.isEmpty)
  }

  @Test(arguments: [
    [], Array("{".utf8), Array("{\"sum\":\"0123".utf8), [UInt8](repeating: 0, count: 100),
  ])
  func aFileThatHasJustBegunIsNew(bytes: [UInt8]) throws {
    let contents = try JournalContents(decoding: bytes)
    #expect(contents.isNew)
    #expect(contents.goodLength == 0)
    #expect((contents.tail != nil) == !bytes.isEmpty)
  }

  @Test(arguments: ["hello", "hello\n", "\n", "a\nb\n", "{\"sum\":1}\n{\"sum\":2}\n", "{}\n"])
  func anythingElseIsNoWorkbook(text: String) {
    #expect(throws: JournalRefusal.notAWorkbook) {
      try JournalContents(decoding: Array(text.utf8))
    }
  }

  @Test func aNewerVersionIsRefused() {
    #expect(throws: JournalRefusal.newerVersion(found: 2)) {
      try JournalContents(
        decoding: JournalHeader(version: 2, workbook: "a", created: "").encoded)
    }
  }

  @Test func unknownChangesAreCountedAndNumbered() throws {
    let lines =
      Samples.header.encoded + Samples.line(#""seq":1,"set":"mood","to":"calm"}"#)
      + JournalLine.encoded(Change(.place, .text("x")), sequence: 2)
    let contents = try JournalContents(decoding: lines)
    #expect(contents.unknownChanges == 1)
    #expect(contents.changes.count == 1)
    #expect(contents.damage.isEmpty)
    #expect(contents.lastSequence == 2)
  }

  @Test func manyEmptyLinesAreRefusedAtOnce() {
    #expect(throws: JournalRefusal.notAWorkbook) {
      try JournalContents(decoding: [UInt8](repeating: 10, count: 200_000))
    }
  }
}
