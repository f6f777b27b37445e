/// What the answers of many people tell about one theme.
package struct CohortTheme: Sendable {
  /// One statement of the theme.
  package struct Statement: Sendable {
    /// The statement's identifier.
    package let id: String
    /// Whether it is reverse-keyed: its answers are shown as given, and count mirrored.
    package let isReversed: Bool
    /// The answers to it, as given and not mirrored.
    package let answers: Released<Histogram>
  }

  /// How far the people of one group agree, over all statements of the theme.
  package struct Agreement: Equatable, Sendable {
    /// People with a complete row: n.
    package let people: Int
    /// r*_wg(j), uniform null: see `CrossProducts.meanWithinGroupAgreement`.
    package let mean: Estimate
    /// r_wg(j), uniform null: see `CrossProducts.steppedUpWithinGroupAgreement`.
    package let steppedUp: Estimate
  }

  /// How many people there are in a theme, and how many of them are in its figures.
  package struct People: Equatable, Sendable {
    /// Everybody.
    package let everyone: PeopleCounted
    /// Those of each group, in the order of the groups' results.
    package let groups: [PeopleCounted]
    /// Those of the groups that are not shown by themselves; nil where there are none.
    package let others: PeopleCounted?
  }

  /// Groups from which it makes sense to set the differences between groups against those within.
  package static let groupsForComparison = 10

  /// The theme's identifier.
  package let id: String
  /// How many people there are, and how many of them are in the figures.
  package let people: People
  /// In the pack's order.
  package let statements: [Statement]
  /// The people's scores.
  package let scores: Released<ScoresShown>
  /// How the statements go together, from everyone's complete rows.
  package let instrument: Shown<ItemAnalysis>
  /// How far each group agrees; everyone together is a group too.
  package let agreement: Released<Agreement>
  /// How much the groups differ, from the complete rows of those that may be shown.
  package let groups: IntraclassCorrelation?
  /// Whether people agree on which statements of the theme to rate high: Krippendorff's alpha for
  /// ordered categories, over everyone's answers as they count. Nil where these are not shown.
  package let order: Estimate?

  /// Whether people put the statements in the same order: Kendall's W, over everyone's complete
  /// rows.
  package let concordance: Shown<Estimate>
  /// The polychoric correlation of each pair of statements, over everyone's complete rows; a pair
  /// for each i < j in order.
  package let polychoric: [(first: Int, second: Int, value: Shown<Estimate>)]

  init(_ release: ThemeRelease, _ thresholds: InstrumentThresholds) {
    let theme = release.theme
    let rows = release.complete(\.crossProducts)
    id = theme.id
    people = release.people
    statements = theme.statements.indices.map { place in
      Statement(
        id: theme.statements[place], isReversed: theme.reversed[place],
        answers: release.all { $0.histogram(place) })
    }
    scores = release.all { ScoresShown($0.scores) }
    instrument = rows.everyone.map { ItemAnalysis($0, thresholds: thresholds) }
    agreement = rows.map { Agreement($0, points: release.coding.points) }
    groups = CohortTheme.comparison(rows.groups.compactMap(\.result.value).filter { $0.rows > 0 })
    order = CohortTheme.order(statements)
    concordance = release.completeOfEveryone { tally in
      KendallConcordance(
        statements: theme.statements.count,
        rows: tally.completeRows.map { (row: $0.ratings, count: $0.count) }
      ).w
    }
    polychoric = CohortTheme.pairs(release, thresholds)
  }

  private static func pairs(
    _ release: ThemeRelease, _ thresholds: InstrumentThresholds
  ) -> [(first: Int, second: Int, value: Shown<Estimate>)] {
    let places = release.theme.statements.indices
    let pairs = places.flatMap { first in places[(first + 1)...].map { (first, $0) } }
    let values = release.completeOfEveryone { tally in
      tally.pairTables.map { PolychoricCorrelation.estimate($0, thresholds: thresholds) }
    }
    return pairs.indices.map { index in
      (first: pairs[index].0, second: pairs[index].1, value: values.map { $0[index] })
    }
  }

  private static func comparison(_ groups: [CrossProducts]) -> IntraclassCorrelation? {
    guard groups.count >= groupsForComparison else { return nil }
    return IntraclassCorrelation(
      groups.map {
        GroupSums(
          people: $0.rows, sum: $0.sums.reduce(0, +), sumOfSquares: $0.products.reduce(0, +))
      })
  }

  private static func order(_ statements: [Statement]) -> Estimate? {
    var units: [Histogram] = []
    for statement in statements {
      guard let histogram = statement.answers.everyone.value else { return nil }
      units.append(statement.isReversed ? histogram.reversed : histogram)
    }
    return KrippendorffAlpha.alpha(units, .ordinal)
  }
}

extension CohortTheme.Agreement {
  fileprivate init(_ rows: CrossProducts, points: Int) {
    people = rows.rows
    mean = rows.meanWithinGroupAgreement(points: points, .uniform)
    steppedUp = rows.steppedUpWithinGroupAgreement(points: points, .uniform)
  }
}
