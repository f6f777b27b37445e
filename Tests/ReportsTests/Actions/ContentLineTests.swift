import Reports
import Testing

@Suite("A line of iCalendar") struct ContentLineTests {
  /// The lines as a reader joins them again.
  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private func summary(_ act: String) -> String? {
    unfolded(ActionsICalendar.text(SampleActions.plan(act))).first { $0.hasPrefix("SUMMARY:") }
  }

  @Test("is folded at 75 bytes, between characters", arguments: ["x", "é", "組", "🙂"])
  func folding(_ character: String) {
    for count in 55...90 {
      let act = String(repeating: character, count: count)
      let bytes = Array(ActionsICalendar.text(SampleActions.plan(act)).utf8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(summary(act) == "SUMMARY:I will \(act)")
    }
  }

  @Test("takes a comma, a semicolon, a backslash and a line end for text")
  func escaping() {
    #expect(summary("a, b; c\\d: \"e\"") == #"SUMMARY:I will a\, b\; c\\d: "e""#)
    let text = ActionsICalendar.text(
      SampleActions.plan("x", learned: "one\nEND:VCALENDAR\r\ntwo"))
    #expect(unfolded(text).contains(#"DESCRIPTION:What I learned: one\nEND:VCALENDAR\ntwo"#))
  }

  @Test("never ends early, whatever a person wrote", arguments: HostileTexts.all)
  func hostile(_ text: String) {
    let lines = unfolded(ActionsICalendar.text(SampleActions.plan(text, learned: text)))
    let plain = unfolded(ActionsICalendar.text(SampleActions.plan("x", learned: "x")))
    #expect(lines.map { $0.prefix { $0 != ":" } } == plain.map { $0.prefix { $0 != ":" } })
  }
}
