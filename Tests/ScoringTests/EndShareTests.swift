import Scoring
import Testing
import Workbook

@Suite struct EndShareTests {
  private func end(_ answers: String, _ scale: Scale = Example.scale) -> EndShare.End? {
    EndShare(answers.map(Example.answer), on: scale).end
  }

  @Test func fourFifthsAtOneEndIsNearlyAll() {
    #expect(end("5555555544") == .high)
    #expect(end("5555555444") == nil)
    #expect(end("11112") == .low)
  }

  @Test func bothEndsTogetherCountToo() {
    #expect(end("55115") == .both)
    #expect(end("55113") == .both)
    #expect(end("55133") == nil)
  }

  @Test func onlyRatingsOnTheScaleCount() {
    let share = EndShare("5555nn--93".map(Example.answer), on: Example.scale)
    #expect(share.rated == 5)
    #expect(share.atHigh == 4)
    #expect(share.end == .high)
    #expect(end("nn--") == nil)
  }

  @Test func aScaleOfTwoPointsIsNotAllEnds() {
    #expect(end("0101", Example.scale(0...1)) == nil)
    #expect(end("1111", Example.scale(0...1)) == .high)
    #expect(end("333", Example.scale(3...3)) == nil)
  }
}
