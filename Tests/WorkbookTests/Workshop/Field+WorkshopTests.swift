import Testing
import Workbook

@Suite struct FieldWorkshopTests {
  private let now = WorkshopExample.now.milliseconds

  @Test func everyThemeAndStageHasItsOwnFields() {
    let fields: [Field] =
      ["a", "b"].flatMap { theme in
        WorkshopNote.allCases.map { Field.note($0, theme: theme) }
          + [.covers(theme), .opening(theme), .discussed(theme)]
          + [.stageBegan(.discuss, theme: theme), .extraMinutes(.discuss, theme: theme)]
      } + WorkshopStage.allCases.flatMap { [.minutes($0), .stageBegan($0), .extraMinutes($0)] }
      + [1, 2].flatMap { [.roundOpened($0), .roundShown($0)] }
    #expect(Set(fields).count == fields.count)
  }

  @Test func anUnknownStageIsTheFirst() {
    #expect(Book().stage == .prepare)
    #expect(WorkshopExample.book([(.stage, .text("lunch"))]).stage == .prepare)
    #expect(WorkshopExample.book([(.stage, .text("re-rate"))]).stage == .reRate)
  }

  @Test func whatNobodyOwnsIsParked() {
    let book = WorkshopExample.book([
      (.action("1", .act), .text("ring the practices")),
      (.action("1", .owner), .text("Head of care")),
      (.action("2", .act), .text("share the waiting list")),
      (.action("3", .act), .text("visit the hub")), (.action("3", .owner), .text("Chair")),
      (.action("3", .dropped), .tick),
    ])
    #expect(book.ownedActions.map(\.id) == ["1"])
    #expect(book.parkedActions.map(\.id) == ["2"])
  }

  /// Whoever has typed only a first step has typed something.
  @Test(arguments: [Field.Kind.owner, .firstStep, .sign])
  func anActionWithOnePartIsThere(part: Field.Kind) {
    let book = WorkshopExample.book([(.action("1", part), .text("Ask on Monday"))])
    #expect(book.actions.map(\.id) == ["1"])
  }

  @Test func aNoteIsTakenBackAndDoneAgain() {
    var book = WorkshopExample.book([
      (.note(.evidence, theme: "purpose"), .text("Two papers opened with money.")),
      (.extraMinutes(.discuss, theme: "purpose"), .number(5)), (.stage, .text("discuss")),
    ])
    book.undo(at: now).map { book.apply($0) }
    #expect(book[.extraMinutes(.discuss, theme: "purpose")] == nil)
    #expect(book.stage == .discuss)
    book.undo(at: now).map { book.apply($0) }
    #expect(book.text(.note(.evidence, theme: "purpose")) == "")
    book.redo(at: now).map { book.apply($0) }
    #expect(book.text(.note(.evidence, theme: "purpose")) == "Two papers opened with money.")
  }

  /// What people were told before they rated must not change under their answers.
  @Test func thePlanCannotBeUndoneOnceARoundIsOpen() {
    var book = WorkshopExample.book([(.leastAnswers, .number(8))])
    #expect(book.undo(at: now)?.field == .leastAnswers)
    book.apply(Change(.roundOpened(1), .day(WorkshopExample.now.day), at: now))
    #expect(book.undo(at: now) == nil)
    #expect(WorkshopPlan(book, pack: WorkshopExample.pack).leastAnswers == 8)
  }
}
