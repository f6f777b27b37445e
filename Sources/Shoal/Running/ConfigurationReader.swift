internal import Canvas
internal import Screens
package import Store

/// Turns the settings of a file into a configuration, and finds every mistake.
package struct ConfigurationReader {
  /// Each with its line: `3: ...`.
  package private(set) var problems: [String] = []
  private var keys: [Command: [Key]] = [:]
  private var configuration = Configuration()

  package init() {}

  /// The configuration that these settings make.
  package mutating func read(_ settings: [SettingsFile.Entry]) -> Configuration {
    for setting in settings.sorted(by: { $0.line < $1.line }) { take(setting) }
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
  }

  private mutating func expect(_ setting: SettingsFile.Entry, _ what: String) {
    problems.append("\(setting.line): \(setting.name): expected \(what)")
  }
}
