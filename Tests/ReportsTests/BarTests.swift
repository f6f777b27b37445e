import Reports
import Testing

@Suite("Bars") struct BarTests {
  @Test("line up, a character for 5 percent")
  func lines() {
    let bars = [
      Bar("Candour", percent: 100, value: "5.0"), Bar("A", percent: 25, value: "2.0"),
      Bar("B", percent: 0, value: "1.0"), Bar("C", percent: 900, value: "x"),
    ]
    let text = PlainText.text(Report(title: "T", opening: [.bars(bars)]))
    #expect(
      text.split(separator: "\n").dropFirst(2) == [
        "Candour  ####################  5.0", "A        #####---------------  2.0",
        "B        --------------------  1.0", "C        ####################  x",
      ])
  }
}
