/// The groups of one theme as suppression looks at them: for each kind of figure, how many people
/// are in each cell of it.
struct SuppressionParts {
  /// For each statement, in the pack's order.
  let answers: [[Suppression.Part]]
  /// By score, to the nearest point.
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
    scores = tallies.map { tally in
      let nearest = tally.scores.nearest
      return Suppression.Part(cells: nearest.counts, others: tally.people - nearest.rated)
    }
    let counts = tallies.map(\.completeCodes)
    let codes = Array(Set(counts.flatMap(\.keys)))
    complete = zip(tallies, counts).map { tally, counts in
      Suppression.Part(
        cells: codes.map { counts[$0] ?? 0 },
        others: tally.people - counts.values.reduce(0, +))
    }
  }
}
