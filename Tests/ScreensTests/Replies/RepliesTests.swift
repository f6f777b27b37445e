import Canvas
import Terminal
import Testing

/// What a terminal says is never a key, however it comes.
@Suite struct RepliesTests {
  /// Keys out of parts, with so many milliseconds between them.
  private func keys(_ parts: [[UInt8]], pause: Int, _ decoder: KeyDecoder = KeyDecoder()) -> [Key] {
    var decoder = decoder
    for part in parts {
      for byte in part { decoder.take(byte) }
      decoder.wait(pause)
    }
    decoder.wait(60_000)
    return decoder.keys(then: "3")
  }

  private func cut(_ bytes: [UInt8], at place: Int) -> [[UInt8]] {
    [Array(bytes[..<place]), Array(bytes[place...])]
  }

  @Test func thereAreMany() { #expect(Reply.all.count >= 60) }

  @Test(arguments: Reply.all) func meansNothing(_ reply: Reply) {
    #expect(keys([reply.bytes], pause: 0) == [.character("3")])
    #expect(keys([reply.bytes, reply.bytes, reply.bytes], pause: 0) == [.character("3")])
  }

  /// A pause after the escape makes it Esc; nothing else is ever a key.
  @Test(arguments: Reply.all) func meansNothingInTwoParts(_ reply: Reply) {
    for place in 1..<reply.bytes.count {
      for pause in [1, 24, 60, 300, 999, 1_500, 5_000] {
        // After so long a T is what somebody typed.
        if reply.name.contains("1337, version"), place == 4, pause > 999 { continue }
        // So is a backslash by itself.
        if reply.bytes.count == 2, pause > 24 { continue }
        let found = keys(cut(reply.bytes, at: place), pause: pause)
        let isEscape = pause >= 25 && reply.bytes[..<place] == [0x1B]
        #expect(
          found == (isEscape ? [.escape] : []) + [.character("3")],
          "cut at \(place), after \(pause) ms")
      }
    }
  }

  /// With the time of a slow line between all bytes.
  @Test(arguments: Reply.all) func meansNothingByteByByte(_ reply: Reply) {
    #expect(keys(reply.bytes.map { [$0] }, pause: 20) == [.character("3")])
  }

  /// Another program read the beginning.
  @Test(arguments: Reply.all) func theEndOfAStringMeansNothing(_ reply: Reply) {
    guard reply.bytes.last == UInt8(ascii: "\\"), !reply.name.contains("passthrough") else {
      return
    }
    var decoder = KeyDecoder()
    decoder.takeOver()
    for place in reply.bytes.indices.dropFirst(3).dropLast(2) where reply.bytes[place] < 0x80 {
      #expect(keys([Array(reply.bytes[place...])], pause: 0, decoder) == [.character("3")])
    }
  }

  @Test(arguments: ["61;4;6;7c", "?61c", ";40R", "2026;2$y", "4;5;6t"])
  func theEndOfASequenceMeansNothing(_ end: String) {
    var decoder = KeyDecoder()
    decoder.takeOver()
    #expect(keys([Array(end.utf8)], pause: 0, decoder) == [.character("3")])
  }

  /// However long, and without being kept.
  @Test func anEndlessStringMeansNothing() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}]52;c;".utf8 { decoder.take(byte) }
    for _ in 0..<1_000_000 { decoder.take(UInt8(ascii: "3")) }
    for byte in "\u{1B}[\(String(repeating: "3;", count: 10_000))u\u{7}".utf8 { decoder.take(byte) }
    #expect(decoder.keys(then: "4") == [.character("4")])
  }
}
