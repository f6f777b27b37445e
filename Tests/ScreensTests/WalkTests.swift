import Canvas
import Testing

@Suite struct WalkTests {
  /// Every walk in its own size, in ASCII and in a small and a large window: what it looked at
  /// is as it was when somebody last read it.
  @Test(arguments: Golden.names())
  func looksAsItDid(_ name: String) throws {
    let pack = try CorePack.load()
    let script = try Golden.walk(name)
    var walk = Walk(pack, ascii: script.contains("# ascii"))
    try walk.run(script)
    #expect(!walk.looks.isEmpty)
    for look in walk.looks { try Golden.check(look.text, "\(name).\(look.name)") }
  }
}
