import Canvas
import FoundationEssentials
import Screens
import Store
import Testing
import Workbook

/// How much a text adds to a real journal while it is typed.
@Suite struct GrowthTests {
  /// A model and a journal in a folder of their own.
  private final class Typist {
    private(set) var desk: Desk
    private let journal: Journal
    let path: String
    private let folder: URL
    private let before: [Change]

    init(book: Book = Book(), changes: [Change] = []) throws {
      before = changes
      folder = FileManager.default.temporaryDirectory.appending(path: "shoal-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      path = folder.appending(path: "workbook.jsonl").path
      desk = Desk(Small.pack, [.theme("a", .closer)], book: book)
      let opened = try Journal.open(path, at: desk.model.now)
      journal = opened.journal
      try journal.append(changes)
      try desk.write([.theme("a", .closer)], "evidence")
      try settle(from: 0)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Gives the journal what the desk's disk was given, one append for each.
    private func settle(from count: Int) throws {
      for effect in desk.effects.dropFirst(count) {
        if case .append(let changes) = effect { try journal.append(changes) }
        if effect == .settle { try journal.append([]) }
      }
      if desk.model.edit == nil { try journal.append([]) }
    }

    func act(_ body: (inout Desk) throws -> Void) throws {
      let count = desk.effects.count
      try body(&desk)
      try settle(from: count)
    }

    /// What the journal was given, as a book.
    var given: Book { Book(before + desk.disk) }

    var length: Int { (try? Data(contentsOf: URL(filePath: path)).count) ?? 0 }
    var names: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    }
  }

  private static let evidence = Field.evidence("a", in: 1)

  /// Types so many characters as people do: words at once, and a pause now and then.
  private func type(_ count: Int, _ typist: Typist, _ dice: inout Dice) throws {
    for number in 0..<count {
      let letter: Character = number % 6 == 5 ? " " : dice.pick(Array("abcdefghäß漢"))
      try typist.act { desk in
        desk.wait(dice.pick([90, 140, 180, 220, 300, 360, 500, 900]))
        desk.type(String(letter))
      }
      guard number % 97 == 0 else { continue }
      let kept = try WorkbookFile.read(typist.path).book
      #expect(kept == typist.given, "what a program that is killed now leaves")
    }
  }

  @Test func aTextOfFourThousandCharactersAddsLittle() throws {
    var dice = Dice(1)
    let typist = try Typist()
    let before = typist.length
    try type(4_000, typist, &dice)
    try typist.act { try $0.press("Esc") }
    let text = typist.desk.saved(Self.evidence)
    #expect(text.count == 4_000)
    #expect(typist.length - before <= 5 * text.utf8.count)
    #expect(typist.names.filter { $0.contains("draft") }.isEmpty)
    let kept = try WorkbookFile.read(typist.path).book
    #expect(kept == typist.desk.model.book, "and undo takes back the same")
    let undo = try #require(kept.undo(at: 0))
    #expect(undo.value == nil, "the whole text is one step")
  }

  @Test func writingInTheMiddleOfALongTextAddsLittle() throws {
    var dice = Dice(7)
    let text = String(repeating: "abcd ", count: 400)
    let changes = [
      Change(.privacyRead, .tick), Change(.started(1), .day(Walk.day)),
      Change(Self.evidence, .text(text)),
    ]
    let typist = try Typist(book: Book(changes), changes: changes)
    try typist.act { desk in for _ in 0..<1_000 { try desk.press("Left") } }
    let before = typist.length
    try type(1_900, typist, &dice)
    try typist.act { try $0.press("Esc") }
    let kept = try WorkbookFile.read(typist.path).book
    #expect(kept == typist.desk.model.book)
    #expect(kept.text(Self.evidence).count == 3_900)
    #expect(typist.length - before <= 5 * kept.text(Self.evidence).utf8.count)
    #expect(kept.undo(at: 0)?.value == .text(text))
  }

  /// Who copies the file after Ctrl-S has every word in it.
  @Test func controlSMovesTheTextIntoTheFile() throws {
    let typist = try Typist()
    for words in ["We asked", " the residents", " first"] {
      try typist.act { desk in
        desk.type(words)
        desk.wait(1_000)
      }
    }
    #expect(typist.names.contains(".workbook.jsonl.shoal-draft"))
    try typist.act { desk in
      desk.type(" of all")
      try desk.press("Ctrl-S")
    }
    #expect(typist.names.allSatisfy { !$0.contains("draft") })
    let contents = try JournalContents(
      decoding: Array(Data(contentsOf: URL(filePath: typist.path))))
    #expect(contents.book.text(Self.evidence) == "We asked the residents first of all")
    #expect(typist.desk.model.edit != nil, "and writing goes on")
  }
}
