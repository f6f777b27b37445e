import Testing
import Workbook

@Suite struct CleanTextTests {
  /// What it came as, and what it becomes on one line.
  static let hostile: [(String, String)] = [
    ("plain", "plain"), ("", ""), ("naïve café", "naïve café"), ("日本語", "日本語"),
    ("\u{1B}[31mred", "\u{241B}[31mred"), ("\u{7}bell", "\u{2407}bell"), ("a\u{0}b", "a\u{2400}b"),
    ("\u{7F}", "\u{2421}"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{8}\u{8}over", "\u{2408}\u{2408}over"),
    ("a\tb", "a  b"), ("a\nb", "a b"), ("a\rb", "a b"), ("a\r\nb", "a b"), ("a\u{85}b", "a b"),
    ("a\u{2028}b\u{2029}c", "a b c"), ("\u{202E}evil", "evil"), ("a\u{2066}b\u{2069}c", "abc"),
    ("\u{200E}\u{200F}\u{61C}x", "x"), ("\u{FEFF}x", "x"), ("\u{E0001}\u{E007F}x", "x"),
    ("\u{FFF9}a\u{FFFB}", "a"), ("\u{1B}]0;title\u{7}", "\u{241B}]0;title\u{2407}"),
    ("\u{1B}]52;c;aGk=\u{1B}\\", "\u{241B}]52;c;aGk=\u{241B}\\"), ("=1+1", "=1+1"),
    ("<script>", "<script>"), ("👩‍⚕️", "👩‍⚕️"),
  ]

  @Test(arguments: hostile) func makesTextSafe(_ text: String, _ clean: String) {
    #expect(
      CleanText.clean(text).unicodeScalars.map(\.value) == clean.unicodeScalars.map(\.value))
  }

  @Test func keepsLinesWhereThereAreLines() {
    #expect(CleanText.clean("a\nb\r\nc\rd\u{85}e", keepingLines: true) == "a\nb\nc\nd\ne")
    #expect(CleanText.clean("\n\n", keepingLines: true) == "\n\n")
    #expect(CleanText.clean("a\n\r\nb", keepingLines: true) == "a\n\nb")
  }

  @Test func keepsFourMarksOnACharacterAndNoMore() {
    let text = "e" + String(repeating: "\u{301}", count: 50) + "x\u{302}"
    let clean = CleanText.clean(text)
    #expect(clean.unicodeScalars.filter { $0 == "\u{301}" }.count == 4)
    #expect(clean.unicodeScalars.contains("\u{302}"))
  }

  @Test func marksWithoutACharacterAreBounded() {
    let clean = CleanText.clean(String(repeating: "\u{301}", count: 50))
    #expect(clean.unicodeScalars.count <= 4)
    #expect(
      CleanText.clean("e" + String(repeating: "\u{301}\u{200E}", count: 50)).unicodeScalars.count
        <= 5)
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let ranges: [UInt64] = [0x80, 0x300, 0x2100, 0x11_0000, 0xE0200]
        let value = UInt32((seed >> 33) % ranges[Int(seed >> 60) % 5])
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      for lines in [true, false] {
        let once = CleanText.clean(String(scalars), keepingLines: lines)
        #expect(CleanText.clean(once, keepingLines: lines) == once)
        for scalar in once.unicodeScalars where scalar != "\n" {
          #expect(scalar.properties.generalCategory != .control)
        }
        #expect(lines || !once.contains("\n"))
      }
    }
  }

  @Test func noCodePointGetsThroughThatCouldMoveACursor() {
    for value in (0...0x10_FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        #expect(!CleanText.clean("a" + String(Character(scalar))).unicodeScalars.contains(scalar))
      default: break
      }
      if scalar.properties.isBidiControl {
        #expect(!CleanText.clean("a" + String(Character(scalar))).unicodeScalars.contains(scalar))
      }
    }
  }

  // MARK: What shows nothing

  /// Every default ignorable code point of Unicode, between letters, alone, and twice.
  @Test func whatShowsNothingIsNeverKeptUnseen() {
    for value in (0...0x10_FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isDefaultIgnorableCodePoint else {
        continue
      }
      let sign = String(Character(scalar))
      for (text, clean) in [("a\(sign)b", "ab"), (sign, ""), ("1\(sign)\(sign) ", "1 ")] {
        #expect(
          CleanText.clean(text).unicodeScalars.elementsEqual(clean.unicodeScalars),
          "U+\(String(value, radix: 16))")
      }
    }
  }

  /// What joins letters or chooses a picture stays, and only there.
  @Test(arguments: [
    ("👩‍⚕️", "👩‍⚕️"), ("👩🏽‍🤝‍👨🏻", "👩🏽‍🤝‍👨🏻"), ("🏳️‍🌈", "🏳️‍🌈"), ("❤\u{FE0F}", "❤\u{FE0F}"),
    ("☎\u{FE0E}", "☎\u{FE0E}"), ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"), ("🇬🇧", "🇬🇧"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("ക്\u{200C}ഷ", "ക്\u{200C}ഷ"), ("葛\u{E0100}城", "葛\u{E0100}城"),
    ("a\u{200D}b", "ab"), ("👩\u{200D}b", "👩b"), ("👩\u{200D}", "👩"), ("a\u{FE0F}", "a"),
    ("1\u{FE0F}2", "12"), ("می\u{200C}\u{200C}\u{200D}خ", "می\u{200C}خ"), ("\u{200D}👩", "👩"),
    ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}"), ("a\u{E0100}", "a"), ("가\u{1160}\u{3164}", "가"),
  ])
  func joinersStayWhereTheyAreSeen(_ text: String, _ clean: String) {
    #expect(CleanText.clean(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
    #expect(CleanText.clean(clean).unicodeScalars.elementsEqual(clean.unicodeScalars))
  }

  @Test func joinersDoNotMakeRoomForMoreMarks() {
    let text = "क" + String(repeating: "\u{301}\u{301}\u{301}\u{301}\u{200D}", count: 20)
    #expect(CleanText.clean(text).unicodeScalars.count <= 6)
  }
}
