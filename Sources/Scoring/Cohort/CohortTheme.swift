/// The results of many people for one theme.
package struct CohortTheme: Sendable {
  /// The results of one statement of the theme.
  package struct Statement: Sendable {
    /// The statement's identifier.
    package let id: String
    /// Indicates a reverse-keyed statement: its answers are shown as given, and are mirrored in
    /// scores.
    package let isReversed: Bool
    /// The distribution of the answers, as given and not mirrored.
    package let answers: Released<Histogram>
  }

  /// The within-group agreement of one group, over all statements of the theme.
  package struct Agreement: Equatable, Sendable {
    /// The number of people with a complete row: n.
    package let people: Int
    /// r*_wg(j) with a uniform null distribution: see `CrossProducts.meanWithinGroupAgreement`.
    package let mean: Estimate
    /// r_wg(j) with a uniform null distribution: see `CrossProducts.steppedUpWithinGroupAgreement`.
    package let steppedUp: Estimate
  }

  /// The numbers of people in a theme, and of those included in its figures.
  package struct People: Equatable, Sendable {
    /// The numbers of all people.
    package let everyone: PeopleCounted
    /// The numbers of each group, in the order of the groups' results.
    package let groups: [PeopleCounted]
    /// The numbers of the groups that are not shown by themselves, taken together; nil if there are
    /// none.
    package let others: PeopleCounted?
  }

  /// The minimum number of groups for a comparison of the variation between groups with that
  /// within.
  package static let groupsForComparison = 10

  /// The theme's identifier.
  package let id: String
  /// The numbers of people in the theme, and of those included in the figures.
  package let people: People
  /// The statements, in the pack's order.
  package let statements: [Statement]
  /// The distribution of people's scores.
  package let scores: Released<ScoresShown>
  /// The item analysis, from everyone's complete rows.
  package let instrument: Shown<ItemAnalysis>
  /// The within-group agreement of each group, and of everyone as one group.
  package let agreement: Released<Agreement>
  /// The intraclass correlation of the groups, from the complete rows of the groups that are shown;
  /// nil for fewer than `groupsForComparison` groups.
  package let groups: IntraclassCorrelation?
  /// The agreement on which statements of the theme are rated high: Krippendorff's alpha for
  /// ordinal data, over everyone's answers, with those to reverse-keyed statements mirrored. Nil if
  /// the answers to any statement are withheld.
  package let order: Estimate?

  /// The agreement on the rank order of the statements: Kendall's W, over everyone's complete rows.
  package let concordance: Shown<Estimate>
  /// The polychoric correlations of the pairs of statements, over everyone's complete rows: one for
  /// each i < j, in lexicographic order.
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
