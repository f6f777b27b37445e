package import Workbook

/// Writes what a pack's file holds as TOML that people can go on editing: plain values first,
/// then sections, a blank line before each.
package struct TOMLWriter {
  /// A list on one line is at most this long.
  private static let longest = 80

  private var text = ""

  /// The bytes of a file with this in it.
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

  /// A value as it stands behind its key; nil for sections, which stand by themselves.
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

  /// A key with quotes where it needs them.
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

  /// A text in quotes, on one line.
  package static func quoted(_ text: String) -> String {
    "\"" + escaped(text) { $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : nil } + "\""
  }

  /// A text on several lines.
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
  /// Whether it needs no header of its own, because those of its sections imply it.
  fileprivate var hasOnlySections: Bool {
    !entries.isEmpty
      && entries.allSatisfy { entry in
        entry.node.table != nil || entry.node.elements?.contains { $0.table != nil } ?? false
      }
  }
}
