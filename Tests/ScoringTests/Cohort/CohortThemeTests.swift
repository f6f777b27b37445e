import Scoring
import Testing

@Suite struct CohortThemeTests {
  private func theme(_ cohort: Cohort) throws -> CohortTheme { try #require(cohort.themes.first) }

  private func histogram(_ theme: CohortTheme, _ index: Int) throws -> Histogram {
    try #require(theme.statements[index].answers.everyone.value)
  }

  private struct Missing: Error {}

  // MARK: Worked by hand

  /// A score takes half of the statements that there was a chance to show, and two where there
  /// were two: no chance makes the theme shorter, and a skipped statement does not.
  @Test func noChanceAndSkippedAreTwoThings() throws {
    let cohort = try CohortSample.cohort([
      ("234", 25), ("243", 25),  // 3 of 3: scores of 3
      ("2nn", 10),  // 1 of 1: scores of 2
      ("3-4", 10),  // 2 of 3: a score of 3.5
      ("2n-", 15),  // 1 of 2: too few
      ("nn-", 5),  // 0 of 1: too few
      ("nnn", 5),  // of nothing: does not apply
      ("---", 5),  // nothing begun
    ])
    let theme = try theme(cohort)
    let scores = try #require(theme.scores.everyone.value)
    #expect(scores.scored == 70 && scores.tooFew == 20)
    #expect(scores.notApplicable == 5 && scores.notStarted == 5)
    #expect(scores.mean == 205.0 / 70)
    let counts = [[0, 75, 10, 0, 0], [0, 0, 25, 25, 0], [0, 0, 25, 35, 0]]
    for (index, others) in [(10, 5), (35, 15), (15, 25)].enumerated() {
      let wanted = Histogram(
        counts: counts[index], noChance: others.0, notAnswered: others.1)
      #expect(try histogram(theme, index) == wanted)
    }
    #expect(theme.instrument.value?.people == 50, "only complete rows")
    #expect(theme.instrument.value?.mean == 3 && theme.instrument.value?.standardDeviation == 0)
  }

  @Test func reversedStatementsAreShownAsGivenAndCountMirrored() throws {
    let cohort = try CohortSample.cohort([("15", 10), ("24", 20)], statements: 2, reversed: [2])
    let theme = try theme(cohort)
    #expect(theme.statements.map(\.isReversed) == [false, true])
    #expect(try histogram(theme, 1).counts == [0, 0, 0, 20, 10])
    #expect(theme.scores.everyone.value?.mean == 5.0 / 3)
    guard case .value(let alpha)? = theme.instrument.value?.alpha else { throw Missing() }
    #expect(agree(alpha.value, 1, to: 1e-15), "mirrored, both statements always say the same")
    let order = try #require(theme.order)
    #expect(order.value.map { $0 < 0 } ?? false, "mirrored, the statements do not differ")
    let plain = try CohortSample.cohort([("15", 10), ("24", 20)], statements: 2)
    #expect(try #require(plain.themes[0].order?.value) > 0.5, "as given, they do")
  }

  /// Within a group of ten, five on either side of its mean by one step: 10 a group, so 100 over 90
  /// within. Means of 2 and 4 about 3: 100 over 9 between. ICC(1) = 90/190, ICC(2) = 90/100.
  @Test func tenGroupsAreCompared() throws {
    let theme = Example.theme("a", statements: 1)
    func groups(_ count: Int) -> [(name: String?, people: [(answers: String, times: Int)])] {
      (0..<count).map { number in
        ("g\(number)", number.isMultiple(of: 2) ? [("1", 5), ("3", 5)] : [("3", 5), ("5", 5)])
      }
    }
    let ten = Cohort(try CohortSample.tally([theme], groups(10))).themes[0]
    let comparison = try #require(ten.groups)
    #expect(agree(comparison.single, 9.0 / 19, to: 1e-15))
    #expect(agree(comparison.groupMean, 0.9, to: 1e-15))
    let nine = Cohort(try CohortSample.tally([theme], groups(9))).themes[0]
    #expect(nine.groups == nil)
  }

  @Test func groupsThatAreHeldBackAreNotCompared() throws {
    let theme = Example.theme("a", statements: 1)
    var groups: [(name: String?, people: [(answers: String, times: Int)])] = (0..<9).map {
      ("g\($0)", [("1", 5), ("3", 6)])
    }
    groups.append(("small", [("2", 2), ("5", 2)]))
    #expect(Cohort(try CohortSample.tally([theme], groups)).themes[0].groups == nil)
  }

  @Test func agreementIsOfEachGroup() throws {
    let theme = Example.theme("a", statements: 1)
    let tally = try CohortSample.tally(
      [theme], [("N", [("2", 5), ("4", 5)]), ("S", [("1", 6), ("5", 6)])])
    let agreement = Cohort(tally).themes[0].agreement
    #expect(agreement.groups.map(\.name) == ["N", "S"])
    // Variances of 10/9 and 48/11, against 2 for random answers: 1 − 5/9 and 1 − 24/11.
    let means = agreement.groups.compactMap { $0.result.value?.mean.value }
    #expect(means.count == 2)
    #expect(agree(means[0], 4.0 / 9, to: 1e-15) && agree(means[1], -13.0 / 11, to: 1e-15))
    #expect(agreement.everyone.value?.people == 22)
  }
}
