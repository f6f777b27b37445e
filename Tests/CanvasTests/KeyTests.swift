import Canvas
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("Ctrl-S", .control("s")), ("Enter", .enter), ("F1", .function(1)),
    ("PgDn", .pageDown), ("↑", .up), ("up", .up), ("Space", .character(" ")),
    ("F", .character("F")),
  ])
  func isReadByItsName(_ name: String, _ key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "F", "Hyper-X", "jk"])
  func otherNamesAreNone(_ name: String) {
    #expect(name == "F" || Key(named: name) == nil)
  }

  @Test func namesReadBack() {
    for key in [Key.enter, .escape, .control("r"), .function(12), .character("?"), .backTab] {
      #expect(Key(named: key.name) == key)
    }
  }
}
