import Screens
import Testing

@Suite struct TypedLinesTests {
  /// Feeds the bytes in pieces of this size, and takes every line out.
  private func lines(_ bytes: [UInt8], by size: Int = 4096) -> [TypedLines.Line] {
    var input = TypedLines()
    var lines: [TypedLines.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      input.take(bytes[start..<min(start + size, bytes.count)])
      while let line = input.next() { lines.append(line) }
    }
    if let line = input.rest() { lines.append(line) }
    return lines
  }

  private func texts(_ text: String, by size: Int = 4096) -> [String] {
    lines(Array(text.utf8), by: size).map(\.text)
  }

  @Test(arguments: [1, 2, 3, 7, 4096]) func linesComeOutAsTyped(_ size: Int) {
    #expect(texts("4\nWe asked 会議\r\n\n.\n", by: size) == ["4", "We asked 会議", "", "."])
    #expect(texts("one\nand the secon", by: size) == ["one", "and the secon"])
    #expect(texts("", by: size) == [])
    #expect(texts("\n", by: size) == [""])
  }

  @Test func whatIsNoTextIsReplaced() {
    #expect(lines([0xFF, 0x41, 0x0A]).map(\.text) == ["\u{FFFD}A"])
  }

  @Test func aLineAtTheLimitIsWhole() {
    let text = String(repeating: "x", count: TypedLines.limit)
    let found = lines(Array((text + "\n").utf8))
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.isCut) == [false])
  }

  @Test(arguments: [1, 2, 100_000, 1_000_000]) func aLongerOneIsCutAndTheNextIsWhole(_ more: Int) {
    let text = String(repeating: "x", count: TypedLines.limit + more) + "\nquit\n"
    let found = lines(Array(text.utf8))
    #expect(found.map(\.isCut) == [true, false])
    #expect(found[0].text.utf8.count == TypedLines.limit)
    #expect(found[1].text == "quit")
  }

  /// Signs of two, three and four bytes, cut at each of them.
  @Test(arguments: ["é", "会", "🐟"]) func noCharacterIsCutInTwo(_ sign: String) {
    for ahead in 0..<4 {
      let signs = String(repeating: sign, count: TypedLines.limit)
      let found = lines(Array((String(repeating: "x", count: ahead) + signs).utf8))
      #expect(found.count == 1)
      #expect(!found[0].text.contains("\u{FFFD}"))
      #expect(found[0].text.utf8.count > TypedLines.limit - 8)
    }
  }

  /// A terminal passes on 4,095 bytes of a line, wherever that cuts a character.
  @Test(arguments: ["x", "é", "会", "🐟"]) func aLineThatATerminalMayHaveCutIsSaid(_ sign: String) {
    let typed = Array(("one two " + String(repeating: sign, count: 4095)).utf8)
    for length in [4094, 4095, 4096] {
      let found = lines(Array(typed[..<length]) + [0x0A])
      let warning = found[0].warning(sent: found[0].length)
      #expect((warning != nil) == (length == 4095))
      #expect(warning?.contains("4,095") ?? true)
      #expect(warning?.contains(String(repeating: sign, count: 40)) ?? true)
      #expect(length != 4095 || !found[0].text.contains("\u{FFFD}"))
    }
    let whole = String(repeating: "x", count: 4095 - sign.utf8.count) + sign
    #expect(lines(Array((whole + "\n").utf8)).map(\.text) == [whole])
  }

  @Test func aLineWithoutEndIsGivenUp() {
    var input = TypedLines()
    let piece = [UInt8](repeating: 0, count: 1 << 20)
    var taken = 0
    while !input.isEndless, taken < 100 {
      input.take(piece)
      #expect(input.next() == nil)
      taken += 1
    }
    #expect(input.isEndless)
    #expect(taken > TypedLines.patience >> 20)
  }
}
