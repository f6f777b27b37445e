/// The luck checks of very many groups: the distribution for each number of people is worked out
/// once.
package struct LuckTables: Sendable {
  private var tables: [Int: UniformAnswers] = [:]
  private let points: Int

  /// For groups of these numbers of people, on a scale of so many points.
  package init(people: some Sequence<Int>, points: Int) {
    self.points = points
    for people in Set(people) {
      tables[people] = try? UniformAnswers(people: people, points: points)
    }
  }

  /// The same as `Histogram.luck`.
  package func luck(_ histogram: Histogram) -> Luck {
    guard histogram.points == points, let table = tables[histogram.rated] else {
      return histogram.luck
    }
    return table.luck(histogram)
  }
}

extension Cohort {
  /// Those for every distribution that is shown.
  package var luckTables: LuckTables {
    let histograms = themes.flatMap(\.statements).flatMap(\.answers.shown)
    return LuckTables(people: histograms.map(\.rated), points: histograms.first?.points ?? 0)
  }
}
