import Screens
import Testing
import Workbook

@Suite struct StageClockTests {
  private func clock(_ changes: [Change], seconds: Int, _ subject: StageClock.Subject) throws
    -> StageClock
  {
    let pack = try CorePack.load()
    let book = Book(
      WorkshopPlan.beginning(
        "Day", pack: pack, at: Moment(milliseconds: 0, day: Walk.day, minute: 0))
        + changes)
    let now = Moment(milliseconds: 1_000_000 + seconds * 1000, day: Walk.day, minute: 0)
    return StageClock(subject, book, WorkshopPlan(book, pack: pack), at: now)
  }

  private let began = Change(.stageBegan(.rate), .number(1_000_000))

  @Test func standsUntilItIsStarted() throws {
    let clock = try clock([], seconds: 90, .stage(.rate))
    #expect(clock.words == "15 minutes")
    #expect(clock.left == nil)
  }

  @Test func countsDownAndThenSaysByHowMuchItIsOver() throws {
    #expect(try clock([began], seconds: 0, .stage(.rate)).words == "15:00 left")
    #expect(try clock([began], seconds: 175, .stage(.rate)).words == "12:05 left")
    #expect(try clock([began], seconds: 900, .stage(.rate)).words == "0:00 left")
    #expect(try clock([began], seconds: 990, .stage(.rate)).words == "1:30 over")
  }

  @Test func moreMinutesAreAdded() throws {
    let more = Change(.extraMinutes(.rate), .number(10))
    #expect(try clock([began, more], seconds: 0, .stage(.rate)).words == "25:00 left")
  }

  /// A clock set back, as when a laptop wakes up, does not give time that was not there.
  @Test func aClockSetBackStandsAtItsStart() throws {
    #expect(try clock([began], seconds: -500, .stage(.rate)).words == "15:00 left")
  }

  @Test func eachTopicHasItsOwn() throws {
    let listening = Change(.stageBegan(.discuss, theme: "listening"), .number(1_000_000))
    #expect(try clock([listening], seconds: 60, .topic("listening")).words == "14:00 left")
    #expect(try clock([listening], seconds: 60, .topic("candour")).words == "15 minutes")
  }
}
