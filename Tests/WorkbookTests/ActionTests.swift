import Testing
import Workbook

struct ActionTests {
  private let day = Day(sinceEpoch: 20_780)

  private func cue(_ id: String, _ text: String) -> Change {
    Change(.action(id, .cue), .text(text))
  }

  @Test func allItsParts() {
    let book = Book([
      Change(.action("1", .actionTheme), .text("trust")), cue("1", "a partner says no"),
      Change(.action("1", .act), .text("ask why")), Change(.action("1", .with), .text("a peer")),
      Change(.action("1", .due), .day(day)), Change(.action("1", .review), .day(day)),
      Change(.action("1", .outcome), .text("not-done")),
      Change(.action("1", .learned), .text("too soon")),
    ])
    #expect(
      book.actions == [
        Action(
          id: "1", theme: "trust", cue: "a partner says no", act: "ask why", with: "a peer",
          due: day, review: day, outcome: .notDone, learned: "too soon")
      ])
  }

  @Test func droppedAndEmptyOnesAreLeftOutAndNumbersAreNotUsedAgain() {
    var book = Book([cue("2", "two"), cue("10", "ten"), cue("1", "one")])
    #expect(book.actions.map(\.id) == ["1", "2", "10"])
    book.apply(Change(.action("10", .dropped), .tick))
    book.apply(Change(.action("11", .actionTheme), .text("trust")))
    #expect(book.actions.map(\.id) == ["1", "2"])
    #expect(book.nextActionID == "12")
    #expect(Book().nextActionID == "1")
  }

  /// The day to look back on asks by itself, and so does the day it is to be done by.
  @Test(arguments: [-7, -1, 1, 7]) func lookingBackAsksOnItsOwnDay(_ offset: Int) {
    let review = day.adding(days: offset)
    let book = Book([
      cue("1", "now"), Change(.action("1", .due), .day(day)),
      Change(.action("1", .review), .day(review)),
    ])
    let first = min(review, day)
    #expect(book.actions.first?.asked == first)
    #expect(book.actions.first?.deadline == day)
    for step in -8...8 {
      let today = day.adding(days: step)
      #expect(book.dueActions(on: today).isEmpty == (today < first))
    }
  }

  @Test func whatWasDoneInPartGoesOnInALaterPlan() throws {
    var book = Book([
      cue("1", "now"), Change(.action("1", .act), .text("ask")), cue("2", "later"),
      Change(.action("2", .act), .text("tell")), cue("4", "now"),
      Change(.action("4", .actionTheme), .text("trust")),
    ])
    let first = try #require(book.actions.first)
    #expect(book.continuation(of: first) == nil)
    book.apply(cue("3", "now"))
    book.apply(Change(.action("3", .act), .text("ask the chair")))
    #expect(book.continuation(of: first)?.id == "3")
    book.apply(Change(.action("3", .outcome), .text("done")))
    #expect(book.continuation(of: first) == nil)
  }

  @Test func dueOnesHaveComeAndHaveNoOutcome() {
    var book = Book([
      cue("1", "now"), Change(.action("1", .due), .day(day)), cue("2", "later"),
      Change(.action("2", .due), .day(day.adding(days: 1))), cue("3", "look back"),
      Change(.action("3", .review), .day(day.adding(days: -1))), cue("4", "no date"),
    ])
    #expect(book.dueActions(on: day).map(\.id) == ["3", "1"], "the longest due first")
    book.apply(Change(.action("1", .outcome), .text("done")))
    #expect(book.dueActions(on: day).map(\.id) == ["3"])
    book.apply(Change(.action("3", .outcome), .text("no such word")))
    #expect(book.dueActions(on: day).map(\.id) == ["3"])
  }
}
