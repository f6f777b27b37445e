import Canvas
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ text: String, _ decoder: KeyDecoder = KeyDecoder()) -> [Key] {
    keys(Array(text.utf8), decoder)
  }

  private func keys(_ bytes: [UInt8], _ decoder: KeyDecoder = KeyDecoder()) -> [Key] {
    var decoder = decoder
    for byte in bytes { decoder.take(byte) }
    return decoder.keys()
  }

  private static let sent: [(String, Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ]

  @Test func cursorKeysInBothModes() {
    for (letter, key) in Self.sent {
      for form in ["\u{1B}[\(letter)", "\u{1B}O\(letter)", "\u{1B}[1;1\(letter)"] {
        #expect(keys(form) == [key], "\(form.debugDescription)")
      }
    }
  }

  @Test func keysByTheirNumber() {
    let numbers: [(Int, Key)] = [
      (1, .home), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
      (11, .function(1)), (15, .function(5)), (17, .function(6)), (24, .function(12)),
    ]
    for (number, key) in numbers { #expect(keys("\u{1B}[\(number)~") == [key]) }
    #expect(keys("\u{1B}OP\u{1B}OS\u{1B}[[A\u{1B}[[E") == [1, 4, 1, 5].map(Key.function))
    #expect(keys("\u{1B}[Z\u{1B}[1;2Z") == [.backTab, .backTab])
  }

  /// Latin-1 in a UTF-8 terminal: what cannot be read is shown, and nothing is left out.
  @Test func aCharacterWithoutItsEndIsNotLeftOut() {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" ok".utf8)
    #expect(keys(bytes) == "caf\u{FFFD} ok".map(Key.character))
    let paste = Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8)
    #expect(keys(paste) == [.paste("caf\u{FFFD} ok")])
  }

  @Test func theKeypad() {
    #expect(
      keys("\u{1B}Op\u{1B}Os\u{1B}Oy") == [.character("0"), .character("3"), .character("9")])
    #expect(keys("\u{1B}OM\u{1B}Ok\u{1B}Om") == [.enter, .character("+"), .character("-")])
  }

  @Test func controlKeysAndLetters() {
    let expected: [Key] = [
      .character("a"), .enter, .tab, .backspace, .backspace, .control("a"), .control("j"),
      .control(" "), .character("é"), .character("会"),
    ]
    #expect(keys("a\r\t\u{8}\u{7F}\u{1}\n\u{0}é会") == expected)
  }

  @Test func shiftMovesAsWithout() {
    #expect(keys("\u{1B}[1;2A\u{1B}[6;2~\u{1B}[1;65D") == [.up, .pageDown, .left])
    #expect(keys("\u{1B}[1;3A\u{1B}[1;5C\u{1B}[3;5~\u{1B}[1;2P\u{1B}[15;5~") == [])
  }

  @Test func keysSentByTheirCode() {
    let codes: [(String, Key?)] = [
      ("97", .character("a")), ("97;2", .character("A")), ("49:33;2", .character("!")),
      ("97;5", .control("a")), ("105;5", .tab), ("109;5", .enter), ("91;5", .escape),
      ("9", .tab), ("9;2", .backTab), ("9;5", nil), ("13", .enter), ("13;2", .enter),
      ("27", .escape), ("127", .backspace), ("233", .character("é")), ("97;3", nil), ("97;9", nil),
      ("97;1:3", nil), ("97;1:2", .character("a")), ("97;129", .character("a")), ("51;5", nil),
      ("57399", .character("0")), ("57408", .character("9")), ("57414", .enter), ("57419", .up),
      ("57358", nil), ("57441;2", nil), ("97;;229", .character("å")), ("", nil),
      ("99999999999", nil),
    ]
    for (code, key) in codes {
      #expect(keys("\u{1B}[\(code)u") == [key].compactMap { $0 }, "\(code)")
    }
    let others: [(String, Key?)] = [
      ("5;97", .control("a")), ("2;9", .backTab), ("5;9", nil), ("2;13", .enter), ("3;49", nil),
    ]
    for (code, key) in others {
      #expect(keys("\u{1B}[27;\(code)~") == [key].compactMap { $0 }, "\(code)")
    }
  }

  @Test func escAndAlt() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(
      keys("\u{1B}a\u{1B}3\u{1B}\r") == "a3".flatMap { [.escape, .character($0)] } + [
        .escape, .enter,
      ])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
  }

  @Test func escWaitsItsDelay() {
    for delay in [0, 25, 700] {
      var decoder = KeyDecoder(escapeDelay: delay)
      decoder.take(0x1B)
      #expect(decoder.patience == delay)
      if delay > 0 { decoder.wait(delay - 1) }
      #expect(delay == 0 || decoder.next() == nil)
      decoder.wait(1)
      #expect(decoder.next() == .escape)
      #expect(decoder.patience == nil)
    }
  }

  /// Whatever waits decides by itself, and nothing waits for ever or spins.
  @Test func patienceEnds() {
    for text in [
      "\u{1B}", "\u{1B}[", "\u{1B}[1", "\u{1B}O", "\u{1B}(", "\u{1B}P1", "\u{1B}[[", "\u{1B}[M",
      "\u{1B}[200~a", "é\u{1B}]",
    ] {
      var decoder = KeyDecoder()
      for byte in text.utf8 { decoder.take(byte) }
      var steps = 0
      while let patience = decoder.patience {
        #expect(patience > 0)
        decoder.wait(patience)
        steps += 1
        guard steps < 10 else { break }
      }
      #expect(steps <= 2, "\(text.debugDescription)")
    }
  }

  /// Words typed after Esc are words, though some begin as forms do.
  @Test(arguments: [
    "Please", "Open", "OK", "[draft]", "]", "X-ray", "_note_", "^up", "/safe", "P", "O", "[", "\\",
    "(Both)",
  ])
  func wordsAfterEsc(_ words: String) {
    for pause in [25, 200, 20_000] {
      var decoder = KeyDecoder()
      decoder.take(0x1B)
      decoder.wait(pause)
      #expect(decoder.next() == .escape)
      for byte in words.utf8 { decoder.take(byte) }
      #expect(decoder.keys() == words.map { .character($0) }, "after \(pause) ms")
    }
  }

  /// A form that never ends takes at most what comes together next, and never a control key.
  @Test(arguments: ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}O", "\u{1B}(", "\u{1B}[M", "\u{1B}[?6"])
  func theKeyboardComesBack(_ begun: String) {
    for pause in [10, 1_200, 11_000] {
      var decoder = KeyDecoder()
      for byte in begun.utf8 { decoder.take(byte) }
      decoder.wait(pause)
      decoder.take(3)
      #expect(decoder.keys(then: "3") == [.control("c"), .character("3")], "after \(pause) ms")
      decoder = KeyDecoder()
      for byte in begun.utf8 { decoder.take(byte) }
      decoder.wait(pause)
      for byte in "34".utf8 {
        decoder.take(byte)
        decoder.wait(5_000)
      }
      let found = decoder.keys()
      #expect(
        found == [.character("4")] || found == [.character("3"), .character("4")] || pause == 10)
    }
  }

  /// Fifty times a second, from the first moment on.
  @Test func aKeyThatIsHeldDownMoves() {
    var decoder = KeyDecoder()
    decoder.takeOver()
    var count = 0
    for _ in 0..<20 {
      decoder.take(UInt8(ascii: "j"))
      decoder.wait(20)
      while decoder.next() != nil { count += 1 }
    }
    #expect(count == 20)
  }

  @Test func keysOfThisTerminalAlone() {
    let own = TerminalKeys([
      (Array("\u{1B}[M".utf8), .function(1)), (Array("\u{1B}[3$".utf8), .delete),
      (Array("\u{1B}A".utf8), .up), (Array("\u{1B}F1".utf8), .function(2)),
      (Array("\u{1B}[".utf8), .home), (Array("\u{8}".utf8), .left),
    ])
    let decoder = KeyDecoder(own: own)
    #expect(keys("\u{1B}[M3", decoder) == [.function(1), .character("3")])
    #expect(keys("\u{1B}[3$3", decoder) == [.delete, .character("3")])
    #expect(keys("\u{1B}A\u{1B}F1\u{1B}Fx3", decoder) == [.up, .function(2), .character("3")])
    #expect(keys("\u{8}\u{1B}[A", decoder) == [.backspace, .up])
  }

  @Test func charactersInParts() {
    var decoder = KeyDecoder()
    for byte in "é会🙂".utf8 {
      decoder.take(byte)
      decoder.wait(60)
    }
    #expect(decoder.keys() == "é会🙂".map { .character($0) })
    #expect(keys([0xFF, 0x61]) == [.character("\u{FFFD}"), .character("a")])
  }

  @Test func charactersOfOneByte() {
    let latin = (0..<256).compactMap { Unicode.Scalar(UInt8($0)) }
    let decoder = KeyDecoder(text: .bytes(latin))
    #expect(
      keys([0x63, 0xE9, 0xDF, 0x1B, 0x5B, 0x41], decoder) == [
        .character("c"), .character("é"), .character("ß"), .up,
      ])
    #expect(keys([0x9B, 0x35, 0x6E, 0x33], decoder) == [.character("3")])
    let paste: [UInt8] = Array("\u{1B}[200~".utf8) + [0xE9] + Array("\u{1B}[201~".utf8)
    #expect(keys(paste, decoder) == [.paste("é")])
  }
}
