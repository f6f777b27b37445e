import FoundationEssentials
import Reports
import Scoring
import Shoal
import Store
import Testing
import Workbook

/// Two files as one movement, against scipy 1.17 and numpy on the same files.
@Suite struct LinkedMovementTests {
  private static let (before, after) = (
    FormsSample.folder + "before.csv", FormsSample.folder + "after.csv"
  )

  private func movement(
    _ before: [String], _ after: [String], _ rules: CohortRules = .confidential
  ) throws -> Movement {
    try Gathering(pack: FormsSample.pack).movement(
      from: before, to: after, rules: rules, merging: []
    ).movement
  }

  /// Up, down, same, the probability of the sign test, Cliff's delta.
  private static let golden: [(Int, Int, Int, Double, Double)] = [
    (48, 16, 70, 7.733076881287027e-05, 0.18834929828469593),
    (44, 19, 71, 0.0022275315109880345, 0.11773223435063489),
    (43, 25, 66, 0.038460053348927506, 0.10937848073067498),
  ]

  @Test func statementsMoveAsScipyHasThem() throws {
    let movement = try movement([Self.before], [Self.after])
    #expect(movement.linked == 134)
    for (statement, golden) in zip(movement.themes[0].statements, Self.golden) {
      let moved = try #require(statement.answers.everyone.value)
      let pairs = try #require(moved.pairs)
      #expect([pairs.up, pairs.down, pairs.same] == [golden.0, golden.1, golden.2])
      #expect(abs((pairs.signTest.value ?? 0) - golden.3) < 1e-12)
      #expect(abs((moved.change.cliffsDelta.estimate.value ?? 0) - golden.4) < 1e-12)
    }
  }

  @Test func scoresMoveAsNumpyHasThem() throws {
    let scores = try #require(
      try movement([Self.before], [Self.after]).themes[0].scores.everyone.value)
    let linked = try #require(scores.linked)
    #expect(abs((scores.before.mean ?? 0) - 2.415422885572139) < 1e-12)
    #expect(abs((scores.after.mean ?? 0) - 2.646766169154229) < 1e-12)
    #expect(linked.up == 74 && linked.down == 29)
    #expect(abs((linked.signTest.value ?? 0) - 1.0705258229134963e-05) < 1e-15)
    #expect(abs((linked.pairs.standardDeviation.value ?? 0) - 0.7760368515267929) < 1e-12)
    #expect(abs((linked.pairs.retest.value ?? 0) - 0.8089334325580859) < 1e-12)
    guard case .known(let change) = linked.reliable else {
      Issue.record("nothing is known of reliable change")
      return
    }
    #expect(abs(change.measurementError - 0.3392147245542225) < 1e-12)
    #expect(abs(change.mdc95 - 0.9402552454816211) < 1e-12)
    #expect(linked.beyond?.up == 13 && linked.beyond?.down == 1)
  }

  @Test func oneFileOfTwoTimesIsTheSameAsTwo() throws {
    let sample = try GatheringSample()
    func rows(_ path: String, _ day: String) throws -> [String] {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        .split(separator: "\n").dropFirst().map { "\($0),\(day)\n" }
    }
    let head = "group,person,promises-1,promises-2,promises-3,time\n"
    let all = try rows(Self.after, "2026-06-01") + rows(Self.before, "2026-01-31")
    let path = try sample.file("both.csv", head + all.joined())
    let two = try movement([Self.before], [Self.after])
    let one = try movement([path], [path])
    let json = { (movement: Movement) in
      MovementFigures.json(movement, pack: FormsSample.pack)
        .split(separator: "\"people\"").first.map(String.init)
    }
    #expect(one.linked == 134 && json(one) == json(two))
  }

  @Test func filesThatNameNobodyAreTwoCohorts() throws {
    let plain = FormsSample.folder + "pandas.csv"
    #expect(try movement([plain], [plain]).linked == nil)
  }

  @Test func whoAnsweredOnceIsInNeitherCountOfOneFile() throws {
    let sample = try GatheringSample()
    let head = "person,time,promises-1,promises-2,promises-3\n"
    let rows = "a,2026-01-31,1,2,3\na,2026-06-01,2,2,3\nb,2026-01-31,1,2,3\n"
    let path = try sample.file("both.csv", head + rows)
    let found = try Gathering(pack: FormsSample.pack).movement(
      from: [path], to: [path], rules: .confidential, merging: [])
    #expect(found.movement.before == 1 && found.movement.after == 1)
    #expect(found.notes == ["1 person answered once, and is left out."])
  }

  @Test func numbersOfRowsAreSaidToBeNoPeople() throws {
    let sample = try GatheringSample()
    let head = "person,promises-1,promises-2,promises-3\n"
    func notes(_ second: String) throws -> [String] {
      let first = try sample.file("one.csv", head + "1,1,2,3\n2,2,2,3\n")
      let second = try sample.file("two.csv", head + second)
      return try Gathering(pack: FormsSample.pack).movement(
        from: [first], to: [second], rules: .confidential, merging: []
      ).notes
    }
    #expect(try notes("1,1,2,3\n2,2,2,3\n").contains { $0.contains("number the rows") })
    #expect(try notes("2,1,2,3\n1,2,2,3\n").isEmpty)
  }

  /// A group that has another name the next time is named, and the way to count it as one.
  @Test func groupsOfOneTimeAreNamed() throws {
    let sample = try GatheringSample()
    func file(_ name: String, _ group: String) throws -> String {
      let rows = (0..<12).map { "\(group),\($0 % 4 + 1),2,3\nboth,2,2,3\n" }.joined()
      return try sample.file(name, "group,promises-1,promises-2,promises-3\n" + rows)
    }
    let movement = try movement(
      [try file("one.csv", "Acute")], [try file("two.csv", "Acute care")], .toHandOn)
    let text = PlainText.text(.movement(movement, pack: FormsSample.pack, origin: []))
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("Only before: Acute. Only after: Acute care."))
  }
}
