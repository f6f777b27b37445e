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

  /// The person's folder: `$HOME`, or else what the system's list of users says; nil where neither
  /// names one from the root. The present folder is never taken for it.
  static var home: String? { absoluteValue("HOME") ?? listedHome }

  /// The folder in the system's list of users: asked for only without `HOME`, as some systems ask
  /// another process for it.
  private static var listedHome: String? {
    getpwuid(geteuid()).map { String(cString: $0.pointee.pw_dir) }.flatMap(absolute)
  }

  /// The folders for a workbook whose own disk takes nothing.
  static var foldersForRescue: [String] {
    [home, absoluteValue("XDG_RUNTIME_DIR"), absoluteValue("TMPDIR"), "/tmp"]
      .compactMap(\.self)
  }

  /// `$XDG_DATA_HOME/shoal`; nil where neither that nor a home is named.
  static var dataFolder: String? { folder("XDG_DATA_HOME", or: "/.local/share") }

  /// `$XDG_CONFIG_HOME/shoal`; nil where neither that nor a home is named.
  static var configurationFolder: String? { folder("XDG_CONFIG_HOME", or: "/.config") }

  /// Packs that can be used by name.
  static var packsFolder: String? { dataFolder.map { $0 + "/packs" } }

  /// The person's own workbook.
  static var workbook: String? { dataFolder.map { $0 + "/workbook.jsonl" } }

  private static func folder(_ variable: String, or place: String) -> String? {
    (absoluteValue(variable) ?? home.map { $0 + place }).map { $0 + "/shoal" }
  }

  /// A path with `~/` written out.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst(1)
  }

  /// A path with the home folder as `~`, for people.
  static func abbreviated(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// A path as a shell takes it for one word.
  static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0 & 0xDF) || "/._-+".utf8.contains($0)
    }
    return isPlain
      ? path
      : "'"
        + path.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }

  /// This program's own file.
  static var program: String { resolved("/proc/self/exe") ?? "shoal" }

  /// The path of what is there, from the root and without links.
  static func real(_ path: String) -> String { resolved(path) ?? path }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// A folder that a variable names; the XDG rules ignore relative paths.
  private static func absoluteValue(_ name: String) -> String? { value(name).flatMap(absolute) }

  /// A path from the root, without slashes at its end; nil for any other.
  private static func absolute(_ path: String) -> String? {
    guard path.hasPrefix("/") else { return nil }
    var path = path[...]
    while path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
