import Scoring
import Testing

/// Who is in the figures of a theme, and who is left out.
@Suite struct ThemeClassesTests {
  private typealias Group = (name: String?, people: [(answers: String, times: Int)])

  private func theme(
    _ groups: [Group], statements: Int = 3, rules: CohortRules = .toHandOn
  ) throws -> CohortTheme {
    let theme = Example.theme("a", statements: statements)
    return Cohort(try CohortSample.tally([theme], groups), rules: rules).themes[0]
  }

  private func counts(_ theme: CohortTheme, _ statement: Int = 0) -> [[Int]?] {
    let answers = theme.statements[statement].answers
    return ([answers.everyone] + answers.groups.map(\.result)).map { $0.value?.counts }
  }

  @Test func aSmallClassIsInNoFigure() throws {
    let theme = try theme([(nil, [("234", 12), ("2-4", 10), ("51-", 9), ("15n", 1)])])
    #expect(theme.people.everyone.counted == 32 && theme.people.everyone.leftOut == 0)
    #expect(theme.people.everyone.complete == 12)
    let few = try self.theme([(nil, [("234", 12), ("2-4", 10), ("5n-", 8), ("55-", 1)])])
    #expect(few.people.everyone.leftOut == 9, "one statement rated, and two")
    #expect(counts(few) == [[0, 22, 0, 0, 0]])
    #expect(few.statements[1].answers.everyone.value?.notAnswered == 10)
    #expect(few.scores.everyone.value?.scored == 22)
  }

  /// Who rated one statement of three has a score where there was no chance to show the others.
  @Test func aScoreIsPartOfWhatIsKnown() throws {
    let theme = try theme([(nil, [("234", 12), ("2nn", 9), ("2n-", 9)])])
    #expect(theme.people.everyone.leftOut == 18)
    let many = try self.theme([(nil, [("234", 12), ("2nn", 10), ("2n-", 4), ("2--", 6)])])
    #expect(many.people.everyone.leftOut == 0, "no chance and blank are both not rated")
    #expect(many.scores.everyone.value?.scored == 22)
  }

  @Test func smallGroupsAreTakenTogether() throws {
    let theme = try theme([
      ("N", [("111", 12)]), ("S", [("222", 6)]), ("W", [("333", 4)]), ("X", [("444", 15)]),
    ])
    #expect(counts(theme) == [[12, 6, 4, 15, 0], [12, 0, 0, 0, 0], nil, nil, [0, 0, 0, 15, 0]])
    #expect(theme.statements[0].answers.others?.value?.counts == [0, 6, 4, 0, 0])
    #expect(theme.people.others?.counted == 10)
    #expect(theme.people.groups.map(\.complete) == [12, 6, 4, 15])
  }

  @Test func togetherTheyMayBeTooFewAsWell() throws {
    let theme = try theme([("N", [("111", 12)]), ("S", [("222", 6)]), ("W", [("333", 3)])])
    #expect(counts(theme) == [[12, 0, 0, 0, 0], [12, 0, 0, 0, 0], nil, nil])
    #expect(theme.scores.others == .withheld(.tooFew(10)))
    #expect(theme.people.everyone.leftOut == 9)
  }

  /// Four and six who left out the same statement are ten, of everyone and of no group.
  @Test func smallClassesOfOnePatternAreOneForEveryone() throws {
    let theme = try theme([
      ("N", [("111", 12), ("5-5", 4)]), ("S", [("222", 12), ("4-4", 6)]),
    ])
    #expect(counts(theme) == [[12, 12, 0, 6, 4], [12, 0, 0, 0, 0], [0, 12, 0, 0, 0]])
    #expect(theme.people.groups.map(\.counted) == [12, 12])
    let one = try self.theme([
      ("N", [("111", 12), ("5-5", 4)]), ("S", [("222", 12), ("4-4", 5)]),
    ])
    #expect(counts(one) == [[12, 12, 0, 0, 0], [12, 0, 0, 0, 0], [0, 12, 0, 0, 0]])
    #expect(one.people.everyone.leftOut == 9)
  }

  /// A class that is large enough by itself takes no small one in: its group's figures would tell
  /// them apart.
  @Test func aSmallClassDoesNotJoinALargeOne() throws {
    let theme = try theme([
      ("N", [("111", 12), ("5-5", 12)]), ("S", [("222", 12), ("4-4", 9)]),
    ])
    #expect(counts(theme)[0] == [12, 12, 0, 0, 12])
  }

  @Test func oneMindIsShown() throws {
    let theme = try theme([("N", [("444", 10)]), ("S", [("123", 10)])])
    #expect(counts(theme)[1] == [0, 0, 0, 10, 0])
  }

  @Test func peopleWithoutAGroupAreEveryone() throws {
    let theme = try theme([(nil, [("123", 9)])])
    #expect(counts(theme) == [nil] && theme.scores.others == nil)
    #expect(theme.people.groups.isEmpty && theme.people.others == nil)
    let both = try self.theme([(nil, [("123", 9)]), ("N", [("123", 10)])])
    #expect(counts(both) == [[10, 0, 0, 0, 0], nil, [10, 0, 0, 0, 0]])
    #expect(both.people.others?.people == 9)
  }

  @Test func confidentialCountsEverybody() throws {
    let theme = try theme(
      [("N", [("111", 2), ("5--", 1)]), ("S", [("-n-", 1)])], rules: .confidential)
    #expect(counts(theme) == [[2, 0, 0, 0, 1], [2, 0, 0, 0, 1], [0, 0, 0, 0, 0]])
    #expect(theme.people.everyone.leftOut == 0 && theme.scores.others == nil)
    #expect(theme.agreement.groups.map { $0.result.value?.people } == [2, 0])
    let nobody = try self.theme([], rules: .confidential)
    #expect(counts(nobody) == [[0, 0, 0, 0, 0]])
  }
}
