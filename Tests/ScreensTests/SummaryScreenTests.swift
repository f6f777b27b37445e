import Canvas
import Screens
import Testing
import Workbook

@Suite struct SummaryScreenTests {
  private func desk() -> Desk {
    Desk(Small.pack, book: Written.finished(Small.pack))
  }

  @Test func everyPartCanBeLeftOutAndPutBack() throws {
    var desk = desk()
    let parts = desk.model.book.summaryParts(Small.pack, in: 1)
    #expect(parts.count > SummaryPart.sections.count)
    for part in parts {
      desk.go([.summary], focus: Item.id(.part, part.id))
      let before = desk.model.focus
      #expect(before?.id == Item.id(.part, part.id))
      try desk.press("Space")
      #expect(desk.model.book.includes(part) == part.isPrivate)
      #expect(desk.model.focus?.mark != before?.mark)
      #expect(Book(desk.disk).includes(part) == part.isPrivate)
      try desk.press("Space")
      #expect(desk.model.book.includes(part) != part.isPrivate)
    }
  }

  @Test func thePreviewIsMadeAnewEachTime() throws {
    var desk = desk()
    for _ in 0..<2 {
      desk.go([.summary], focus: "preview")
      let before = desk.effects.count { $0 == .makePreview(width: 74) }
      try desk.press("Enter")
      #expect(desk.screen == .preview)
      #expect(desk.effects.count { $0 == .makePreview(width: 74) } > before)
      #expect(Everywhere.text(view(desk.model)).contains("As it would be."))
      try desk.press("Esc")
      #expect(desk.screen == .summary)
    }
  }

  @Test func savesUnderTheNameWritten() throws {
    var desk = desk()
    try desk.write([.summary], "path")
    try desk.press("Ctrl-U")
    desk.type("mine.md")
    try desk.press("Enter")
    desk.model.stack.top.focus = "save"
    try desk.press("Enter")
    #expect(desk.effects.contains(.writeSummary(path: "mine.md", replacing: false)))
    #expect(desk.model.notice.contains("mine.md"))
    #expect(desk.disk.isEmpty)
  }

  @Test func aFileIsReplacedOnlyWhenTold() throws {
    var desk = desk()
    desk.taken = [desk.model.summaryPath]
    desk.go([.summary], focus: "save")
    #expect(!desk.model.page.items.contains { $0.id == "replace" })
    try desk.press("Enter")
    #expect(!desk.model.notice.isEmpty)
    #expect(desk.model.focus?.id == "replace")
    #expect(!desk.effects.contains(.writeSummary(path: desk.model.summaryPath, replacing: true)))
    try desk.press("Enter")
    #expect(desk.effects.last == .writeSummary(path: desk.model.summaryPath, replacing: true))
  }

  @Test func leaveToReplaceGoesWithTheName() throws {
    var desk = desk()
    desk.taken = [desk.model.summaryPath, "other.md"]
    desk.go([.summary], focus: "save")
    try desk.press("Enter")
    try desk.write([.summary], "path")
    try desk.press("Ctrl-U")
    desk.type("other.md")
    try desk.press("Esc")
    #expect(!desk.model.page.items.contains { $0.intent == .saveSummary(replacing: true) })
  }

  @Test func afterSavingThereIsNothingToReplace() throws {
    var desk = desk()
    desk.taken = [desk.model.summaryPath]
    desk.go([.summary], focus: "save")
    try desk.press("Enter Enter")
    #expect(!desk.model.page.items.contains { $0.intent == .saveSummary(replacing: true) })
  }

  @Test func aReadOnlyBookCanStillBeHandedOn() throws {
    var desk = Desk(Small.pack, [], book: Written.finished(Small.pack), readOnly: "It is damaged.")
    desk.go([.summary], focus: "save")
    try desk.press("Enter")
    #expect(desk.effects.contains { if case .writeSummary = $0 { true } else { false } })
  }

  @Test(arguments: SummaryFormat.allCases) func theNameFollowsTheFormat(_ format: SummaryFormat)
    throws
  {
    var desk = desk()
    desk.go([.summary], focus: "format-\(format.rawValue)")
    try desk.press("Space")
    #expect(desk.model.summaryFormat == format)
    let ends = [
      "html": ".html", "one-page": ".html", "text": ".txt", "markdown": ".md", "json": ".json",
      "csv": ".csv",
    ]
    #expect(desk.model.summaryPath == "shoal-summary" + (ends[format.rawValue] ?? ""))
    #expect(desk.model.focus?.detail.hasSuffix("(chosen)") == true)
    #expect(desk.disk.isEmpty)
  }

  @Test func aNameOfOnesOwnStays() throws {
    var desk = desk()
    try desk.write([.summary], "path")
    try desk.press("Ctrl-U")
    desk.type("for my coach")
    try desk.press("Esc")
    desk.go([.summary], focus: "format-csv")
    try desk.press("Enter")
    #expect(desk.model.summaryPath == "for my coach")
  }
}
