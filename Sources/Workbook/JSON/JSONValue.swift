/// A JSON value (RFC 8259).
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is not a 64-bit integer, as its source text.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// A member of an object. Members keep their order; of duplicate names the first is used.
  package struct Member: Equatable, Sendable {
    /// The unescaped name.
    package var name: String
    /// The value.
    package var value: JSONValue

    /// Creates a member.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The integer; nil for any other value.
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The text; nil for any other value.
  package var text: String? { if case .text(let value) = self { value } else { nil } }

  /// The value of the first member with a name; nil if there is none, or if this is not an object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}

extension [JSONValue.Member] {
  /// The value of the first member with a name; nil if there is none.
  package subscript(name: String) -> JSONValue? { first { $0.name == name }?.value }
}

extension [UInt8] {
  /// Appends a JSON string, with quotes, backslashes and control characters escaped, in UTF-8.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: append(contentsOf: "\\n".utf8)
      case 0..<0x10: append(contentsOf: "\\u000\(String(byte, radix: 16))".utf8)
      case 0x10..<0x20: append(contentsOf: "\\u00\(String(byte, radix: 16))".utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
