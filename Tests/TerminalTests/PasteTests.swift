import Canvas
import Terminal
import Testing

/// A bracketed paste is text up to its end mark, and never keys.
@Suite struct PasteTests {
  private static let begin = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  private func take(_ text: String, _ decoder: inout KeyDecoder) {
    for byte in text.utf8 { decoder.take(byte) }
  }

  @Test func aPasteIsOneKey() {
    let text = "a\r3\u{1B}[A\u{1B}]0;x\u{7}\u{1B}[20 é\u{9B}5n"
    var decoder = KeyDecoder()
    take(Self.begin + text + Self.end + "3", &decoder)
    #expect(decoder.keys() == [.paste(text), .character("3")])
    take("\u{9B}200~a\u{1B}[201~b\u{9B}201~c", &decoder)
    #expect(decoder.keys() == [.paste("a\u{1B}[201~b"), .character("c")])
  }

  /// Seen on a released program: Ctrl-L, pressed before the end of a paste came, stood in the text.
  @Test func aKeyWithinAPasteIsNoText() {
    for control in UInt8(1)...0x1A where ![9, 10, 13].contains(control) {
      var decoder = KeyDecoder()
      take(Self.begin + "ab", &decoder)
      decoder.wait(200)
      decoder.take(control)
      take("cd" + Self.end, &decoder)
      #expect(decoder.keys() == [.paste("abcd")], "\(control)")
    }
  }

  @Test func cutAtEveryByteItIsTheSame() {
    let bytes = Array((Self.begin + "a3é\r" + Self.end).utf8)
    for place in 1..<bytes.count {
      for pause in [20, 900, 3_000] where place > 1 || pause < 25 {
        var decoder = KeyDecoder()
        for byte in bytes[..<place] { decoder.take(byte) }
        decoder.wait(pause)
        for byte in bytes[place...] { decoder.take(byte) }
        let pasted = decoder.keys().map { key -> String in
          if case .paste(let text) = key { return text }
          return "\(key)"
        }
        // A begin mark in two parts a second apart is no mark; what follows is then dropped.
        let isBegun = place >= Self.begin.utf8.count || pause < 1_000
        if isBegun {
          #expect(pasted.joined() == "a3é\r", "cut at \(place), after \(pause) ms")
        }
      }
    }
  }

  /// What comes together after it is still part of it; one key by itself ends it.
  @Test func aPasteWithoutItsEnd() {
    var decoder = KeyDecoder()
    take(Self.begin + "one 3", &decoder)
    decoder.wait(1_000)
    #expect(decoder.next() == .paste("one 3"))
    take("4 two\r5", &decoder)
    decoder.wait(25)
    #expect(decoder.next() == .paste("4 two\r5"))
    take("three" + Self.end + "3", &decoder)
    #expect(decoder.keys() == [.paste("three"), .character("3")])
  }

  @Test(arguments: [
    ("3", Key.character("3")), ("\u{1B}[A", .up), ("\u{3}", .control("c")), ("\u{1B}", .escape),
    ("é", .character("é")),
  ])
  func aKeyByItselfEndsIt(_ sent: String, _ key: Key) {
    var decoder = KeyDecoder()
    take(Self.begin + "text", &decoder)
    decoder.wait(1_000)
    take(sent, &decoder)
    #expect(decoder.keys(then: "45") == [.paste("text"), key, .character("4"), .character("5")])
  }

  @Test func alsoOfTheEndMarkInParts() {
    var decoder = KeyDecoder()
    take(Self.begin + "text\u{1B}[20", &decoder)
    decoder.wait(1_500)
    take("1", &decoder)
    decoder.wait(25)
    take("~", &decoder)
    #expect(decoder.keys(then: "3") == [.paste("text"), .character("3")])
  }

  @Test func aNovelIsCut() {
    var decoder = KeyDecoder()
    take(Self.begin + String(repeating: "é", count: 200_100) + Self.end + "3", &decoder)
    #expect(decoder.keys() == [.paste(String(repeating: "é", count: 200_000)), .character("3")])
  }
}
