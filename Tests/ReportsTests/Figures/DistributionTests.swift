import Reports
import Scoring
import Testing
import Workbook

@Suite("A distribution") struct DistributionTests {
  private func page(_ counts: [Int], labels: [String]? = nil) -> Page {
    let scale = Scale(
      points: counts.indices.map {
        Scale.Point(value: $0 + 1, label: labels.map { $0 }?[$0] ?? "Level \($0 + 1)")
      })
    let picture = Figure.Picture.distribution(
      Distribution(Histogram(counts: counts, noChance: 3, notAnswered: 2), scale: scale))
    return Page(
      HTML.text(
        Report(title: "T", opening: [.figures([Figure("Answers", picture: picture)], instead: [])]))
    )
  }

  @Test("has a dot for each of forty people, and bars from there on")
  func dotsOrBars() {
    let forty = page([0, 12, 20, 8, 0])
    #expect(forty.names.count { $0 == "circle" } == 40)
    #expect(!forty.names.contains("rect"))
    let more = page([0, 12, 20, 9, 0])
    #expect(more.names.count { $0 == "rect" } == 5)
    #expect(!more.names.contains("circle"))
    #expect(more.values("height").contains("88"))
  }

  @Test("keeps high piles low by setting dots side by side")
  func piles() {
    let heights = [[8, 1, 1], [38, 1, 1]].map { counts in
      page(counts).values("height").compactMap(Int.init).max() ?? 0
    }
    #expect(heights[0] == heights[1])
  }

  @Test(
    "marks the middle answer, also between two points",
    arguments: [([3, 0, 0, 0, 0], "10%"), ([0, 0, 0, 0, 3], "90%"), ([2, 2, 0, 0, 0], "20%")])
  func middle(_ counts: [Int], _ place: String) {
    let page = page(counts)
    #expect(page.attributes.drop { $0.name != "transform" }.last { $0.name == "x" }?.value == place)
  }

  @Test("is told in words, without a mark where nobody answered")
  func words() {
    #expect(
      page([3, 0, 1]).texts.contains(
        "1 Level 1: 3 people. 2 Level 2: 0 people. 3 Level 3: 1 person. The middle answer is 1."))
    #expect(!page([0, 0, 0]).names.contains("path"))
  }

  @Test("says every point in words while there is room, and then only the ends")
  func labels() {
    #expect(page([1, 1, 1, 1, 1, 1, 1]).texts.count { $0 == "Level 4" } == 1)
    let ten = page(Array(repeating: 1, count: 10))
    #expect(ten.texts.contains("Level 1") && !ten.texts.contains("Level 5"))
  }
}
