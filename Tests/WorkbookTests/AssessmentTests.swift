import Testing
import Workbook

struct AssessmentTests {
  private let day = Day(sinceEpoch: 20_780)
  private let pack = Pack(
    id: "core", title: "Core", version: "1.0.0", language: "en-GB",
    stem: Wording(me: "I", us: "We"), scale: Scale(points: []), importance: Scale(points: []),
    areas: [])

  private var moment: Moment { Moment(milliseconds: 5, day: day, minute: 0) }

  @Test func beginningWritesTheDayAndThePackOnce() {
    var book = Book()
    #expect(book.current == 1)
    for change in book.beginning(1, pack: pack, at: moment) { book.apply(change) }
    #expect(book.assessments == [Assessment(number: 1, started: day)])
    #expect(book.text(.pack(1)) == "core 1.0.0 en-GB")
    #expect(book.beginning(1, pack: pack, at: moment).isEmpty)
  }

  @Test func theLatestBegunIsCurrentWhateverTheOrder() {
    let book = Book([
      Change(.started(10), .day(day.adding(days: 200))), Change(.started(2), .day(day)),
      Change(.started(1), .day(day)), Change(.finished(1), .day(day.adding(days: 1))),
    ])
    #expect(book.current == 10)
    #expect(book.assessments.map(\.number) == [1, 2, 10])
    #expect(book.assessments[0].finished == day.adding(days: 1))
  }

  @Test func earlierAnswersAreShownOnlyOnceTheNewAreIn() {
    var book = Book([
      Change(.started(1), .day(day)), Change(.finished(1), .day(day)),
      Change(.started(2), .day(day)), Change(.started(3), .day(day)),
    ])
    #expect(!book.mayCompare(3))
    #expect(book.previous(to: 3)?.number == 1)
    #expect(book.previous(to: 1) == nil)
    book.apply(Change(.finished(3), .day(day)))
    #expect(book.mayCompare(3))
  }
}
