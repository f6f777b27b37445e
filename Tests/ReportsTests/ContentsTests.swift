import Reports
import Testing
import Workbook

@Suite("What is left out") struct ContentsTests {
  private static let canary = "zq canary"

  /// Everything that hands a summary on.
  private func outputs(_ book: Book) -> [String] {
    [
      Markdown.text(book.summary), HTML.text(book.summary), PlainText.text(book.summary),
      PlainText.text(book.summary, drawing: false), book.summaryJSON,
    ]
  }

  private func occurs(_ text: String, _ book: Book) -> [Bool] {
    outputs(book).map { $0.contains(text) }
  }

  private func actions(_ book: Book) -> [SummaryPart] { book.actions.map(SummaryPart.action) }

  @Test("a note that is in occurs in every format")
  func control() {
    let book = SampleBook.written(
      example: Self.canary + " 1", reflection: Self.canary + " 2", act: Self.canary + " 3")
    for number in 1...3 {
      #expect(occurs("\(Self.canary) \(number)", book) == [true, true, true, true, true])
    }
  }

  @Test("an example that is out, or its section, occurs nowhere, nor who saw it")
  func example() {
    for part in [SummaryPart.example(SamplePack.candour), .examples] {
      var book = SampleBook.written(example: Self.canary)
      book.apply(Change(.witness("candour", in: 1), .text(Self.canary)))
      #expect(occurs(Self.canary, book.leavingOut(part)) == [false, false, false, false, false])
    }
  }

  @Test("a reflection that is out, or its section, occurs nowhere")
  func reflection() {
    let prompt = SamplePack.frame.prompts[0]
    for part in [SummaryPart.reflection(prompt, SamplePack.candour), .reflections] {
      let book = SampleBook.written(example: "", reflection: Self.canary).leavingOut(part)
      #expect(occurs(Self.canary, book) == [false, false, false, false, false])
    }
  }

  @Test("an action that is out, or its section, occurs nowhere, nor what was learned")
  func action() {
    var book = SampleBook.written(example: "", act: Self.canary)
    for part in [Field.Kind.cue, .with, .learned] {
      book.apply(Change(.action("1", part), .text(Self.canary)))
    }
    for part in actions(book) + [.actions] {
      #expect(occurs(Self.canary, book.leavingOut(part)) == [false, false, false, false, false])
    }
  }

  @Test("a section that is out takes its heading and its members along")
  func sections() {
    let book = SampleBook.filled
    let all = book.summary.sections.map(\.title)
    #expect(all.count == 11)
    for (part, title) in [
      (SummaryPart.profile, "Profile"), (.change, "Then and now"),
      (.watchFors, "What I watch for in myself"),
      (.reflections, "Reflections"), (.actions, "Actions"), (.focus, "What I work on"),
      (.notes, "Notes between sessions"), (.earlier, "Earlier assessments"),
    ] {
      #expect(book.leavingOut(part).summary.sections.map(\.title) == all.filter { $0 != title })
    }
    let bare = book.leavingOut(
      .profile, .headlines, .change, .examples, .watchFors, .reflections, .actions, .focus, .notes,
      .earlier)
    for member in [
      "answers", "importance", "partner", "scores", "change", "examples", "focus", "notes",
      "earlier",
    ] {
      #expect(book.summaryJSON.contains("\n  \"\(member)\": "))
      #expect(!bare.summaryJSON.contains("\"\(member)\""))
    }
    #expect(bare.summary.sections.map(\.title) == ["What may not be concluded"])
    #expect(!bare.summary.isEmpty)
  }

  @Test("the number of parts is said, not which: only parts that had something in them")
  func counted() {
    func line(_ book: Book) -> String {
      let facts = book.summary.facts
      return facts.first { $0.lead == "Left out:" }?.text ?? ""
    }
    let book = SampleBook.filled
    let prompt = SamplePack.frame.prompts[0]
    let note = SummaryPart.reflection(prompt, SamplePack.sharedPower)
    #expect(line(book) == "nothing")
    #expect(line(book.leavingOut(note)) == "1 part, by the author")
    #expect(line(book.leavingOut(note, .examples)) == "2 parts, by the author")
    #expect(line(book.leavingOut(note, .reflections)) == "1 part, by the author")
    let early = SampleBook.written(example: "")
    #expect(line(early.leavingOut(.change, .watchFors)) == "nothing")
  }

  @Test("an example that is out is neither told of nor denied")
  func silence() {
    let book = SampleBook.filled
    let out = Markdown.text(book.leavingOut(.example(SamplePack.sharedPower)).summary)
    #expect(out.contains("You thought a partner would say the same.\n\n**Safe challenge:**"))
    #expect(!out.contains("Has an example"))
    #expect(out.contains("No example given."))
    let all = Markdown.text(book.leavingOut(.examples).summary)
    #expect(!all.lowercased().contains("example"))
  }

  @Test("examples that the headlines do not show have a section of their own")
  func examples() {
    let text = Markdown.text(SampleBook.filled.leavingOut(.headlines).summary)
    #expect(text.contains("## Examples\n\n### Candour\n\nExample, 12 October 2026, seen by"))
    #expect(text.contains("### Shared power\n\nExample:\n\n> I chaired all four place meetings."))
  }

  @Test("an example of an earlier assessment goes with its theme's, or with all, and by itself")
  func earlier() {
    var book = SampleBook.filled
    book.apply(Change(.evidence("listening", in: 1), .text(Self.canary)))
    let listening = SamplePack.pack.themes.first { $0.id == "listening" }
    #expect(book.summaryParts(SamplePack.pack, in: 2).contains { $0.id == "example:listening" })
    #expect(occurs(Self.canary, book) == [true, true, true, true, true])
    for part in [listening.map(SummaryPart.example), .examples, .earlier].compactMap(\.self) {
      let less = book.leavingOut(part)
      #expect(occurs(Self.canary, less) == [false, false, false, false, false], "\(part.id)")
      let csv = SummaryCSV.text(less, pack: SamplePack.pack, assessment: 2)
      #expect(!csv.contains(Self.canary), "\(part.id)")
    }
  }

  @Test("earlier numbers and words wait for the new ratings, but not in the files for programs")
  func hidden() {
    var book = SampleBook.filled
    book.apply(Change(.started(3), .day(SampleBook.today)))
    book.apply(Change(.evidence("candour", in: 2), .text(Self.canary)))
    #expect(occurs(Self.canary, book) == [false, false, false, false, true])
    #expect(Markdown.text(book.summary).contains("not shown until the present assessment"))
    for number in 1...3 {
      book.apply(Change(.rating("candour-\(number)", in: 3), .answer(.rated(3))))
    }
    #expect(occurs(Self.canary, book) == [true, true, true, true, true])
    #expect(!Markdown.text(book.summary).contains("| Listening"))
    book.apply(Change(.finished(3), .day(SampleBook.today)))
    #expect(Markdown.text(book.summary).contains("### 5 August 2026"))
  }
}
