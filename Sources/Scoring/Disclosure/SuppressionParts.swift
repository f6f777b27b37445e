/// The groups of one theme as suppression looks at them: for each kind of figure, how many people
/// are in each cell of it.
struct SuppressionParts {
  /// For each statement, in the pack's order.
  let answers: [[Suppression.Part]]
  /// By score.
  let scores: [Suppression.Part]
  /// By complete row.
  let complete: [Suppression.Part]

  /// The parts of the groups' tallies of a theme of so many statements.
  init(_ tallies: [ThemeTally], statements: Int) {
    answers = (0..<statements).map { place in
      tallies.map { tally in
        let histogram = tally.histogram(place)
        return Suppression.Part(
          cells: histogram.counts, others: histogram.noChance + histogram.notAnswered)
      }
    }
    scores = SuppressionParts.parts(tallies) { tally in
      let scored = tally.scores.counts.map { (Fraction($0.key.sum, $0.key.rated), $0.value) }
      return Dictionary(scored, uniquingKeysWith: +)
    }
    complete = SuppressionParts.parts(tallies, \.completeCodes)
  }

  /// `cells` counts the people of a result by what it tells about each.
  private static func parts<Cell: Hashable>(
    _ tallies: [ThemeTally], _ cells: (ThemeTally) -> [Cell: Int]
  ) -> [Suppression.Part] {
    let counts = tallies.map(cells)
    let keys = Array(Set(counts.flatMap(\.keys)))
    return zip(tallies, counts).map { tally, counts in
      Suppression.Part(
        cells: keys.map { counts[$0] ?? 0 },
        others: tally.people - counts.values.reduce(0, +))
    }
  }
}
