import Testing
import Workbook

@Suite struct LookingBackTests {
  private static let held = Day(sinceEpoch: 20_000)

  private func book(_ stage: WorkshopStage, _ more: [Change] = []) -> Book {
    Book(
      [
        Change(.roundOpened(1), .day(Self.held)), Change(.roundShown(1), .day(Self.held)),
        Change(.stage, .text(stage.rawValue)), Change(.action("1", .act), .text("ring them")),
        Change(.action("1", .due), .day(Self.held.adding(days: 10))),
        Change(.action("2", .act), .text("share the plan")),
      ] + more)
  }

  private func day(_ days: Int) -> Day { Self.held.adding(days: days) }

  @Test func aClosedWorkshopIsOverTheNextDay() {
    #expect(!book(.close).isOver(on: day(0)))
    #expect(book(.close).isOver(on: day(1)))
  }

  @Test func oneThatWasNeverClosedIsOverOnTheFollowUpDay() {
    #expect(!book(.plan).isOver(on: day(89)))
    #expect(book(.plan).isOver(on: day(90)))
  }

  @Test func itBeginsWithOutcomesFromTheFirstDueDayOn() {
    #expect(!book(.close).beginsWithOutcomes(on: day(9)))
    #expect(book(.close).beginsWithOutcomes(on: day(10)))
    let answered = Change(.action("1", .outcome), .text("done"))
    #expect(!book(.close, [answered]).beginsWithOutcomes(on: day(10)))
  }

  @Test func anActionWithoutADayIsDueOnTheFollowUpDay() {
    #expect(book(.close).roomActionsDue(on: day(89)).map(\.id) == ["1"])
    #expect(book(.close).roomActionsDue(on: day(90)).map(\.id) == ["1", "2"])
  }

  @Test func aWorkshopThatWasNotHeldAsksNothing() {
    let unheld = Book([
      Change(.action("1", .act), .text("ring them")), Change(.stage, .text("close")),
    ])
    #expect(!unheld.beginsWithOutcomes(on: day(500)))
    #expect(!unheld.isOver(on: day(500)))
  }

  @Test func aRoomSpeaksOfNobody() {
    #expect(Action(id: "1", act: "ring them").roomSentence == "Ring them")
    #expect(
      Action(id: "1", cue: "it is late", act: "ring them").roomSentence
        == "If it is late, then ring them")
  }
}
