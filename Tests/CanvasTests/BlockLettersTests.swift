import Canvas
import Testing

@Suite struct BlockLettersTests {
  private func rows(_ text: String, width: Int = 80, scale: Int = 1, isASCII: Bool = false)
    -> [String]?
  {
    BlockLetters(text, width: width, scale: scale, isASCII: isASCII)?.rows.flatMap(\.self)
  }

  @Test func aCapitalIsThreeRowsHigh() {
    #expect(rows("5 of") == nil || rows("HE")?.count == 3)
    #expect(rows("HE") == ["█ █ █▀▀", "█▀█ █▀", "▀ ▀ ▀▀▀"])
    #expect(rows("HE", isASCII: true) == ["# # #\"\"", "#\"# #\"", "\" \" \"\"\""])
  }

  @Test func twiceTheScaleIsTwiceAsWideAndHigh() throws {
    let (one, two) = (try #require(rows("12:05")), try #require(rows("12:05", scale: 2)))
    #expect(one.count * 2 == two.count)
    #expect(one.map(\.count).max().map { $0 * 2 } == two.map(\.count).max())
    #expect(two.first?.contains("▀") == false, "a pixel is two columns and one row")
  }

  /// Every character that people type to join, and that packs are written in.
  @Test func everyCharacterHasAShapeOfItsOwn() throws {
    let characters = (33...126).map { Character(Unicode.Scalar(UInt8($0))) }
      .filter { !"`$*<>[\\]^{|}".contains($0) }
    var seen: [[String]: Character] = [:]
    for character in characters {
      let drawn = try #require(rows(String(character)), "\(character)")
      let alike = seen.updateValue(character, forKey: drawn)
      #expect(alike == nil, "\(character) looks like \(alike ?? " ")")
    }
    for character in "‘’“”–ÉÜ" { #expect(rows(String(character)) != nil, "\(character)") }
  }

  @Test func aTextBreaksBetweenWords() {
    let letters = BlockLetters("HOW OFTEN DO WE", width: 40, scale: 1, isASCII: false)
    #expect(letters?.lines == ["HOW OFTEN", "DO WE"])
    #expect(letters?.height == 6)
    #expect(letters?.rows.joined().allSatisfy { $0.count <= 40 } == true)
  }

  @Test func aLineWithLettersBelowItNeedsAnotherRow() {
    #expect(rows("ssh room")?.count == 3)
    #expect(rows("type it")?.count == 4)
  }

  @Test func whatCannotBeDrawnIsNotDrawnInPart() {
    #expect(rows("日本") == nil)
    #expect(rows("ORGANISATIONS", width: 20) == nil)
    #expect(rows(" ") == nil)
  }
}
