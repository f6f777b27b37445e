import Testing
import Workbook

@Suite struct HistoryAfterLossTests {
  private let rating = Field.rating("a-1", in: 1)
  private let other = Field.rating("a-2", in: 1)

  /// Where a line of the journal was lost, an undo must not take back something else.
  @Test func undoFindsItsOwnStepAfterALoss() {
    var book = Book([
      Change(rating, .answer(.rated(2))),
      Change(other, .answer(.rated(3))),
      // The undo of `rating` that is left of a journal whose undo of `other` was lost.
      Change(rating, nil, reason: .undo),
    ])
    #expect(book.answer("a-1", in: 1) == nil)
    #expect(book.undo(at: 0) == nil, "the step above went with the lost line")
    let redo = book.redo(at: 0)
    #expect(redo?.field == rating)
    if let redo { book.apply(redo) }
    #expect(book.answer("a-1", in: 1) == .rated(2))
  }

  @Test func actionsOfAnyFieldKeepTheirNumber() {
    let book = Book([Change(.action("4", .learned), .text("It takes two."))])
    #expect(book.nextActionID == "5")
    let far = Book([Change(.action("9223372036854775807", .cue), .text("x"))])
    #expect(far.nextActionID == "1")
  }
}
