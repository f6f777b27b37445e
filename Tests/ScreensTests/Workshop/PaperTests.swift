import Screens
import Testing
import Workbook

@Suite struct PaperTests {
  private let scale = Scale(
    points: (1...5).map { Scale.Point(value: $0, label: "\($0)") }, noChance: "No chance")

  private func walk(_ script: String) throws -> Walk {
    var walk = try Walk(at: script)
    try walk.run(script)
    return walk
  }

  private func chair(_ walk: Walk) -> Chair? {
    if case .participant(let chair) = walk.model.seat { chair } else { nil }
  }

  @Test(arguments: ["340-5", "3 4 0 - 5", "3,4,n,-,5", " 34N-5 "])
  func aRowIsReadWithOrWithoutSpaces(_ row: String) {
    let row = PaperRow(row, scale)
    #expect(row.unknown == nil)
    #expect(row.answers == [.rated(3), .rated(4), .noChance, nil, .rated(5)])
  }

  @Test func theFirstMarkThatIsNoneIsNamed() {
    #expect(PaperRow("3467", scale).unknown == "6")
    #expect(PaperRow("34x", scale).unknown == "x")
    #expect(PaperRow("٣", scale).unknown == "٣")
    #expect(PaperRow("0", Scale(points: scale.points)).unknown == "0")
  }

  @Test func aLongScaleNeedsSpaces() {
    let long = Scale(
      points: (0...10).map { Scale.Point(value: $0, label: "\($0)") }, noChance: "None")
    #expect(
      PaperRow("10 0 n -", long).answers == [.rated(10), .rated(0), .noChance, nil])
  }

  @Test func aRowOfAnotherLengthIsNotHandedIn() throws {
    for row in ["12345123", "1234512345", "12345123x"] {
      let walk = try walk("# paper\n# open\ntype \(row)\nkeys Enter Enter\n")
      #expect(chair(walk)?.paper?.row == row && walk.model.stack.path == [.home])
      #expect(!walk.effects.contains { if case .sheet(.putIn) = $0 { true } else { false } })
    }
  }

  /// What was typed is handed in as it stands on paper, and nothing of it is left.
  @Test func aSheetGoesInAndIsForgotten() throws {
    let walk = try walk("# paper\n# open\ntype 1234-0123\nkeys Enter Enter\n")
    let answers: [Answer?] = [
      .rated(1), .rated(2), .rated(3), .rated(4), nil, .noChance, .rated(1), .rated(2), .rated(3),
    ]
    #expect(
      walk.effects.contains(.sheet(.putIn(round: 1, answers: answers, isReturning: false))))
    #expect(walk.effects.contains(.wipe))
    #expect(chair(walk)?.paper?.typed == 1 && chair(walk)?.paper?.row.isEmpty == true)
    #expect(walk.model.edit?.text.isEmpty == true)
  }

  @Test func inASecondRoundASheetIsOfSomebodyWhoWasThereUnlessItIsSaid() throws {
    let start = "# paper\n# shown\nothers open\n"
    let before = try walk(start + "type 111111111\nkeys Enter Enter\n")
    let new = try walk(start + "keys Down Enter Up\ntype 111111111\nkeys Enter Enter\n")
    let answers = [Answer?](repeating: .rated(1), count: 9)
    #expect(
      before.effects.contains(.sheet(.putIn(round: 2, answers: answers, isReturning: true))))
    #expect(
      new.effects.contains(.sheet(.putIn(round: 2, answers: answers, isReturning: false))))
  }

  /// The round is shown while a row is typed: nothing of the row is left.
  @Test func aRowIsForgottenWhenTheRoundIsOver() throws {
    let walk = try walk("# paper\n# open\ntype 12345\nothers end\n")
    #expect(chair(walk)?.paper?.row == "" && walk.model.edit == nil)
  }

  @Test func aRowThatIsLeftIsCovered() throws {
    let walk = try walk("# paper\n# open\ntype 12345\nkeys Esc\nwait 180000\n")
    #expect(chair(walk)?.isCovered == true)
  }
}
