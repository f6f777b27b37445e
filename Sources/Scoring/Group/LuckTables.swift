/// The tests against random answers for very many groups, with the distribution for each number of
/// people computed once.
package struct LuckTables: Sendable {
  private var tables: [Int: UniformAnswers] = [:]
  private let points: Int

  /// Computes the distributions for groups of these numbers of people, on a scale with a number of
  /// points.
  package init(people: some Sequence<Int>, points: Int) {
    self.points = points
    for people in Set(people) {
      tables[people] = try? UniformAnswers(people: people, points: points)
    }
  }

  /// Returns `Histogram.luck`, from a precomputed distribution if there is one.
  package func luck(_ histogram: Histogram) -> Luck {
    guard histogram.points == points, let table = tables[histogram.rated] else {
      return histogram.luck
    }
    return table.luck(histogram)
  }
}

extension Cohort {
  /// The distributions for all histograms of the cohort that are shown.
  package var luckTables: LuckTables {
    let histograms = themes.flatMap(\.statements).flatMap(\.answers.shown)
    return LuckTables(people: histograms.map(\.rated), points: histograms.first?.points ?? 0)
  }
}
