internal import Canvas
internal import Screens
package import Store

/// Turns the settings of a file into a configuration, and finds every mistake.
package struct ConfigurationReader {
  /// Each with its line: `3: ...`.
  package private(set) var problems: [String] = []
  private var keys: [Command: [Key]] = [:]
  /// The line that gives a command its keys.
  private var lines: [Command: Int] = [:]
  private var configuration = Configuration()

  package init() {}

  /// The configuration that these settings make.
  package mutating func read(_ settings: [SettingsFile.Entry]) -> Configuration {
    for setting in settings.sorted(by: { $0.line < $1.line }) { take(setting) }
    findClashes()
    configuration.keymap = Keymap(replacing: keys)
    return configuration
  }

  private mutating func take(_ setting: SettingsFile.Entry) {
    switch (setting.path, setting.value) {
    case (["colors"], .text(let name)):
      if let look = Look(rawValue: name) {
        configuration.look = look
      } else {
        expect(setting, looks)
      }
    case (["colors"], _): expect(setting, looks)
    case (["ascii"], .flag(let flag)): configuration.isASCII = flag
    case (["linear"], .flag(let flag)): configuration.isLinear = flag
    case (["ascii"], _), (["linear"], _): expect(setting, "true or false")
    case (let path, let value) where path.count == 2 && path[0] == "keys":
      remap(path[1], value, setting)
    default:
      problems.append(
        "\(setting.line): \(setting.name) is not a setting; expected colors, ascii, linear or keys")
    }
  }

  private var looks: String { Look.allCases.map(\.rawValue).joined(separator: ", ") }

  private mutating func remap(
    _ name: String, _ value: SettingsFile.Value, _ setting: SettingsFile.Entry
  ) {
    guard let command = Command(rawValue: name) else {
      let names = Command.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append("\(setting.line): there is no command \(name); expected one of \(names)")
      return
    }
    let parsed = value.texts.map { ($0, Key(named: $0)) }
    for (text, key) in parsed where key == nil {
      problems.append(
        "\(setting.line): \"\(text)\" is not a key; expected such as x, Ctrl-X, F5, PgDn")
    }
    if parsed.isEmpty { expect(setting, "a key or a list of keys") }
    keys[command] = parsed.compactMap(\.1)
    lines[command] = setting.line
  }

  /// Two commands on one key: one of them could not be reached.
  private mutating func findClashes() {
    let given = keys.keys.sorted { (lines[$0] ?? 0, $0.rawValue) < (lines[$1] ?? 0, $1.rawValue) }
    var taken: [Key: Command] = [:]
    for command in Command.allCases where keys[command] == nil {
      for key in command.keys { taken[key] = command }
    }
    for command in given {
      for key in keys[command] ?? [] {
        guard let other = taken.updateValue(command, forKey: key), other != command else {
          continue
        }
        let place = lines[other].map { " (line \($0))" } ?? ", unless that gets keys of its own"
        problems.append(
          "\(lines[command] ?? 0): keys.\(command.rawValue): \(key.name) is the key of "
            + "\(other.rawValue) as well\(place)")
      }
    }
  }

  private mutating func expect(_ setting: SettingsFile.Entry, _ what: String) {
    problems.append("\(setting.line): \(setting.name): expected \(what)")
  }
}
