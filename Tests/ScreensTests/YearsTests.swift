import Canvas
import Screens
import Testing
import Workbook

/// Three finished assessments and more, a row a theme.
@Suite struct YearsTests {
  /// Finished assessments of the small pack, a hundred days apart, with these ratings throughout.
  private func book(_ ratings: [Int]) -> Book {
    Book(
      ratings.enumerated().flatMap { index, rating -> [Change] in
        let day = Walk.day.adding(days: (index - ratings.count + 1) * 100)
        return [Change(.started(index + 1), .day(day))]
          + Small.pack.statements.map {
            Change(.rating($0.id, in: index + 1), .answer(.rated(rating)))
          } + [Change(.finished(index + 1), .day(day))]
      })
  }

  private func text(_ book: Book, size: Size = Size(width: 80, height: 24)) -> String {
    Everywhere.text(Desk(Small.pack, [.years], book: book, size: size).model.page)
  }

  @Test func thereIsAWayToItFromTheThirdOn() {
    for (ratings, isThere) in [([2, 3], false), ([2, 3, 4], true)] {
      let desk = Desk(Small.pack, [.thenAndNow], book: book(ratings))
      #expect(desk.model.page.items.contains { $0.id == "years" } == isThere)
    }
  }

  @Test func everyPointIsDrawnAndSaid() {
    let text = text(book([2, 3, 5]))
    #expect(text.contains("▃ 2.0 ") && text.contains("3.0↑") && text.contains("5.0↑"))
    #expect(
      text.contains("2.0 in May, 3.0 in August, 5.0 now. From the first to now: you moved up"))
    #expect(text.contains("We cannot say whether a move is real change"))
  }

  @Test func aMoveBothWaysIsSaid() {
    #expect(text(book([3, 5, 3])).contains("It went both ways in between."))
    #expect(!text(book([3, 4, 5])).contains("both ways"))
  }

  @Test func aNarrowWindowHasTheLatestAndSaysSo() {
    let text = text(book([1, 2, 3, 4, 5, 4]), size: Size(width: 40, height: 12))
    #expect(text.contains("The latest four of 6"))
  }

  @Test func itStaysHiddenWhileAnAssessmentIsOpen() {
    var open = book([2, 3, 4])
    open.apply(Change(.started(4), .day(Walk.day)))
    #expect(!text(open).contains("2.0"))
  }
}
