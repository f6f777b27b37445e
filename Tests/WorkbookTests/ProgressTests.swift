import Testing
import Workbook

struct ProgressTests {
  private let statements = ["a", "b", "c"].map { Statement(id: $0, me: $0, us: $0) }

  private func book(_ answers: [(String, Answer)]) -> Book {
    Book(answers.map { Change(.rating($0, in: 2), .answer($1)) })
  }

  @Test func ratingsAndNoChanceAreCountedApart() {
    let progress = book([("a", .rated(1)), ("b", .noChance), ("z", .rated(1))])
      .progress(statements, in: 2)
    #expect(progress == Progress(rated: 1, noChance: 1, total: 3))
    #expect(progress.answered == 2)
    #expect(progress.isBegun)
    #expect(!progress.isComplete)
    #expect(book([]).progress(statements, in: 2) == Progress(total: 3))
    #expect(!Progress().isComplete)
    #expect(Progress(rated: 2, noChance: 1, total: 3).isComplete)
  }

  @Test func onlyThisAssessmentCounts() {
    #expect(!book([("a", .rated(1))]).progress(statements, in: 1).isBegun)
  }

  @Test func theNextUnansweredGoesRoundOnce() {
    let book = book([("b", .rated(1))])
    #expect(book.nextUnanswered(in: 2, of: statements)?.id == "a")
    #expect(book.nextUnanswered(in: 2, of: statements, after: "a")?.id == "c")
    #expect(book.nextUnanswered(in: 2, of: statements, after: "c")?.id == "a")
    #expect(book.nextUnanswered(in: 2, of: statements, after: "none")?.id == "a")
    #expect(book.nextUnanswered(in: 2, of: [statements[1]]) == nil)
    #expect(book.nextUnanswered(in: 2, of: []) == nil)
  }

  @Test func answersFromAnEarlierPackAreListed() {
    let pack = Pack(
      id: "core", title: "", version: "2", language: "en", stem: Wording(me: "", us: ""),
      scale: Scale(points: []), importance: Scale(points: []),
      areas: [
        Area(
          id: "values", title: "", about: "",
          themes: [Theme(id: "t", title: "", definition: "", why: "", statements: statements)])
      ])
    let book = book([("z", .rated(1)), ("a", .rated(1)), ("old", .noChance)])
    #expect(book.answersFromEarlierPack(pack, in: 2) == ["old", "z"])
    #expect(book.answersFromEarlierPack(pack, in: 1).isEmpty)
  }
}
