import Glibc
import Store
import Testing
import Workbook

/// A workbook counts once, wherever its copies are and in whatever order they are come across.
@Suite struct GatheredTableTests {
  private let scratch: Scratch
  private let spring = GatheringSample.spring

  init() throws { scratch = try Scratch() }

  private func copy(_ name: String, _ changes: [Change]) throws {
    try scratch.write(GatheringSample.journal(1, changes), name)
  }

  private func only() throws -> AssessmentAnswers {
    let answers = try GatheringSample.gather(scratch)
    #expect(answers.count == 1)
    #expect(answers.note.copies == 1)
    return try #require(GatheringSample.rows(answers).first)
  }

  @Test func theLaterFinishedCopyCounts() throws {
    let more = [Change(.place, .text("x")), Change(.place, .text("y"))]
    try copy("a.jsonl", GatheringSample.assessment(1, ["a-1": 1], finished: spring.adding(days: 1)))
    try copy("b.jsonl", GatheringSample.assessment(1, ["a-1": 2]) + more)
    #expect(try only().states == [0, 5, 5])
  }

  @Test func onTheSameDayTheOneWithMoreChangesCounts() throws {
    try copy("a.jsonl", GatheringSample.assessment(1, ["a-1": 1]) + [Change(.place, .text("x"))])
    try copy("b.jsonl", GatheringSample.assessment(1, ["a-1": 2]))
    #expect(try only().states == [0, 5, 5])
  }

  @Test func thenTheLastByPathCounts() throws {
    try copy("a.jsonl", GatheringSample.assessment(1, ["a-1": 1]))
    try copy("b.jsonl", GatheringSample.assessment(1, ["a-1": 2]))
    #expect(try only().states == [1, 5, 5])
    let paths = [scratch["b.jsonl"], scratch["a.jsonl"]]
    #expect(try WorkbookGatherer(GatheringSample.query).read(paths).states == [1, 5, 5])
  }

  @Test func aCopyWithoutTheAssessmentGivesWay() throws {
    try copy("a.jsonl", GatheringSample.assessment(1, ["a-1": 1]))
    try copy("b.jsonl", GatheringSample.assessment(1, ["a-1": 2], finished: nil))
    #expect(try only().states == [0, 5, 5])
    #expect(try GatheringSample.gather(scratch).note.unfinished == 0)
  }

  @Test(arguments: ["", "ff", "0000000000000000000000000000000A", "é"])
  func anIdentifierOfAnotherShape(id: String) throws {
    let header = JournalHeader(workbook: id, created: "")
    let bytes = Samples.journal(GatheringSample.assessment(), header)
    try scratch.write(bytes, "a.jsonl")
    try scratch.write(bytes, "b.jsonl")
    try scratch.write(GatheringSample.journal(0), "c.jsonl")
    let answers = try GatheringSample.gather(scratch)
    #expect(answers.count == (id.isEmpty ? 3 : 2))
    #expect(answers[0].workbook == id)
  }
}
