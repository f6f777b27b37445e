import Glibc
import Workbook

/// A small TOML file of settings: values by name, with their lines for messages.
package enum SettingsFile {
  /// What a setting holds.
  package enum Value: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([String])
    /// Something no setting takes, by its name.
    case other(String)

    /// The text, or the texts of a list.
    package var texts: [String] {
      switch self {
      case .text(let text): [text]
      case .list(let texts): texts
      default: []
      }
    }
  }

  /// One setting: the sections it is in and its name, what it holds, and its line.
  package struct Entry: Equatable, Sendable {
    package let path: [String]
    package let value: Value
    package let line: Int

    package init(path: [String], value: Value, line: Int) {
      self.path = path
      self.value = value
      self.line = line
    }

    /// How it is called in messages: `keys.undo`.
    package var name: String { path.joined(separator: ".") }
  }

  /// Why the file could not be read: `:3:1: what` or `: what`, to follow its path.
  package struct Failure: Error, Equatable {
    package let message: String
  }

  /// Reads the settings in a file; none when there is no file.
  package static func read(_ path: String) throws(Failure) -> [Entry] {
    guard access(path, F_OK) == 0 else { return [] }
    do throws(PackFile.Failure) {
      return try parse(try PackFile(path: path).bytes())
    } catch {
      throw Failure(message: ": \(error.message)")
    }
  }

  private static func parse(_ bytes: [UInt8]) throws(PackFile.Failure) -> [Entry] {
    switch TOMLFile.parse(bytes) {
    case .failure(let fault):
      throw PackFile.Failure(message: "line \(fault.line ?? 1): \(fault.message)")
    case .success(let root):
      let lines = TOMLLines(bytes)
      return entries(root, []).map { path, value in
        Entry(path: path, value: value, line: lines.place(of: path.map(PackStep.key)).line)
      }
    }
  }

  private static func entries(_ table: PackTable, _ path: [String]) -> [([String], Value)] {
    table.entries.flatMap { entry -> [([String], Value)] in
      let path = path + [entry.key]
      guard case .table(let inner) = entry.node else { return [(path, value(entry.node))] }
      return entries(inner, path)
    }
  }

  private static func value(_ node: PackNode) -> Value {
    switch node {
    case .string(let text): .text(text)
    case .integer(let number): .number(number)
    case .boolean(let flag): .flag(flag)
    case .array(let nodes): .list(nodes.compactMap(\.text))
    case .table: .other("a section")
    case .other(let name): .other(name)
    }
  }
}
