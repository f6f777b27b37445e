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

  @Test func nobodyHasNoResults() throws {
    let release = TallyRelease(try tally([:]), rules: .cohort)
    #expect(release.people == .withheld(.tooFew(5)))
    #expect(release.answers(to: "a-1")?.everyone == .withheld(.tooFew(5)))
    #expect(release.answers(to: "a-2")?.groups.isEmpty == true)
  }

  @Test func whatIsNotInThePackHasNoResults() throws {
    let release = TallyRelease(try tally(["N": ["12": 12]]), rules: .cohort)
    #expect(release.people == .shown(12))
    #expect(release.answers(to: "b-1") == nil)
  }
}
