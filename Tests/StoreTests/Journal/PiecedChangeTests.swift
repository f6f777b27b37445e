import Store
import Testing
import Workbook

@Suite struct PiecedChangeTests {
  private let scratch: Scratch
  private let field = Field.reflection("so-what", theme: "trust", in: 2)

  init() throws { scratch = try Scratch() }

  /// Texts of 20,000 characters, in bytes from 20,000 to half a million.
  static let texts: [(String, String)] = [
    ("letters", "a"), ("quotes", "\""), ("lines", "\n"), ("umlauts", "ü"), ("kanji", "漢"),
    ("emoji", "👍"), ("families", "👩‍👩‍👧‍👦"), ("accents", "e\u{301}\u{302}"), ("Devanagari", "क्षि"),
  ]

  private func long(_ character: String) -> String {
    String(repeating: character, count: 20_000)
  }

  @Test(arguments: texts) func aLongTextComesBackWhole(_ name: String, _ character: String) throws {
    let text = CleanText.clean(long(character), keepingLines: true)
    let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
    let changes = [
      Change(field, .text(text), at: Samples.noon), Change(.place, .text("x")),
      Change(field, .text(text), at: Samples.noon, reason: .undo),
    ]
    try journal.append(changes)
    let contents = try WorkbookFile.read(scratch.workbook)
    #expect(contents.damage.isEmpty && contents.tail == nil && contents.unknownChanges == 0)
    #expect(contents.changes == changes)
    for line in try Samples.lines(scratch.read()) {
      #expect(line.count <= JournalLine.maximumLength)
    }
    let opened = try Journal.open(scratch.workbook, at: Samples.now)
    #expect(opened.book.text(field) == text)
  }

  /// A version that knows no pieces passes over them all, and shows what was there before.
  @Test func noPieceLooksLikeAChange() throws {
    let lines = JournalLine.all(Change(field, .text(long("👍"))), from: 1)
    #expect(lines.count > 1)
    for line in lines {
      #expect(!String(decoding: line, as: UTF8.self).contains(",\"to\":"))
    }
  }

  /// Cut where a crash can cut it, a change in pieces is there or not there.
  @Test func aTornTextIsAnUnfinishedEnd() throws {
    let before = Change(field, .text("before"), at: Samples.noon)
    let start = Samples.journal([before])
    let change = Change(field, .text(long("👍")), at: Samples.noon)
    let lines = JournalLine.all(change, from: 2)
    let ends = lines.indices.map { lines[...$0].joined().count }
    for cut in ends.flatMap({ [$0 - 1, $0, $0 + 30] }) where cut < lines.joined().count - 1 {
      try scratch.write(start + Array(lines.joined())[..<cut])
      let contents = try WorkbookFile.read(scratch.workbook)
      #expect(contents.changes == [before])
      #expect(contents.damage.isEmpty)
      #expect(contents.tail?.bytes.lowerBound == start.count)
      let opened = try Journal.open(scratch.workbook, at: Samples.now)
      #expect(opened.access == .writable)
      #expect(try scratch.read() == start)
      try opened.journal.append([change])
      #expect(try WorkbookFile.read(scratch.workbook).changes == [before, change])
    }
  }

  /// A lost piece takes its change with it, is named, and is never patched over; also where nothing
  /// comes after the pieces.
  @Test(arguments: [true, false]) func aLostPieceIsDamage(_ goesOn: Bool) throws {
    let before = Change(field, .text("before"), at: Samples.noon)
    let after = Change(.place, .text("x"), at: Samples.noon)
    let lines = JournalLine.all(Change(field, .text(long("👍"))), from: 2)
    for lost in lines.indices {
      var broken = lines
      broken[lost][40] ^= 1
      let last = JournalLine.encoded(after, sequence: 2 + lines.count)
      try scratch.write(Samples.journal([before]) + broken.joined() + (goesOn ? last : []))
      let changes = goesOn ? [before, after] : [before]
      let contents = try WorkbookFile.read(scratch.workbook)
      #expect(contents.changes == changes)
      #expect(contents.damage.count == 1)
      _ = try JournalRepair.run(scratch.workbook, at: Samples.now)
      let mended = try WorkbookFile.read(scratch.workbook)
      #expect(mended.damage.isEmpty && mended.changes == changes)
      #expect(mended.tail == nil)
    }
  }

  @Test func tooManyPiecesAreRefused() throws {
    let journal = try Journal.open(scratch.workbook, at: Samples.now).journal
    let before = try scratch.read()
    let text = String(repeating: "x", count: 10_001_000)
    #expect(throws: StoreError.answerTooLong(scratch.workbook)) {
      try journal.append([Change(field, .text(text))])
    }
    #expect(try scratch.read() == before)
  }
}
