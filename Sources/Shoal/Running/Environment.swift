internal import Glibc

/// Variables of the environment, and the places they lead to.
enum Environment {
  /// A variable; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Every variable, as `NAME=value`.
  static var all: [String] {
    var texts: [String] = []
    var next = environ
    while let text = next.pointee {
      texts.append(String(cString: text))
      next += 1
    }
    return texts
  }

  static var home: String { value("HOME") ?? "." }

  /// `$XDG_DATA_HOME/shoal`.
  static var dataFolder: String {
    (absoluteValue("XDG_DATA_HOME") ?? home + "/.local/share") + "/shoal"
  }

  /// Packs that can be used by name.
  static var packsFolder: String { dataFolder + "/packs" }

  /// `$XDG_CONFIG_HOME/shoal`.
  static var configurationFolder: String {
    (absoluteValue("XDG_CONFIG_HOME") ?? home + "/.config") + "/shoal"
  }

  /// The person's own workbook.
  static var workbook: String { dataFolder + "/workbook.jsonl" }

  /// A path with `~/` written out.
  static func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? home + path.dropFirst(1) : path
  }

  /// A path with the home folder as `~`, for people.
  static func abbreviated(_ path: String) -> String {
    path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
  }

  /// This program's own file.
  static var program: String { resolved("/proc/self/exe") ?? "shoal" }

  /// A path from the root.
  static func absolute(_ path: String) -> String { resolved(path) ?? path }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The XDG rules ignore relative paths.
  private static func absoluteValue(_ name: String) -> String? {
    value(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
