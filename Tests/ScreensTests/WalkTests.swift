import Canvas
import Testing
import Workbook

@Suite struct WalkTests {
  /// Every walk in its own size, in ASCII and in a small and a large window: what it looked at
  /// is as it was when somebody last read it.
  @Test(arguments: Golden.names())
  func looksAsItDid(_ name: String) throws {
    let pack = try CorePack.load()
    let script = try Golden.walk(name)
    let book =
      script.contains("# returning")
      ? SampleBook.returning(pack) : script.contains("# filled") ? SampleBook.filled(pack) : Book()
    let readOnly = script.contains("# read-only") ? "It is open in another Shoal." : nil
    var walk = Walk(
      pack, book: book, ascii: script.contains("# ascii"), isLinear: script.contains("\nbegin\n"),
      readOnly: readOnly)
    try walk.run(script)
    #expect(!walk.looks.isEmpty)
    for look in walk.looks { try Golden.check(look.text, "\(name).\(look.name)") }
  }
}
