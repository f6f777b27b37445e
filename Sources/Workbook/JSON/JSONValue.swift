/// One JSON value (RFC 8259), as far as the files here need to know it.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no 64-bit integer, as it was written.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// One name and its value. Names keep their order; of two alike the first counts.
  package struct Member: Equatable, Sendable {
    /// Unescaped.
    package var name: String
    /// What it stands for.
    package var value: JSONValue

    /// One name and its value.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The integer, or nil.
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The text, or nil.
  package var text: String? { if case .text(let value) = self { value } else { nil } }

  /// The first member of this name; nil when there is none or this is no object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}

extension [JSONValue.Member] {
  /// The value of the first member of this name.
  package subscript(name: String) -> JSONValue? { first { $0.name == name }?.value }
}

extension [UInt8] {
  /// Adds a JSON string: quotes, backslashes and control characters escaped, the rest as it is.
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
