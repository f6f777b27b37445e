import Reports
import Testing
import Workbook

@Suite("Dots on a scale") struct DotPlotTests {
  private func page(_ rows: [DotPlot.Row]) -> Page {
    let plot = DotPlot(
      points: [
        DotPlot.Point(at: 0, number: "1", label: "Never"),
        DotPlot.Point(at: 1000, number: "2", label: "Always"),
      ], groups: [DotPlot.Group("Most", rows: rows)], keys: [DotPlot.Key(.practice, "Practice")])
    return Page(
      HTML.text(
        Report(
          title: "T",
          opening: [.figures([Figure("All themes", picture: .dots(plot))], instead: [])])))
  }

  @Test("stand where their values are, between the ends of the scale")
  func places() {
    let dots = [0, 500, 1000].map { DotPlot.Dot(.practice, at: $0) }
    let page = page([DotPlot.Row("Candour", dots: dots, value: "1.5", words: "practice 1.5")])
    let nested = page.values("x").filter { !["0", "100%"].contains($0) }
    #expect(nested == ["43%", "87%", "43%", "87%", "43%", "65%", "87%"])
  }

  @Test("are told in words, with the group they stand in")
  func words() {
    let page = page([
      DotPlot.Row("Candour", dots: [], value: "4", words: "practice 4"),
      DotPlot.Row("<Listening>", dots: [], value: "3", words: "practice 3"),
    ])
    #expect(page.texts.contains("All themes"))
    #expect(page.texts.contains("Most, Candour: practice 4. Most, <Listening>: practice 3."))
    #expect(page.values("role").contains("img"))
  }

  @Test("have their long labels in lines, wide letters in shorter ones, and grow with them")
  func labels() {
    let texts = ["Relationships before transactions", String(repeating: "\u{6F22}", count: 25)].map
    {
      page([DotPlot.Row($0, dots: [], value: "1", words: "")])
    }
    #expect(texts[0].texts.contains("Relationships before"))
    #expect(texts[0].texts.contains("transactions"))
    #expect(texts[1].texts.count { $0.hasPrefix("\u{6F22}") } == 3)
    #expect(texts.map { $0.values("height").compactMap(Int.init).max() ?? 0 } == [112, 128])
  }

  @Test("differ in shape, not only in colour")
  func shapes() {
    let shapes = DotPlot.Sign.allCases.map { sign in
      let page = page([DotPlot.Row("", dots: [DotPlot.Dot(sign, at: 0)], value: "", words: "")])
      return (page.values("d") + page.values("r")).joined(separator: " ")
    }
    #expect(Set(shapes).count == 4, "practice and now are never in one drawing")
  }
}
