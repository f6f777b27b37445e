import Store
import Testing
import Workbook

/// What was gathered, handed on.
@Suite struct GatheredAnswersTests {
  @Test func blocksHoldEveryRowInOrder() throws {
    let scratch = try Scratch()
    let count = AnswerBlock.most + 7
    for number in 0..<count {
      let changes = GatheringSample.assessment(1, ["a-1": number % 5 + 1, "b-1": number % 3])
      try scratch.write(GatheringSample.journal(number, changes), "\(number).jsonl")
    }
    let answers = try GatheringSample.gather(scratch)
    #expect(answers.count == count)
    var states: [UInt8] = []
    var rows: [Int] = []
    answers.deliver { block in
      states += block.states
      rows.append(block.rows)
      #expect(block.columns == 3)
      #expect(block.groups.count == block.rows && block.groups.allSatisfy { $0 == 0 })
    }
    #expect(rows == [AnswerBlock.most, 7])
    #expect(states == answers.states)
    #expect(states == GatheringSample.rows(answers).flatMap(\.states))
  }

  @Test func nothingMakesNoBlock() throws {
    let answers = try GatheringSample.gather(try Scratch())
    answers.deliver { _ in Issue.record("a block of nothing") }
  }
}
