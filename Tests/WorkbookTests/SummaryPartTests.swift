import Testing
import Workbook

@Suite struct SummaryPartTests {
  private let theme = Theme(
    id: "t", title: "Trust", definition: "", why: "",
    statements: [Statement(id: "t-1", me: "", us: "")])

  private var pack: Pack {
    let prompt = FramePrompt(id: "what", title: "What?", text: "")
    return Pack(
      id: "core", title: "", version: "1", language: "en", stem: Wording(me: "", us: ""),
      scale: Scale(points: []), importance: Scale(points: []),
      areas: [Area(id: "values", title: "", about: "", themes: [theme])],
      frames: [ReflectionFrame(id: "f", title: "", about: "", source: "", prompts: [prompt])])
  }

  private let written = [
    Change(.evidence("t", in: 1), .text("We asked.")),
    Change(.reflection("what", theme: "t", in: 1), .text("It went well.")),
    Change(.action("1", .cue), .text("the paper is tabled")),
  ]

  @Test func anEmptyBookHasTheSectionsOnly() {
    #expect(Book().summaryParts(pack, in: 1) == SummaryPart.sections)
  }

  @Test func everyNoteIsAPartOfItsOwnAfterItsSection() {
    let parts = Book(written).summaryParts(pack, in: 1)
    #expect(Set(parts.map(\.id)).count == parts.count)
    for (section, id) in [
      (SummaryPart.examples, "example:t"), (.reflections, "reflection:t:what"),
      (.actions, "action:1"),
    ] {
      let place = parts.firstIndex(of: section)
      #expect(place.map { parts[$0 + 1].id } == id)
      #expect(place.map { parts[$0 + 1].isNote } == true)
      #expect(!section.isNote)
    }
    #expect(parts.allSatisfy { !$0.label.isEmpty })
  }

  @Test func anotherAssessmentHasItsOwnNotes() {
    let parts = Book(written).summaryParts(pack, in: 2)
    #expect(parts.filter(\.isNote).map(\.id) == ["action:1"])
  }

  @Test func everythingIsInUntilItIsLeftOutButWhatIsPrivate() {
    var book = Book(written)
    #expect(SummaryPart.sections.filter(\.isPrivate) == [.watchFors, .notes])
    for part in book.summaryParts(pack, in: 1) {
      #expect(book.includes(part) == !part.isPrivate)
      book.apply(Change(part.choice, .tick))
      #expect(book.includes(part) == part.isPrivate)
      book.apply(Change(part.choice, nil))
      #expect(book.includes(part) == !part.isPrivate)
    }
  }

  @Test func leavingOneNoteOutLeavesTheOthersIn() {
    var book = Book(written)
    book.apply(Change(.leftOut(.example(theme)), .tick))
    for part in book.summaryParts(pack, in: 1) {
      #expect(book.includes(part) == (part != .example(theme) && !part.isPrivate))
    }
  }

  @Test func reflectionsOfEveryFrameAreKept() {
    var frames = pack
    frames.frames.append(
      ReflectionFrame(
        id: "g", title: "", about: "", source: "",
        prompts: [FramePrompt(id: "code", title: "Code", text: "")]))
    var book = Book(written + [Change(.reflection("code", theme: "t", in: 1), .text("Duty."))])
    book.apply(Change(.frame(in: 1), .text("g")))
    let found = book.reflections(on: theme, frames, in: 1)
    #expect(found.map(\.text) == ["It went well.", "Duty."])
    #expect(book.reflections(on: theme, frames, in: 2).isEmpty)
  }
}
