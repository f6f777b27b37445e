import Scoring
import Testing

@Suite struct LuckTablesTests {
  @Test func sayTheSameAsEachCheckByItself() {
    let histograms = [
      [0, 0, 0, 3, 0], [1, 2, 3, 4, 5], [0, 4, 8, 0, 0], [5, 0, 0, 0, 5], [1, 0, 0, 0, 0],
      [20, 20, 20, 0, 0],
    ].map { Histogram(counts: $0) }
    let tables = LuckTables(people: histograms.map(\.rated), points: 5)
    for histogram in histograms { #expect(tables.luck(histogram) == histogram.luck) }
    let seven = Histogram(counts: [0, 1, 1, 3, 0, 0, 0])
    #expect(tables.luck(seven) == seven.luck, "another scale, and another number of people")
  }
}
