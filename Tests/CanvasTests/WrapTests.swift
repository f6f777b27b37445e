import Canvas
import Testing

@Suite struct WrapTests {
  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 80, ["one two three"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("", 10, [""]),
    ("日本語 日本", 6, ["日本語", "日本"]),
    ("ends here ", 9, ["ends here"]),
  ])
  func breaksAtSpaces(_ text: String, _ width: Int, _ rows: [String]) {
    #expect(Wrap.rows(text, width: width) == rows)
  }

  @Test func neverIsWiderAndLosesNothing() {
    let alphabet = Array("ab  \nÄ日 👍e\u{301}")
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let characters = (0..<40).map { _ in alphabet.randomElement(using: &generator) ?? "a" }
      for width in [1, 2, 5, 17] {
        let ranges = Wrap.ranges(characters, width: width)
        #expect(ranges.flatMap { Array(characters[$0]) } == characters)
        for row in Wrap.rows(String(characters), width: max(2, width)) {
          #expect(TextWidth.columns(row) <= max(2, width), "\(String(characters).debugDescription)")
        }
      }
    }
  }

  @Test func plainTextBreaksWhereAnyTextDoes() {
    let plain = Array("ab  Ä›●–e")
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = String((0..<40).map { _ in plain.randomElement(using: &generator) ?? "a" })
      for width in [1, 2, 5, 17, 60] {
        let ranges = Wrap.ranges(Array(text), width: width)
        let slow = ranges.map { range -> String in
          var row = String(Array(text)[range])
          while row.last == " " { row.removeLast() }
          return row
        }
        #expect(Wrap.rows(text, width: width) == slow, "\(text.debugDescription) in \(width)")
      }
    }
  }
}
