import Testing
import Workbook

@Suite("When an action was made, changed and closed") struct ActionTimesTests {
  private func change(
    _ kind: Field.Kind, _ value: Value?, at milliseconds: Int, _ reason: Change.Reason = .edit
  ) -> Change {
    Change(.action("1", kind), value, at: milliseconds, reason: reason)
  }

  @Test("comes from its own changes alone")
  func own() throws {
    let times = try #require(
      ActionTimes.all([
        Change(.rating("a-1", in: 1), .answer(.rated(3)), at: 1),
        change(.act, .text("ask"), at: 20), change(.cue, .text("it rains"), at: 30),
        Change(.action("2", .act), .text("tell"), at: 90),
      ])["1"])
    #expect((times.made, times.changed, times.revision) == (20, 30, 1))
    #expect(times.closed == nil)
    #expect(times.parts == [.act: 20, .cue: 30])
  }

  @Test("knows when it was closed, and that undo opens it again")
  func closed() {
    let changes = [
      change(.act, .text("ask"), at: 20), change(.outcome, .text("done"), at: 50),
      change(.learned, .text("much"), at: 60),
    ]
    #expect(ActionTimes.all(changes)["1"]?.closed == 50)
    let undone = changes + [change(.outcome, nil, at: 70, .undo)]
    #expect(ActionTimes.all(undone)["1"]?.closed == nil)
    let again = undone + [change(.outcome, .text("done"), at: 80, .redo)]
    #expect(ActionTimes.all(again)["1"]?.closed == 80)
  }

  @Test("never goes back, though the clock may")
  func clock() throws {
    let times = try #require(
      ActionTimes.all([
        change(.act, .text("ask"), at: 100), change(.act, .text("tell"), at: 40),
      ])["1"])
    #expect((times.changed, times.revision) == (100, 1))
  }
}
