import Reports
import Testing
import Workbook

@Suite("The drawings of a summary") struct ResultsFiguresTests {
  private func figures(_ report: Report) -> [Figure] {
    report.sections.flatMap(\.blocks).flatMap { block -> [Figure] in
      if case .figures(let figures, _) = block { figures } else { [] }
    }
  }

  private func drawn(_ title: String, _ book: Book, _ pack: Pack = SamplePack.pack) -> DotPlot? {
    let report = Report.summary(
      book, pack: pack, assessment: book.current, today: SampleBook.today)
    let picture = figures(report).first { $0.title == title }?.picture
    if case .dots(let plot) = picture { return plot } else { return nil }
  }

  private func rows(_ plot: DotPlot?) -> [String] {
    plot?.groups.flatMap(\.rows).map { "\($0.label): \($0.words)" } ?? []
  }

  @Test("are one an area, importance against practice, and then and now")
  func all() {
    #expect(
      figures(SampleBook.filled.summary).map(\.title) == [
        "Values, theme by theme", "Culture, theme by theme", "Skills, theme by theme",
        "Importance against practice", "Then and now, theme by theme",
      ])
  }

  @Test("say of each theme what its table says")
  func profile() throws {
    let plot = try #require(drawn("Skills, theme by theme", SampleBook.filled))
    #expect(
      rows(plot) == [
        "Listening: practice 4.0, importance 4, partner's view 3", "Influence: practice not scored",
      ])
    let listening = plot.groups[0].rows[0]
    #expect(listening.dots.map(\.sign) == [.importance, .practice, .partner])
    #expect(listening.dots.map(\.place) == [750, 750, 500])
    #expect(plot.groups[0].rows[1].dots.isEmpty)
    #expect(plot.keys.map(\.words) == ["Practice", "Importance", "Partner's view"])
  }

  @Test("set what matters most first, and within it what is done least")
  func importance() throws {
    let plot = try #require(drawn("Importance against practice", SampleBook.filled))
    #expect(
      plot.groups.map(\.title) == ["Vital (5)", "Very important (4)", "Fairly important (3)"])
    #expect(plot.groups[0].rows.map(\.label) == ["Shared power", "Candour"])
    #expect(plot.groups[1].rows.map(\.label) == ["Safe challenge", "Listening"])
    #expect(plot.groups[0].rows[0].stretch == DotPlot.Stretch(from: 250, to: 1000))
  }

  @Test("leave importance out where its scale is another one, and where nobody gave it")
  func notComparable() throws {
    var pack = SamplePack.pack
    pack.importance.points.removeLast()
    let plot = try #require(drawn("Importance against practice", SampleBook.filled, pack))
    #expect(plot.groups.flatMap(\.rows).flatMap(\.dots).allSatisfy { $0.sign == .practice })
    #expect(drawn("Importance against practice", SampleBook.written(example: "x")) == nil)
  }

  @Test("have an arrow only for a whole step")
  func change() throws {
    let plot = try #require(drawn("Then and now, theme by theme", SampleBook.filled))
    let arrows = plot.groups[0].rows.filter { $0.stretch?.isArrow ?? false }
    #expect(arrows.isEmpty)
    #expect(rows(plot).contains("Candour: then 3.7, now 4.3"))
    var book = SampleBook.filled
    for number in 1...3 {
      book.apply(Change(.rating("humility-\(number)", in: 2), .answer(.rated(1))))
    }
    let moved = try #require(drawn("Then and now, theme by theme", book))
    let arrow = moved.groups[0].rows.first { $0.stretch?.isArrow ?? false }
    #expect(arrow?.label == "Humility")
    #expect(arrow?.stretch == DotPlot.Stretch(from: 583, to: 0, isArrow: true))
  }

  @Test("are not there when their part is left out")
  func leftOut() {
    let titles = figures(SampleBook.filled.leavingOut(.profile).summary).map(\.title)
    #expect(titles == ["Then and now, theme by theme"])
    #expect(figures(SampleBook.filled.leavingOut(.profile, .change).summary).isEmpty)
  }
}
