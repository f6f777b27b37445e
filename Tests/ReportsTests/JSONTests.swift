import Reports
import Testing

@Suite("JSON") struct JSONTests {
  @Test("is written with sorted keys and two spaces a level")
  func document() {
    let value = JSON.object([
      "b": .list([.number(1), .null]), "a": .object([:]), "C": .list([]), "é": .text("x"),
    ])
    #expect(
      value.document == """
        {
          "C": [],
          "a": {},
          "b": [
            1,
            null
          ],
          "é": "x"
        }

        """)
  }

  @Test(
    "text is escaped, and clean",
    arguments: [
      ("a\"b\\c/d", #""a\"b\\c/d""#), ("a\nb\tc", #""a\nb  c""#), ("\u{1B}[0m", "\"\u{241B}[0m\""),
      ("\u{202E}x", "\"x\""), ("é", "\"é\""),
    ])
  func text(_ text: String, _ json: String) {
    #expect(JSON.text(text).document == json + "\n")
  }
}
