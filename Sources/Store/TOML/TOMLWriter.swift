package import Workbook

/// A writer of pack files as TOML for further editing by hand: in each table, key-value pairs
/// first, then subtables, each after a blank line.
package struct TOMLWriter {
  /// The maximum length of a single-line array in characters.
  private static let longest = 80

  private var text = ""

  /// Returns the contents of a file for a root table.
  package static func bytes(_ root: PackTable) -> [UInt8] {
    var writer = TOMLWriter()
    writer.write(root, under: [])
    return Array(writer.text.utf8)
  }

  private mutating func write(_ table: PackTable, under keys: [String]) {
    for entry in table.entries {
      if let value = value(entry.node) { text += "\(key(entry.key)) = \(value)\n" }
    }
    for entry in table.entries {
      let keys = keys + [key(entry.key)]
      if let section = entry.node.table {
        begin("[\(keys.joined(separator: "."))]", unless: section.hasOnlySections)
        write(section, under: keys)
      }
      for case .table(let section) in entry.node.elements ?? [] {
        begin("[[\(keys.joined(separator: "."))]]")
        write(section, under: keys)
      }
    }
  }

  private mutating func begin(_ header: String, unless isImplied: Bool = false) {
    if isImplied { return }
    text += text.isEmpty ? "\(header)\n" : "\n\(header)\n"
  }

  /// Returns a value in TOML syntax, or nil for tables and arrays of tables, which have headers.
  private func value(_ node: PackNode) -> String? {
    switch node {
    case .string(let text): text.contains("\n") ? Self.lines(text) : Self.quoted(text)
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .array(let nodes): nodes.contains { $0.table != nil } ? nil : list(nodes)
    case .table, .other: nil
    }
  }

  private func list(_ nodes: [PackNode]) -> String {
    let values = nodes.compactMap { node in node.text.map(Self.quoted) ?? value(node) }
    let line = "[" + values.joined(separator: ", ") + "]"
    if line.count <= Self.longest { return line }
    return "[\n" + values.map { "  \($0),\n" }.joined() + "]"
  }

  /// Returns a key, quoted if it is not a bare key.
  private func key(_ key: String) -> String {
    let isBare =
      !key.isEmpty
      && key.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) || $0 == "-"
          || $0 == "_"
      }
    return isBare ? key : Self.quoted(key)
  }

  // MARK: Texts

  /// Returns a text as a single-line basic string.
  package static func quoted(_ text: String) -> String {
    "\"" + escaped(text) { $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : nil } + "\""
  }

  /// Returns a text as a multi-line basic string.
  private static func lines(_ text: String) -> String {
    "\"\"\"\n" + escaped(text) { $0 == "\"" ? "\\\"" : nil } + "\"\"\""
  }

  private static func escaped(
    _ text: String, _ special: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let words = special(scalar) {
        result += words
      } else if scalar == "\\" {
        result += "\\\\"
      } else if scalar != "\n", scalar.value < 0x20 || scalar.value == 0x7F {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension PackTable {
  /// A Boolean value indicating whether the table has only subtables, whose headers imply its own.
  fileprivate var hasOnlySections: Bool {
    !entries.isEmpty
      && entries.allSatisfy { entry in
        entry.node.table != nil || entry.node.elements?.contains { $0.table != nil } ?? false
      }
  }
}

/// The value of a quoted string while it is parsed.
struct TOMLText {
  private var bytes: [UInt8] = []
  /// The offset from which the bytes of the file are copied verbatim.
  private var start: Int

  init(from cursor: TOMLCursor) { start = cursor.offset }

  /// Performs a step of the cursor, and leaves the bytes it passes out of the value.
  mutating func leaveOut(_ cursor: inout TOMLCursor, _ step: (inout TOMLCursor) -> Void) {
    bytes += cursor.bytes(from: start)
    step(&cursor)
    start = cursor.offset
  }

  mutating func append(_ scalar: Unicode.Scalar) { bytes += String(scalar).utf8 }

  /// Returns the value of the string that ends at the cursor.
  func string(to cursor: TOMLCursor) -> String {
    if bytes.isEmpty { return cursor.text(from: start) }
    return String(decoding: bytes + cursor.bytes(from: start), as: UTF8.self)
  }
}
