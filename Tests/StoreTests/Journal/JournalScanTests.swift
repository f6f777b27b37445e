import Store
import Testing
import Workbook

/// The end of a file, and lines that cannot be read.
struct JournalScanTests {
  private let bytes = Samples.journal()
  private let whole: JournalContents

  init() throws { whole = try JournalContents(decoding: bytes) }

  private func damage(_ end: [UInt8]) throws -> [JournalDamage] {
    let contents = try JournalContents(decoding: bytes + end)
    #expect(contents.changes == whole.changes)
    #expect(contents.tail == nil)
    return contents.damage
  }

  private func next(_ text: String = "said") -> [UInt8] {
    JournalLine.encoded(
      Change(.evidence("trust", in: 2), .text(text)), sequence: whole.lastSequence + 1)
  }

  /// Every beginning of the next line, and zeros in place of the rest of it.
  @Test func aTornEndIsTheBeginningOfTheNextLine() throws {
    let line = next("naïve – 漢字 \"so\" \\ \n{}")
    for length in 1...line.count - 2 {
      for zeros in [0, 1, 512] {
        let end = Array(line[..<length]) + [UInt8](repeating: 0, count: zeros)
        let contents = try JournalContents(decoding: bytes + end)
        #expect(contents.tail?.bytes == bytes.count..<bytes.count + end.count)
        #expect(contents.isSound && contents.changes == whole.changes)
      }
    }
  }

  /// A crash leaves none of these; the answers that were there once are lost, and that is said.
  @Test func anEndThatBeginsNoNextLineIsDamage() throws {
    let line = next()
    let opening = Array(line[..<40])
    var harmed = Array(line.dropLast())
    harmed[10] = UInt8(ascii: "x")
    let other = JournalLine.encoded(
      Change(.evidence("trust", in: 2), .text("said")), sequence: whole.lastSequence + 2)
    let ends: [[UInt8]] = [
      [UInt8](repeating: 0, count: 513), opening + [UInt8](repeating: 0, count: 513),
      opening + [0, 0x41], [0] + opening, Array("A".utf8), Array("{".utf8) + [0xFF],
      Array(other[..<40]), harmed, harmed + Array("hello".utf8), harmed.dropLast() + [7],
      opening + [7], opening + [0xC3, 0x41], Array("{}".utf8), Array("\"x".utf8),
      [UInt8](repeating: 0x41, count: 60_000),
    ]
    for end in ends {
      let found = try damage(end)
      #expect(found.map(\.lines) == [31...31], "\(String(decoding: end.prefix(60), as: UTF8.self))")
      #expect(found.last?.bytes?.upperBound == bytes.count + end.count)
    }
  }

  @Test func aTornEndIsShorterThanALine() throws {
    let begun = next(String(repeating: "x", count: JournalLine.maximumLength * 2))
    let longest = Array(begun[..<(JournalLine.maximumLength - 1)])
    #expect(try JournalContents(decoding: bytes + longest).tail?.bytes.count == longest.count)
    #expect(try damage(longest + [0x78]).count == 1)
  }

  @Test(arguments: ["x\n", "{\"sum\":\"0000\n", "\u{0}\n", "x\n\n", "x\nx", "\n\nx"])
  func anEndWithALineEndIsDamage(end: String) throws {
    #expect(try !damage(Array(end.utf8)).isEmpty)
  }

  @Test func manyLinesOfZerosAreDamageWithTheirBytes() throws {
    let found = try damage([UInt8](repeating: 0, count: 100_000))
    let extent = bytes.count..<bytes.count + 100_000
    #expect(
      found == [JournalDamage(lines: 31...31, reason: .unreadable(.zeros), bytes: extent)])
    #expect(
      found[0].message == "Line 31: zeros, as a disk leaves them in place of what it lost, bytes "
        + "\(bytes.count + 1) to \(bytes.count + 100_000).")
    let contents = try JournalContents(decoding: bytes + [UInt8](repeating: 0, count: 100_000))
    #expect(contents.loss == "Changes are lost at the damaged end; how many cannot be told.")
  }

  /// A whole object was once saved: its sum is wrong for another reason than a crash.
  @Test func aWholeObjectOrTwoBeginningsAreNoTornChange() throws {
    var line = JournalLine.encoded(Change(.place, .text("x")), sequence: 30)
    line.removeLast()
    line[10] ^= 1
    #expect(try damage(line).count == 1)
    let begun = Array(JournalLine.encoded(Change(.place, .text("x")), sequence: 30)[..<40])
    #expect(try damage(begun + begun).count == 1)
    #expect(try JournalContents(decoding: bytes + begun).isSound)
  }

  /// Nothing but blanks behind the last line, whatever they are.
  @Test(arguments: ["", " ", "\n", "\n\n", " \n\t\n", "\n \r\n", "\t"])
  func blanksAtTheEndAreNothing(end: String) throws {
    let contents = try JournalContents(decoding: bytes.dropLast() + Array(end.utf8))
    #expect(contents.isSound && contents.tail == nil)
    #expect(contents.changes == whole.changes)
    #expect(contents.lacksLineEnd == !end.hasPrefix("\n"))
    let scratch = try Scratch()
    try scratch.write(bytes.dropLast() + Array(end.utf8))
    #expect(try Journal.open(scratch.workbook, at: Samples.now).access == .writable)
    #expect(try scratch.read() == bytes)
  }

  @Test func aTornEndFollowsAWholeLine() throws {
    let torn = Array("{\"sum\":\"00".utf8)
    #expect(try damage(Array("x\n".utf8) + torn).count == 1)
    var lines = Samples.lines(bytes)
    lines[4] = Array("x\n".utf8)
    let contents = try JournalContents(decoding: Array(lines.joined()) + torn)
    #expect(contents.tail?.bytes.count == torn.count)
  }

  @Test func aFileOfOurDamagedLinesIsDamaged() throws {
    let first = Array("{\"sum\":\"00000000\",\"seq\":0,\"shoal\":1}\n".utf8)
    for bytes in [first, first + first, Array("x\n".utf8) + first] {
      let contents = try JournalContents(decoding: bytes)
      #expect(contents.lines.isEmpty && !contents.isSound && !contents.isNew)
    }
    for words in ["{\"sum\":\"total\"}\n", "{\"sum\":\"00000000\",\"shoal-box\":1}\n"] {
      #expect(throws: JournalRefusal.notAWorkbook) {
        try JournalContents(decoding: Array(words.utf8))
      }
    }
    let zeros = [UInt8](repeating: 0, count: 4096)
    #expect(throws: JournalRefusal.notAWorkbook) { try JournalContents(decoding: zeros) }
  }

  /// A line is found again whatever follows it in its line, braces included.
  @Test func wholeLinesAreFoundInTheMiddleOfOthers() throws {
    let lines = Samples.lines(bytes)
    let rest = Array("lost\":{\"to\":3}}".utf8)
    for between in [rest, [0], [0, 0] + rest, Array("\r".utf8), rest + [0]] {
      let damaged =
        Array(lines[..<7].joined().dropLast()) + between + lines[7...].joined()
      let contents = try JournalContents(decoding: damaged)
      #expect(contents.changes == whole.changes)
      #expect(contents.damage.count == 1)
    }
  }

  @Test func partsThatAreNotWholeAreNamedWithTheirBytes() throws {
    var lines = Samples.lines(bytes)
    let start = lines[..<5].joined().count
    lines[4].removeLast()
    lines[5][20] ^= 1
    let contents = try JournalContents(decoding: Array(lines.joined()))
    #expect(contents.changes == Array(whole.changes[..<4] + whole.changes[5...]))
    let extent = start - 1..<start - 2 + lines[5].count
    #expect(contents.damage.map(\.reason) == [.joined, .unreadable(.checksum)])
    #expect(
      contents.damage.last
        == JournalDamage(
          lines: 5...5, reason: .unreadable(.checksum), missing: 1, bytes: extent))
  }
}
