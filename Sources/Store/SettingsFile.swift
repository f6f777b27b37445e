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

  /// Why the file could not be read: each `:3:1: what` or `: what`, to follow its path.
  package struct Failure: Error, Equatable {
    package let messages: [String]

    package init(messages: [String]) { self.messages = messages }
  }

  /// Reads the settings in a file; none when there is no file.
  package static func read(_ path: String) throws(Failure) -> [Entry] {
    guard access(path, F_OK) == 0 else { return [] }
    let bytes: [UInt8]
    do throws(PackFile.Failure) {
      bytes = try PackFile(path: path).bytes()
    } catch {
      throw Failure(messages: [": \(error.message)"])
    }
    return try parse(bytes)
  }

  private static func parse(_ bytes: [UInt8]) throws(Failure) -> [Entry] {
    let file = TOMLFile(bytes)
    guard file.faults.isEmpty else {
      let messages = file.faults.map { fault in
        let place = fault.place.map { ":\($0.line):\($0.column)" } ?? ""
        return "\(place): \(fault.message)"
      }
      throw Failure(messages: messages)
    }
    return entries(file.root, []).map { path, value in
      Entry(path: path, value: value, line: file.place(of: path.map(PackStep.key)).line)
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
