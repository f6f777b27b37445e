import Scoring
import Testing

@Suite struct CohortTests {
  @Test func ofThreePeopleNothingIsThere() throws {
    let cohort = try CohortSample.cohort([("123", 1), ("345", 2)])
    #expect(cohort.people == .withheld(.tooFew(5)))
    let theme = try #require(cohort.themes.first)
    #expect(theme.statements.allSatisfy { $0.answers.everyone == .withheld(.tooFew(5)) })
    #expect(theme.scores.everyone.reason == .tooFew(10))
    #expect(theme.instrument == .withheld(.tooFew(10)))
    #expect(theme.agreement.everyone == .withheld(.tooFew(10)))
    #expect(theme.concordance == .withheld(.tooFew(10)))
    #expect(theme.polychoric.map(\.value) == Array(repeating: .withheld(.tooFew(10)), count: 3))
    #expect(theme.order == nil && theme.groups == nil)
  }

  @Test func ofEightPeopleThereAreOnlyOutlines() throws {
    let cohort = try CohortSample.cohort([("123", 3), ("345", 5)])
    #expect(cohort.people == .shown(8))
    let theme = try #require(cohort.themes.first)
    for statement in theme.statements {
      guard case .shown(.outline(let outline)) = statement.answers.everyone else {
        Issue.record("\(statement.id) shows more, or less, than an outline")
        continue
      }
      #expect(outline.answers == 8)
    }
    #expect(theme.scores.everyone.value == nil && theme.instrument.value == nil)
    #expect(theme.agreement.everyone.value == nil && theme.concordance.value == nil)
    #expect(theme.order == nil)
  }

  @Test func aHigherThresholdTakesMoreAway() throws {
    let rules = DisclosureRules(answers: 9, distribution: 12)
    let cohort = try CohortSample.cohort([("123", 3), ("345", 5)], rules: rules)
    #expect(cohort.people == .withheld(.tooFew(9)))
    #expect(cohort.themes[0].statements[0].answers.everyone == .withheld(.tooFew(9)))
    #expect(cohort.rules == rules)
  }

  @Test func groupsAreNamedOnlyWhenThereAreAny() throws {
    #expect(try CohortSample.cohort([("123", 12)]).groupNames.isEmpty)
    let theme = Example.theme("a")
    let one = try CohortSample.tally([theme], [("North", [("123", 12)])])
    #expect(Cohort(one).groupNames == ["North"])
    let some = try CohortSample.tally([theme], [("North", [("123", 12)]), (nil, [("321", 12)])])
    #expect(Cohort(some).groupNames == [nil, "North"])
  }

  @Test func nobodyIsACohortToo() throws {
    let cohort = try CohortSample.cohort([])
    #expect(cohort.people == .withheld(.tooFew(5)))
    #expect(cohort.groupNames.isEmpty)
    #expect(cohort.themes[0].statements[0].answers.everyone == .withheld(.tooFew(5)))
  }
}
