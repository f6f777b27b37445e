import Canvas
import Screens
import Shoal
import Store
import Testing

@Suite struct ConfigurationReaderTests {
  private func entry(_ path: [String], _ value: SettingsFile.Value, line: Int = 3)
    -> SettingsFile.Entry
  {
    SettingsFile.Entry(path: path, value: value, line: line)
  }

  @Test func takesEverySetting() {
    var reader = ConfigurationReader()
    let configuration = reader.read([
      entry(["colors"], .text("high-contrast")), entry(["ascii"], .flag(true)),
      entry(["linear"], .flag(true)), entry(["keys", "undo"], .list(["U", "Ctrl-U"])),
    ])
    #expect(reader.problems.isEmpty)
    #expect(configuration.look == .highContrast)
    #expect(configuration.isASCII && configuration.isLinear)
    #expect(configuration.keymap[.character("U")] == .undo)
    #expect(configuration.keymap[.character("u")] == nil, "a remapped key no longer works")
  }

  @Test func namesEveryMistakeWithItsLine() {
    var reader = ConfigurationReader()
    _ = reader.read([
      entry(["colour"], .text("red"), line: 1), entry(["colors"], .text("red"), line: 2),
      entry(["ascii"], .text("yes"), line: 4), entry(["keys", "jump"], .text("x"), line: 6),
      entry(["keys", "undo"], .text("Hyper-X"), line: 7),
    ])
    #expect(reader.problems.map { $0.prefix(2) } == ["1:", "2:", "4:", "6:", "7:"])
  }
}
