import Scoring
import Testing

@Suite struct TallyReleaseTests {
  private func tally(_ groups: [String: [String: Int]]) throws -> Tally {
    var tally = Tally(try TallyFrame(Example.pack([Example.theme("a", statements: 2)])))
    for (name, people) in groups {
      for (answers, times) in people { try tally.add(answers, group: name, times: times) }
    }
    return tally
  }

  @Test func thresholdsAreOfEachStatementsOwnAnswers() throws {
    let tally = try tally(["N": ["1n": 6, "25": 4], "S": ["15": 6, "34": 6]])
    let release = TallyRelease(tally, rules: .cohort)
    let first = try #require(release.answers(to: "a-1"))
    let second = try #require(release.answers(to: "a-2"))
    #expect(first.groups.map(\.name) == ["N", "S"])
    #expect(first.groups.allSatisfy { $0.result.value != nil })
    #expect(second.groups.map(\.result) == [.withheld(.tooFew(5)), .withheld(.protected)])
    #expect(second.everyone.value != nil)
  }

  @Test func wholeResultsBeginWithADistribution() throws {
    let tally = try tally(["N": ["12": 3, "2-": 9, "54": 4], "S": ["15": 6, "34": 6]])
    let release = TallyRelease(tally, rules: .cohort)
    let products = try #require(release.crossProducts(of: "a"))
    #expect(products.everyone.value?.rows == 19)
    #expect(products.groups.map(\.result) == [.withheld(.tooFew(10)), .withheld(.tooFew(10))])
    #expect(release.scores(for: "a")?.everyone.value?.tooFew == 9)
    #expect(release.completeRows(of: "a")?.everyone.value?.count == 4)
  }

  @Test func nobodyHasNoResults() throws {
    let release = TallyRelease(try tally([:]), rules: .cohort)
    #expect(release.people == .withheld(.tooFew(5)))
    #expect(release.answers(to: "a-1")?.everyone == .withheld(.tooFew(5)))
    #expect(release.scores(for: "a")?.everyone == .withheld(.tooFew(5)))
  }

  @Test func whatIsNotInThePackHasNoResults() throws {
    let release = TallyRelease(try tally(["N": ["12": 12]]), rules: .cohort)
    #expect(release.people == .shown(12))
    #expect(release.answers(to: "b-1") == nil)
    #expect(release.scores(for: "b") == nil)
    #expect(release.crossProducts(of: "b") == nil)
    #expect(release.completeRows(of: "b") == nil)
  }
}
