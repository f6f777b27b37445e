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

  @Test func twoCommandsOnOneKeyAreAMistake() {
    let cases: [([SettingsFile.Entry], [String])] = [
      ([entry(["keys", "undo"], .text("q"), line: 3)], ["3:"]),
      (
        [
          entry(["keys", "undo"], .text("q"), line: 3),
          entry(["keys", "leave"], .text("Q"), line: 2),
        ],
        []
      ),
      (
        [
          entry(["keys", "undo"], .text("F5"), line: 3),
          entry(["keys", "redo"], .text("F5"), line: 9),
        ],
        ["9:"]
      ),
      (
        [
          entry(["keys", "redo"], .text("u"), line: 2),
          entry(["keys", "undo"], .text("u"), line: 4),
        ],
        ["4:"]
      ),
      ([entry(["keys", "undo"], .list(["u", "u"]), line: 3)], []),
      ([entry(["keys", "undo"], .list(["j", "k"]), line: 3)], ["3:", "3:"]),
    ]
    for (entries, lines) in cases {
      var reader = ConfigurationReader()
      _ = reader.read(entries)
      #expect(reader.problems.map { String($0.prefix(2)) } == lines, "\(entries)")
    }
  }

  /// Taking another command's key, for every command and every key it has.
  @Test(arguments: Command.allCases) func noStandardKeyIsTakenSilently(_ command: Command) {
    for key in command.keys {
      for other in Command.allCases where other != command {
        var reader = ConfigurationReader()
        _ = reader.read([entry(["keys", other.rawValue], .text(key.name), line: 5)])
        #expect(reader.problems.count == 1)
        #expect(reader.problems.first?.contains(command.rawValue) == true)
      }
    }
  }
}
