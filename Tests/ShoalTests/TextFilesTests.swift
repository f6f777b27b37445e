import FoundationEssentials
import Glibc
import Screens
import Shoal
import Store
import Testing
import Workbook

@Suite struct TextFilesTests {
  private let evidence = Field.evidence("candour", in: 1)

  /// A folder of its own with these files, by name.
  private func inFolder(_ files: [String: [UInt8]], _ body: (TextFiles, String) throws -> Void)
    throws
  {
    let folder =
      FileManager.default.temporaryDirectory.path + "/texts-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, bytes) in files {
      try #require(
        FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes)))
    }
    try body(TextFiles(folder: folder), folder)
  }

  private let name = "shoal-text-1-a.evidence.1.candour.md"
  private let moreName = "shoal-text-1-a-more.evidence.1.candour.md"

  @Test func theNameOfAFileTellsItsBox() {
    let files = TextFiles(beside: "/data/my.workbook.jsonl")
    #expect(files.field(of: name) == evidence)
    #expect(files.field(of: moreName) == evidence)
    #expect(files.field(of: "my.workbook.unsaved-1.evidence.1.candour.md") == evidence)
    #expect(files.field(of: "my.workbook.unsaved-1.md") == nil)
    #expect(
      files.field(of: "shoal-text-1-a.reflection.2.candour.what-what.md")
        == .reflection("what-what", theme: "candour", in: 2))
    #expect(files.field(of: "shoal-text-1-a.purpose.md") == nil)
    #expect(files.field(of: "shoal-text-1-a.md") == nil)
    #expect(files.field(of: "shoal-text-1-a.no-such.1.candour.md") == nil)
    for field in [evidence, .reflection("more", theme: "more", in: 12), .privacyRead] {
      let name = field.nameInFiles ?? ""
      #expect(!name.contains("..") && !name.hasSuffix("."))
      #expect(files.field(of: "shoal-text-1-a.\(name).md") == field)
    }
    #expect(Field.evidence("../../etc", in: 1).nameInFiles == nil)
  }

  @Test(arguments: [
    Array("We asked. 会議".utf8), Array("We asked. 会議\n".utf8),
    [0xEF, 0xBB, 0xBF] + Array("We asked. 会議\r\n".utf8),
  ])
  func aTextIsReadWithoutItsMarksAndLastLineEnd(_ bytes: [UInt8]) {
    #expect(TextFiles.decoded(bytes) == .text("We asked. 会議"))
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x41, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x41], "UTF-16"),
    ([0x41, 0x00, 0x42, 0x00], "UTF-16"), (Array("caf".utf8) + [0xE9], "Latin-1"),
    ([0xC3], "Latin-1"), ([0xED, 0xA0, 0x80], "Latin-1"), ([0xC0, 0xAF], "Latin-1"),
  ])
  func bytesThatAreNoTextAreSaid(_ bytes: [UInt8], _ words: String) {
    guard case .unreadable(let problem) = TextFiles.decoded(bytes) else {
      Issue.record("\(TextFiles.decoded(bytes))")
      return
    }
    #expect(problem.contains(words))
    #expect(problem.contains("UTF-8"))
  }

  @Test func aTextThatItsBoxLacksIsFound() throws {
    try inFolder([name: Array("saved later\n".utf8)]) { files, _ in
      let left = files.left(Book())
      #expect(left.map(\.text) == ["saved later"])
      #expect(left.map(\.field) == [evidence])
      #expect(files.left(Book([Change(evidence, .text("saved later"))])).isEmpty)
    }
  }

  /// A text that its editor saved with less in it than the box has is offered, and never removed.
  @Test(arguments: [
    "We asked them.", "asked them. They", "They answered", "answered.", "We asked them. They a",
  ])
  func aShortenedTextIsFound(_ text: String) throws {
    let book = Book([Change(evidence, .text("We asked them. They answered."))])
    try inFolder([name: Array((text + "\n").utf8)]) { files, folder in
      files.tidy(book)
      #expect(files.left(book).map(\.text) == [text])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names == [name])
    }
  }

  /// The file of a text that was put below its box, or in its place, may outlive a crash.
  @Test(arguments: ["saved later", "saved later\n\n", "We asked.\nsaved later"])
  func aTextThatItsBoxHasTakenIsTidiedAway(_ box: String) throws {
    try inFolder([name: Array("saved later\n".utf8)]) { files, folder in
      files.tidy(Book([Change(evidence, .text(box))]))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.isEmpty)
    }
  }

  @Test func onlyWhatIsInItsBoxOrEmptyIsTidiedAway() throws {
    let book = Book([Change(evidence, .text("We asked them."))])
    let kept = [
      name: Array("We asked nobody.".utf8), moreName: Array("We asked them.".utf8),
      "shoal-text-2-a.md": Array("We asked them.".utf8), "shoal-text-3-a.md": [0xE9],
      ".shoal-text-4-a.md.swp": Array("swap".utf8), "other.md": Array("other".utf8),
      "workbook.jsonl": Array("{}".utf8),
    ]
    let gone = [
      "shoal-text-5-a.evidence.1.candour.md": Array("We asked them.\n".utf8),
      "shoal-text-6-a.md": Array("\n \n".utf8), "shoal-text-7-a.md": [],
    ]
    try inFolder(kept.merging(gone) { first, _ in first }) { files, folder in
      files.tidy(book)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(names) == Set(kept.keys))
      #expect(files.strange.count == 1)
      var status = stat()
      #expect(stat("\(folder)/\(name)", &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
  }

  /// What the workbook could not take in is offered like any other text, and no other workbook's.
  @Test func aTextThatCouldNotBeSavedIsOffered() throws {
    let files = [
      "workbook.unsaved-1.evidence.1.candour.md": Array("We asked them.\n".utf8),
      "workbook.unsaved-2.evidence.1.candour.md": Array("In its box.\n".utf8),
      "workbook.unsaved-3.md": Array("Some words.\n".utf8),
      "other.unsaved-1.evidence.1.candour.md": Array("Not ours.\n".utf8),
      "workbook.unsaved-1.jsonl": Array("{}".utf8), "workbook.unsaved-plan.md": Array("x".utf8),
    ]
    try inFolder(files) { _, folder in
      let texts = TextFiles(beside: folder + "/workbook.jsonl")
      let book = Book([Change(evidence, .text("In its box."))])
      #expect(texts.left(book).map(\.text) == ["We asked them.", "Some words."])
      #expect(texts.left(book).map(\.field) == [evidence, nil])
      texts.tidy(book)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let gone = "workbook.unsaved-2.evidence.1.candour.md"
      #expect(Set(names) == Set(files.keys).subtracting([gone]))
    }
  }

  /// A folder or a pipe of such a name is never waited for.
  @Test func whatIsNoFileIsNamedAndLeftAlone() throws {
    try inFolder([:]) { files, folder in
      #expect(mkfifo("\(folder)/\(name)", 0o600) == 0)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/shoal-text-9-a.md", withIntermediateDirectories: false)
      files.tidy(Book())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }
}
