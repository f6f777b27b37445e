import Reports
import Scoring
import Testing
import Workbook

@Suite("A workshop as JSON") struct WorkshopJSONTests {
  private func text(
    _ book: Book = WorkshopSample.filled,
    _ rounds: [[String]] = [WorkshopSample.first, WorkshopSample.second],
    _ votes: [Ballot: VoteResult] = [:], before: WorkshopOutline? = nil,
    _ change: (inout WorkshopPlan) -> Void = { _ in }
  ) throws -> String {
    let plan = WorkshopSample.plan(change)
    let results = try rounds.map { try WorkshopSample.round($0, plan) }
    return WorkshopJSON.text(
      book: book, pack: WorkshopSample.pack, plan: plan,
      rounds: Dictionary(uniqueKeysWithValues: zip(1..., results)), votes: votes,
      before: before, today: WorkshopSample.today)
  }

  /// The outline of a workshop before, which rated one theme less.
  private func before() throws -> WorkshopOutline {
    let plan = WorkshopSample.plan { $0.themes.removeLast() }
    return WorkshopOutline(
      try WorkshopSample.round(Array(WorkshopSample.second.dropLast()), plan), plan: plan,
      held: WorkshopSample.today.adding(days: -90), pack: WorkshopSample.pack)
  }

  @Test("is what the schema says, at every stage and whatever is held back")
  func schema() throws {
    var check = try SchemaCheck("workshop")
    try check.check(try text())
    try check.check(try text(before: before()))
    try check.check(try text(WorkshopSample.book(), []))
    try check.check(try text(Book(), []))
    try check.check(
      try text(WorkshopSample.filled, [Array(repeating: "555555553", count: 5)]))
    try check.check(try text(WorkshopSample.filled, [WorkshopSample.first]) { $0.leastDots = 10 })
    try check.check(try text(WorkshopSample.filled, [["12", "12", "12", "12", "12"]]))
    try check.check(
      try text(WorkshopSample.filled, [Array(repeating: "nnnnn", count: 5)]))
    try check.check(try text(WorkshopSample.filled, [], WorkshopSample.votes))
    #expect(check.mistakes == [])
    let missing = check.members.subtracting(check.met)
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("holds hostile text as text", arguments: HostileTexts.all)
  func hostile(_ hostile: String) throws {
    let book = WorkshopSample.book([
      Change(.action("1", .act), .text(hostile)),
      Change(.note(.meaning, theme: "listening"), .text(hostile)),
    ])
    var check = try SchemaCheck("workshop")
    try check.check(try text(book, []) { $0.title = hostile })
    #expect(check.mistakes == [])
  }

  @Test("before a round is shown has no statement and no figure")
  func beforeTheReveal() throws {
    let text = try text(WorkshopSample.filled, [])
    for statement in WorkshopSample.pack.statements {
      #expect(!text.contains(statement.id) && !text.contains(statement.wording.us))
    }
    for word in ["counts", "median", "answered", "people", "withheld", "rwg", "round"] {
      #expect(!text.contains("\"\(word)\":"), "\(word)")
    }
    #expect(text.contains("\"rank\": null,\n      \"spread\": null,"))
  }

  @Test("has nothing of statements that were left empty")
  func leftEmpty() throws {
    func empty(_ answers: String) throws -> String {
      try text(WorkshopSample.filled, [Array(repeating: answers, count: 5)])
    }
    #expect(try !empty("12345-").contains("otAnswered"))
    #expect(try !empty("12345-").contains("empty"))
    // Five of seven, or of nine: but for the number of sheets nothing tells.
    func members(_ text: String) -> String { text.replacing(/"people": \d+/, with: "") }
    #expect(try members(empty("12345--")) == members(empty("12345----")))
  }

  @Test("is the same for any answers too few to show")
  func heldBack() throws {
    func few(_ answers: String) throws -> String {
      try text(WorkshopSample.filled, [Array(repeating: answers, count: 5)])
    }
    #expect(try few("1111") == few("5423"))
    #expect(try few("1111").contains("\"withheld\": \"fewer than 5\""))
  }

  @Test("has ranks, bands, movement and plans in it")
  func parts() throws {
    let text = try text()
    #expect(text.contains("\"rank\": 1,\n      \"spread\": 1.3888888888888888,"))
    #expect(text.contains("\"bandHigh\": 2,\n                \"bandLow\": 1"))
    #expect(text.contains("\"median\": 1.0,\n            \"moved\": 0.2222222222222222"))
    #expect(text.contains("\"owner\": \"Head of integrated care\""))
    #expect(text.components(of: "\"owner\": \"\"") == 1)
    #expect(text.hasSuffix("\"written\": \"2026-11-23\"\n}\n"))
  }
}
