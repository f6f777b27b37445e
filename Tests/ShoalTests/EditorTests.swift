import FoundationEssentials
import Screens
import Shoal
import Testing
import Workbook

/// What is made of the file that an editor was given.
@Suite struct EditorTests {
  /// A new file that was handed to an editor with this text.
  private func handed(_ text: String, _ body: (String) throws -> Void) throws {
    let folder =
      FileManager.default.temporaryDirectory.path + "/editor-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/shoal-text-1-a.evidence.1.candour.md"
    let bytes = Data((text + "\n").utf8)
    try #require(FileManager.default.createFile(atPath: path, contents: bytes))
    try body(path)
  }

  private static let texts = ["We asked.", "We asked.\n", "We asked.\n\n\n", "\n", ""]

  /// A window that the file is still open in needs it, however the text in the box ends.
  @Test(arguments: texts)
  func aTextThatCameBackAtOnceIsWaitedForAndUnchanged(_ text: String) throws {
    try handed(text) { path in
      let stamp = try #require(FileStamp(path))
      let edited = try Editor.taken(path, handed: text, name: "ed", quick: stamp)
      #expect(edited.text == text)
      #expect(edited.waiting == stamp)
    }
  }

  /// An empty line that was typed at the end of a text is a part of it, here as in the box.
  @Test(arguments: texts) func lineEndsOfTheTextComeBack(_ text: String) throws {
    try handed(text) { path in
      let saved = Data(("Monday: " + text + "\n").utf8)
      try #require(FileManager.default.createFile(atPath: path, contents: saved))
      let edited = try Editor.taken(path, handed: text, name: "ed", quick: nil)
      #expect(edited.text == "Monday: " + text)
    }
  }

  @Test(arguments: texts)
  func anEditorThatFailedWithoutAChangeLeavesNoFile(_ text: String) throws {
    try handed(text) { path in
      let failure = Editor.unfinished("ed", path, handed: text)
      #expect(!failure.message.contains("what it wrote"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  /// The box goes on while the file still has the old words; only a save makes them worth offering.
  @Test func aFileThatNobodyWroteIsNotOffered() throws {
    try handed("We asked.") { path in
      let end = path.lastIndex(of: "/") ?? path.endIndex
      let files = TextFiles(folder: String(path[..<end]))
      let book = Book([Change(.evidence("candour", in: 1), .text("We asked, and typed on."))])
      var waiting = WaitingFiles()
      waiting.add(path, try #require(FileStamp(path)))
      #expect(waiting.takeWritten() == [])
      #expect(files.left(book, besides: waiting.paths).isEmpty)
      var leaving = waiting
      #expect(leaving.takeUntouched() == [path])

      let saved = Data("Saved later.\n".utf8)
      #expect(FileManager.default.createFile(atPath: path, contents: saved))
      leaving = waiting
      #expect(leaving.takeUntouched() == [])
      #expect(waiting.takeWritten() == [path])
      #expect(files.left(book, besides: waiting.paths).map(\.text) == ["Saved later."])
    }
  }
}
