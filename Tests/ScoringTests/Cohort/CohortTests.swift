import Scoring
import Testing

@Suite struct CohortTests {
  @Test func ofNinePeopleNothingIsThere() throws {
    let cohort = try CohortSample.cohort([("123", 4), ("345", 5)])
    #expect(cohort.people == 9 && !cohort.showsAnswers)
    let theme = try #require(cohort.themes.first)
    #expect(theme.people.everyone.leftOut == 9)
    #expect(theme.statements.allSatisfy { $0.answers.everyone == .withheld(.tooFew(10)) })
    #expect(theme.scores.everyone.reason == .tooFew(10))
    #expect(theme.instrument == .withheld(.tooFew(10)))
    #expect(theme.agreement.everyone == .withheld(.tooFew(10)))
    #expect(theme.concordance == .withheld(.tooFew(10)))
    #expect(theme.polychoric.map(\.value) == Array(repeating: .withheld(.tooFew(10)), count: 3))
    #expect(theme.order == nil && theme.groups == nil)
  }

  @Test func ofPeopleWhoRatedAllButOneStatementThereIsNothingOfCompleteRows() throws {
    let theme = try CohortSample.cohort([("12-", 10), ("345", 9)]).themes[0]
    #expect(theme.scores.everyone.value?.scored == 10)
    #expect(theme.instrument == .withheld(.tooFew(10)) && theme.people.everyone.complete == 9)
    #expect(theme.agreement.everyone == .withheld(.tooFew(10)))
  }

  @Test func anotherThresholdIsKeptTo() throws {
    let rules = CohortRules(minimumGroup: 5)
    let cohort = try CohortSample.cohort([("123", 3), ("345", 2)], rules: rules)
    #expect(cohort.themes[0].statements[0].answers.everyone.value?.rated == 5)
    #expect(cohort.rules == rules)
    let strict = try CohortSample.cohort([("123", 19)], rules: CohortRules(minimumGroup: 20))
    #expect(strict.themes[0].statements[0].answers.everyone == .withheld(.tooFew(20)))
  }

  @Test func everythingIsThereForWhoeverHoldsTheAnswers() throws {
    let cohort = try CohortSample.cohort([("123", 1), ("34-", 2)], rules: .confidential)
    let theme = cohort.themes[0]
    #expect(theme.statements[2].answers.everyone.value?.counts == [0, 0, 1, 0, 0])
    #expect(theme.scores.everyone.value?.scored == 3)
    #expect(theme.instrument.value?.people == 1)
    guard case .undefined(.tooFew(1, 30))? = theme.instrument.value?.alpha else {
      Issue.record("alpha of one person")
      return
    }
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
    #expect(cohort.people == 0 && !cohort.showsAnswers)
    #expect(cohort.groupNames.isEmpty)
    #expect(cohort.themes[0].statements[0].answers.everyone == .withheld(.tooFew(10)))
  }
}
