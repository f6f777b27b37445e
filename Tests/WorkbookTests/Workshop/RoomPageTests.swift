import Testing
import Workbook

@Suite struct RoomPageTests {
  private let pages: [RoomPage] =
    WorkshopStage.allCases.map { .stage($0) } + [
      .told, .dilemma("hub"), .statement("listening-1"), .topic("listening"), .vote(.topics),
      .vote(.hardest(dilemma: "hub", isAfter: false)),
      .vote(.hardest(dilemma: "hub", isAfter: true)), .lookBack, .thenAndNow,
      .thenAndNowTheme("listening"),
    ]

  @Test func everyPageIsReadAsItWasWritten() {
    for page in pages { #expect(RoomPage(page.text) == page) }
    for text in [
      "", "stage", "stage lunch", "told more of it", "theme listening", "vote after", "vote-after",
    ] {
      #expect(RoomPage(text) == nil, "\(text)")
    }
  }

  @Test func aWorkshopBeginsOnThePageOfItsStage() {
    #expect(Book().roomPage == .stage(.prepare))
    #expect(Book([Change(.stage, .text("plan"))]).roomPage == .stage(.plan))
  }

  /// Whatever is written in a workshop is with the room only on the page that shows it, and what
  /// belongs to a single person never is.
  @Test func theRoomHoldsOnlyWhatItIsShown() {
    let kinds = Field.Kind.allCases
    let fields = kinds.flatMap { kind in
      ["listening", "candour"].map { Field(kind, subject: $0, part: "evidence") }
    }
    let written = Book(fields.map { Change($0, .text("\($0.kind.rawValue) \($0.subject)")) })
    for page in pages {
      var book = written
      book.apply(Change(.roomPage, .text(page.text)))
      let shown = book.shownToRoom
      let notes = shown.fields.filter { $0.kind == .note }
      #expect(notes.map(\.subject) == (page == .topic("listening") ? ["listening"] : []))
      let actions = shown.fields.filter(\.kind.isOfAction)
      #expect(actions.isEmpty == ![.stage(.plan), .stage(.close), .lookBack].contains(page))
      for kind: Field.Kind in [.rating, .evidence, .reflection, .flag, .importance, .witness] {
        #expect(!shown.fields.contains { $0.kind == kind })
      }
      #expect(shown.steps == 0, "nothing to take back")
    }
  }

  @Test func turningThePageIsNoEditOfAPerson() {
    let book = Book([
      Change(.title, .text("Day")), Change(.roomPage, .text("told")), Change(.largeLetters, .tick),
    ])
    #expect(book.undo(at: 0)?.field == .title)
  }
}
