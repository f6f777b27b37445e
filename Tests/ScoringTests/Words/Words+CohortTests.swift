import Scoring
import Testing

@Suite struct WordsCohortTests {
  private func theme(_ people: [(answers: String, times: Int)]) throws -> CohortTheme {
    try CohortSample.cohort(people).themes[0]
  }

  @Test func scoresSayWhoHasNone() throws {
    let people = [("234", 10), ("245", 10), ("4-4", 10), ("n--", 5), ("nnn", 5), ("---", 6)]
    let scores = try #require(try theme(people).scores.everyone.value)
    #expect(
      Words.scores(scores)
        == "Score 3.56 on average, SD 0.42 (30 people scored; 5 with too few answers; 5 with no "
        + "chance to show it; 6 without an answer).")
  }

  @Test func peopleLeftOutAreCountedOutLoud() throws {
    let people = try theme([("234", 30), ("245", 21), ("4-4", 9)]).people.everyone
    #expect(
      Words.counted(people)
        == "51 of 60 people; 9 left out, so that nobody can be told from the rest.")
  }

  private func missing(_ sizes: [(name: String?, people: Int)]) throws -> [String] {
    let groups = sizes.map { (name: $0.name, people: [(answers: "123", times: $0.people)]) }
    let cohort = Cohort(try CohortSample.tally([Example.theme("a")], groups))
    return cohort.missingGroups.map { Words.missing($0, with: cohort.partners(of: $0)) }
  }

  @Test func aMissingGroupSaysWhyAndHowToHaveIt() throws {
    let west = "West has 4 people with all answers."
    #expect(
      try missing([("North", 50), ("South", 6), ("West", 4)])
        == [
          "South has 6 people with all answers. To see them: --merge South+West",
          "\(west) To see them: --merge West+South",
        ])
    #expect(
      try missing([("North", 50), ("South", 12), ("West", 4)])
        == ["\(west) To see them: --merge West+South"])
    #expect(
      try missing([("A", 3), ("B", 3), ("C", 3), ("West", 4)]).last
        == "\(west) To see them: --merge West+C+B")
    #expect(try missing([("West", 4)]) == [west])
    let twins = [
      "West has 4 people with all answers. To see them: --merge 'West+west '",
      "west  has 7 people with all answers. To see them: --merge 'west +West'",
    ]
    #expect(try missing([("North", 50), ("West", 4), ("west ", 7)]) == twins)
  }

  @Test func peopleWithoutAGroupAreAGroupToo() throws {
    #expect(
      try missing([(nil, 4), ("North", 50)])
        == ["4 people with all answers have no group. To see them: --merge +North"])
  }

  @Test func theHintIsWhatAShellTakes() throws {
    #expect(
      try missing([("West Side", 9), (nil, 10)])
        == ["West Side has 9 people with all answers. To see them: --merge 'West Side+'"])
    #expect(
      try missing([("o'clock", 9), ("x", 10)])
        == ["o'clock has 9 people with all answers. To see them: --merge 'o'\\''clock+x'"])
  }
}
