import Canvas
import Screens
import Testing
import Workbook

/// Earlier answers stay hidden until the new ones are in.
@Suite struct ThenAndNowTests {
  private let mark = "zqsentinel"

  /// The second assessment, open, with its first answer given.
  private func second(_ pack: Pack) -> Desk {
    var desk = Desk(pack, book: Written.finished(pack, mark: mark))
    desk.send(.perform(.beginAssessment))
    return desk
  }

  @Test(arguments: ["core", "small"])
  func noScreenShowsAnEarlierNoteWhileTheNewOneIsOpen(_ name: String) throws {
    let pack = name == "core" ? try CorePack.load() : Small.pack
    var desk = second(pack)
    #expect(desk.model.assessment == 2)
    for way in Everywhere.ways(pack, themes: 5) {
      desk.go(way)
      desk.model.size = Size(width: 200, height: 60)
      #expect(!Everywhere.text(view(desk.model)).contains(mark), "\(way)")
      #expect(!Everywhere.text(desk.model.page).contains(mark), "\(way)")
      let linear = LinearDesk(desk)
      #expect(!linear.last.contains(mark), "\(way)")
    }
    desk.go([.find])
    desk.send(.key(.paste(mark)))
    #expect(desk.model.page.items.count == 1)
  }

  /// The pages of the new assessment are those of somebody who never had another, but for the
  /// way to Then and now.
  @Test func pagesAreAsIfThereWereNoEarlierAnswers() {
    let old = second(Small.pack)
    let fresh = Desk(Small.pack)
    for way in Everywhere.ways(Small.pack) {
      guard case .theme(_, let step) = way.last, step != .act else { continue }
      var one = old
      var other = fresh
      one.go(way)
      other.go(way)
      #expect(one.model.page.items.map(\.label) == other.model.page.items.map(\.label), "\(way)")
      #expect(one.model.focus?.id == other.model.focus?.id, "\(way)")
      #expect(
        one.model.page.items.map(\.mark) == other.model.page.items.map(\.mark), "\(way)")
    }
  }

  @Test func writingBeginsEmpty() throws {
    var desk = second(Small.pack)
    for (step, item) in [
      (ThemeStep.closer, "evidence"), (.closer, "witness"), (.closer, "evidence-day"),
      (.reflect, "prompt:what-1"),
    ] {
      try desk.write([.theme("a", step)], item)
      #expect(desk.model.edit?.text == "")
      try desk.press("Esc")
    }
  }

  @Test func itAppearsWhenTheNewOneIsFinished() {
    var desk = second(Small.pack)
    desk.go([.thenAndNow])
    let hidden = desk.model.page
    for change in Written.changes(Small.pack, 2, mark: "second") {
      desk.model.book.apply(change)
    }
    #expect(desk.model.page == hidden)
    desk.send(.perform(.finishAssessment))
    desk.go([.thenAndNow])
    let shown = Everywhere.text(desk.model.page)
    for theme in Small.pack.themes { #expect(shown.contains(theme.title)) }
    desk.go([])
    #expect(desk.model.page.items.contains { $0.intent == .open(.thenAndNow) })
  }

  @Test func takingTheFinishBackHidesItAgain() throws {
    var desk = second(Small.pack)
    for change in Written.changes(Small.pack, 2, mark: "second") { desk.model.book.apply(change) }
    desk.send(.perform(.finishAssessment))
    desk.go([.thenAndNow])
    let shown = desk.model.page
    try desk.press("u")
    #expect(desk.model.page != shown)
    #expect(!Everywhere.text(desk.model.page).contains(Small.pack.themes[0].title))
  }

  @Test func aFirstAssessmentHasNothingToCompare() {
    let desk = Desk(Small.pack, [.thenAndNow], book: Written.finished(Small.pack))
    #expect(!Everywhere.text(desk.model.page).contains(Small.pack.themes[0].title))
  }

  @Test func anotherLookIsOfferedOnceFinished() throws {
    var desk = Desk(Small.pack, book: Book(Written.changes(Small.pack)))
    #expect(!desk.model.page.items.contains { $0.intent == .open(.lookAgain) })
    desk.send(.perform(.finishAssessment))
    desk.go([])
    let item = try #require(desk.model.page.items.first { $0.intent == .open(.lookAgain) })
    desk.model.stack.top.focus = item.id
    try desk.press("Enter")
    #expect(desk.screen == .lookAgain && desk.model.assessment == 1)
    try desk.press("Enter")
    #expect(desk.model.assessment == 2)
    #expect(Book(desk.disk).day(.started(2)) == Walk.day)
    #expect(desk.screen == .home)
  }

  @Test func theNinetyDaysAreSaid() {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    let early = Everywhere.text(desk.model.page)
    desk.model.now.day = Walk.day.adding(days: Book.reassessmentDays)
    #expect(Everywhere.text(desk.model.page) != early)
  }

  @Test func plansGoOnThroughAssessments() {
    var desk = second(Small.pack)
    desk.go([.actions])
    #expect(desk.model.page.items.contains { $0.intent == .open(.action("1")) })
  }
}
