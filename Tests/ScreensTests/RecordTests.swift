import Canvas
import Screens
import Testing
import Workbook

/// Everything written in every assessment can be read again.
@Suite struct RecordTests {
  /// A first assessment that is finished, and a second that is open.
  private func second() -> Desk {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack, mark: "first"))
    desk.send(.perform(.beginAssessment))
    return desk
  }

  private func rate(_ theme: String, _ desk: inout Desk) {
    for number in 1...3 {
      desk.model.book.apply(Change(.rating("\(theme)-\(number)", in: 2), .answer(.rated(3))))
    }
  }

  private func text(_ desk: Desk, _ way: [Screen]) -> String {
    var desk = desk
    desk.go(way)
    return Everywhere.text(desk.model.page)
  }

  /// The texts of a theme that a person wrote in an assessment.
  private func texts(_ theme: String, _ number: Int, _ book: Book) -> [String] {
    book.fields.filter {
      $0.assessment == number && $0.subject == theme && $0.kind.shape == .text
    }.map { book.text($0) }
  }

  @Test func everyTextOfEveryAssessmentIsRead() {
    var desk = second()
    for change in Written.changes(Small.pack, 2, mark: "second") { desk.model.book.apply(change) }
    desk.send(.perform(.finishAssessment))
    for theme in Small.pack.themes {
      let history = text(desk, [.thenAndNow, .history(theme.id)])
      for number in 1...2 {
        let past = text(desk, [.past(theme.id, number)])
        let all = texts(theme.id, number, desk.model.book)
        #expect(!all.isEmpty)
        for text in all {
          #expect(history.contains(text), "\(theme.id) \(number)")
          #expect(past.contains(text), "\(theme.id) \(number)")
        }
      }
    }
    #expect(text(desk, [.history("a")]).contains("ask what is lost"))
  }

  @Test func wordsComeBackOnceTheThemeIsRatedAgain() {
    var desk = second()
    let before = texts("a", 1, desk.model.book)
    for way in [[Screen.history("a")], [.past("a", 1)], [.theme("a", .reflect)]] {
      let hidden = text(desk, way)
      for text in before { #expect(!hidden.contains(text)) }
    }
    rate("a", &desk)
    let reflections = before.filter { $0.contains("-r") }
    #expect(!reflections.isEmpty)
    for text in reflections {
      #expect(self.text(desk, [.theme("a", .reflect)]).contains(text))
    }
    for text in before { #expect(self.text(desk, [.history("a")]).contains(text)) }
    for text in texts("b", 1, desk.model.book) {
      #expect(!self.text(desk, [.history("b")]).contains(text))
    }
  }

  @Test func numbersStayHiddenUntilItIsFinished() {
    var desk = second()
    rate("a", &desk)
    #expect(!text(desk, [.past("a", 1)]).contains("Importance"))
    #expect(!text(desk, [.history("a")]).contains("Always"))
    desk.send(.perform(.finishAssessment))
    #expect(text(desk, [.past("a", 1)]).contains("Importance"))
    #expect(text(desk, [.history("a")]).contains("Ask question 1 of a: Always then, At times now"))
  }

  @Test func droppingLeavesNoTraceInTheAnswers() throws {
    let before = Written.finished(Small.pack, mark: "first")
    var desk = second()
    desk.go([])
    #expect(desk.model.page.items.contains { $0.intent == .open(.dropAssessment) })
    for change in Written.changes(Small.pack, 2, mark: "second") { desk.model.book.apply(change) }
    desk.send(.perform(.workOn("a")))
    desk.go([.dropAssessment])
    try desk.press("Enter")
    #expect(desk.model.assessment == 2)
    desk.go([.dropAssessment])
    try desk.press("Down Enter")
    #expect(desk.model.assessment == 1)
    for field in Set(before.fields).union(desk.model.book.fields) where field != .place {
      #expect(desk.model.book[field] == before[field], "\(field)")
    }
    #expect(desk.model.book.steps == 0)
    #expect(!desk.model.page.items.contains { $0.intent == .open(.dropAssessment) })
  }

  /// In the smallest window the question begins with its first line, and Enter begins nothing
  /// before the choice was seen.
  @Test func whatIsAskedIsSeenBeforeItIsAnswered() throws {
    var desk = Desk(
      Small.pack, book: Written.finished(Small.pack), size: Size(width: 40, height: 12))
    desk.send(.perform(.open(.lookAgain)))
    let text = (1..<11).map { view(desk.model).text(row: $0) }.joined(separator: " ")
    #expect(text.contains("A new assessment asks"))
    try desk.press("Enter")
    #expect(desk.model.assessment == 1)
    try desk.press("Enter")
    #expect(desk.model.assessment == 2)
  }

  @Test func theFirstAssessmentAndAFinishedOneAreNotDropped() {
    for book in [Book(), Book(Written.changes(Small.pack)), Written.finished(Small.pack)] {
      var desk = Desk(Small.pack, book: book)
      #expect(!desk.model.page.items.contains { $0.intent == .open(.dropAssessment) })
      desk.send(.perform(.dropAssessment))
      #expect(desk.model.book == book)
    }
  }

  // MARK: Themes to work on

  @Test func oneOrTwoThemesAreChosen() throws {
    var desk = Desk(Small.pack, [.results("")], book: Book(Written.changes(Small.pack)))
    try desk.press("w Down w")
    #expect(desk.model.book.presentFocus(Small.pack).map(\.id) == ["a", "b"])
    try desk.press("Down w")
    #expect(desk.model.book.presentFocus(Small.pack).map(\.id) == ["a", "b"])
    #expect(desk.model.notice.contains("Theme a and Theme b"))
    try desk.press("Up w Down w")
    #expect(desk.model.book.presentFocus(Small.pack).map(\.id) == ["a", "c"])
    #expect(Book(desk.disk).presentFocus(Small.pack).map(\.id) == ["a", "c"])
    desk.go([])
    #expect(desk.model.page.items.first { $0.id == "focus" }?.detail == "Theme a and Theme c")
    desk.go([.behind("a")])
    #expect(desk.model.page.items.first { $0.id == "focus" }?.body == .tick(isOn: true))
  }

  @Test func theChoiceHoldsUntilTheNextOne() {
    var desk = Desk(Small.pack, book: Written.finished(Small.pack))
    desk.send(.perform(.workOn("b")))
    desk.send(.perform(.beginAssessment))
    #expect(desk.model.book.presentFocus(Small.pack).map(\.id) == ["b"])
    desk.send(.perform(.workOn("c")))
    #expect(desk.model.book.presentFocus(Small.pack).map(\.id) == ["c"])
    #expect(desk.model.book.focusThemes(Small.pack, in: 1).map(\.id) == ["b"])
  }
}
