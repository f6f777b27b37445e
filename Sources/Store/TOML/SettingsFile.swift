import Glibc
import Workbook

/// A reader of settings in a TOML file, as a flat list of entries with line numbers.
package enum SettingsFile {
  /// The value of a setting.
  package enum Value: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([String])
    /// A type that no setting takes, by its name in messages.
    case other(String)

    /// The string, or the strings of a list; empty for other types.
    package var texts: [String] {
      switch self {
      case .text(let text): [text]
      case .list(let texts): texts
      default: []
      }
    }
  }

  /// A setting, with its key path, value and line.
  package struct Entry: Equatable, Sendable {
    /// The keys of the enclosing tables, followed by the key of the setting.
    package let path: [String]
    /// The value.
    package let value: Value
    /// The line number, from 1.
    package let line: Int

    /// Creates an entry.
    package init(path: [String], value: Value, line: Int) {
      self.path = path
      self.value = value
      self.line = line
    }

    /// The dotted key for messages, such as `keys.undo`.
    package var name: String { path.joined(separator: ".") }
  }

  /// A read or syntax error, as messages to append to the file's path.
  package struct Failure: Error, Equatable {
    /// The messages, in the form `:3:1: message` or `: message`.
    package let messages: [String]

    /// Creates an error.
    package init(messages: [String]) { self.messages = messages }
  }

  /// Returns the settings in a file, or none if the file does not exist.
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
