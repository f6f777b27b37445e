import FoundationEssentials
import Shoal
import Testing

/// What is made of the file that an editor was given.
@Suite struct EditorTests {
  /// A new file that was handed to an editor with this text.
  private func handed(_ text: String, _ body: (String) throws -> Void) throws {
    let folder =
      FileManager.default.temporaryDirectory.path + "/editor-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/shoal-text-1-a.evidence.1.candour..md"
    let bytes = Data((text + "\n").utf8)
    try #require(FileManager.default.createFile(atPath: path, contents: bytes))
    try body(path)
  }

  private static let texts = ["We asked.", "We asked.\n", "We asked.\n\n\n", "\n", ""]

  /// A window that the file is still open in needs it, however the text in the box ends.
  @Test(arguments: texts)
  func aTextThatCameBackAtOnceIsWaitedForAndUnchanged(_ text: String) throws {
    try handed(text) { path in
      let edited = try Editor.taken(path, handed: text, name: "ed", isQuick: true)
      #expect(edited.text == text)
      #expect(edited.isWaiting)
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
}
