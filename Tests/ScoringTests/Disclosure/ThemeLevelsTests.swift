import Scoring
import Testing

/// What of a theme is shown, as seen in a cohort.
@Suite struct ThemeLevelsTests {
  private typealias People = [(answers: String, times: Int)]

  /// Forty people who answered everything.
  private let whole: People = [("234", 20), ("345", 20)]

  /// `CS` where everyone's complete rows and scores are shown, and a dash for either that is not;
  /// then the same of each group.
  private func shown(_ groups: [(name: String?, people: People)]) throws -> [String] {
    let tally = try CohortSample.tally([Example.theme("a")], groups)
    let theme = Cohort(tally).themes[0]
    #expect(theme.instrument.reason == theme.agreement.everyone.reason)
    #expect(theme.concordance.reason == theme.agreement.everyone.reason)
    let all = [(theme.agreement.everyone.reason, theme.scores.everyone.reason)]
    let each = zip(theme.agreement.groups, theme.scores.groups).map {
      ($0.result.reason, $1.result.reason)
    }
    return (all + (groups.count > 1 ? each : [])).map { complete, scores in
      #expect(scores == nil || scores == .protected)
      return (complete == nil ? "C" : "-") + (scores == nil ? "S" : "-")
    }
  }

  private func shown(of people: People) throws -> String { try shown([(nil, people)])[0] }

  @Test func everythingIsShownOfCompleteRows() throws {
    #expect(try shown(of: whole) == "CS")
    #expect(try shown([("N", whole), ("S", whole)]) == ["CS", "CS", "CS"])
  }

  @Test(arguments: 1...6)
  func aFewIncompleteRowsTakeBothAway(_ few: Int) throws {
    #expect(try shown(of: whole + [("43-", few)]) == (few < 5 ? "--" : "CS"))
    let theme = try CohortSample.cohort(whole + [("43-", few)]).themes[0]
    #expect(theme.statements.allSatisfy { $0.answers.everyone.value != nil })
  }

  /// Five people, of whom three leave out one statement: together they are enough for the scores.
  @Test func scoresAreShownWhereCompleteRowsAreNot() throws {
    #expect(try shown(of: whole + [("43-", 3), ("-43", 2)]) == "-S")
  }

  /// Either could be shown, but not both: that one person rated one statement would stand out.
  @Test func completeRowsComeBeforeScores() throws {
    #expect(try shown(of: whole + [("43-", 9), ("4-3", 9), ("5--", 1)]) == "C-")
    #expect(try shown(of: whole + [("43-", 9), ("4-3", 9), ("5--", 5)]) == "CS")
  }

  @Test func inGroupsScoresComeFirst() throws {
    let other = whole + [("43-", 9), ("4-3", 9), ("5--", 9)]
    let mixed = whole + [("43-", 9), ("4-3", 9), ("5--", 1)]
    #expect(try shown([("N", other), ("S", mixed)])[2] == "-S")
  }

  @Test func theSmallestGroupWithIncompleteRowsGoesWithAnother() throws {
    let three = whole + [("43-", 3)]
    let six = whole + [("43-", 6)]
    let eight = whole + [("43-", 8)]
    let groups: [(String?, People)] = [("a", three), ("b", eight), ("c", six), ("d", whole)]
    #expect(try shown(groups) == ["CS", "--", "CS", "--", "CS"])
    #expect(try shown([("a", three), ("b", three)]) == ["CS", "--", "--"])
  }

  @Test func aThemeTakesTheDistributionOfEachStatement() throws {
    let few: People = [("23n", 20), ("34n", 20), ("345", 9)]
    #expect(try shown(of: few) == "--")
    #expect(try shown(of: [("234", 20), ("235", 20)]) == "--", "two statements of one mind")
    #expect(try shown([("N", whole), ("S", few)])[2] == "--")
  }

  /// Every group has somebody who left something out.
  @Test func manyGroupsAreDecided() throws {
    let groups = (0..<300).map { number in
      (name: String?.some("g\(number)"), people: [("234", 7), ("245", 8), ("43-", 1)] as People)
    }
    let levels = try shown(groups)
    #expect(levels[0] == "CS" && levels.dropFirst().allSatisfy { $0 == "--" })
  }
}
