/// A syntax error in JSON.
package struct JSONFault: Error, Equatable, Sendable {
  /// The offset of the byte at which parsing stopped.
  package let offset: Int
}

/// A strict parser of one JSON value in a range of an array of bytes.
///
/// `JSONDecoder` takes 56 ms for 10,000 lines, while opening a file of that size may take 50 ms in
/// total; this parser takes about 5 ms and is tested against it. It is stricter in one respect: a
/// trailing comma is an error. Nesting is limited to 16 levels.
package struct JSONScanner {
  /// The maximum depth of nesting.
  package static let maximumDepth = 16

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  /// The member of the document whose elements are left in place.
  private var large: String?
  private var elements: [Range<Int>] = []

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Parses the bytes of a range, which contain one value with optional white space around it.
  package static func value(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONFault) -> JSONValue {
    var scanner = JSONScanner(bytes, range)
    let value = try scanner.value(depth: 0)
    scanner.skipSpace()
    guard scanner.position == scanner.end else { throw scanner.fault }
    return value
  }

  /// Parses an object of which one member is a list too large to be held: it becomes an empty list,
  /// and the ranges of its elements, which are sound, are returned beside it.
  package static func value(
    _ bytes: [UInt8], leaving name: String
  ) throws(JSONFault) -> (value: JSONValue, elements: [Range<Int>]) {
    var scanner = JSONScanner(bytes, 0..<bytes.count)
    scanner.large = name
    let value = try scanner.value(depth: 0)
    scanner.skipSpace()
    guard scanner.position == scanner.end else { throw scanner.fault }
    return (value, scanner.elements)
  }

  private var fault: JSONFault { JSONFault(offset: position) }

  private var next: UInt8? { position < end ? bytes[position] : nil }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipSpace()
    guard let next else { throw fault }
    switch next {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < JSONScanner.maximumDepth else { throw fault }
      return next == UInt8(ascii: "{")
        ? .object(try members(depth: depth)) : .list(try elements(depth: depth))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try expect(UInt8(ascii: "{"))
    if skip(UInt8(ascii: "}")) { return members }
    members.reserveCapacity(10)  // a change has nine
    repeat {
      skipSpace()
      let name = try string()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      let isLarge = depth == 0 && name == large && next == UInt8(ascii: "[")
      members.append(
        JSONValue.Member(name, isLarge ? try passedElements() : try value(depth: depth + 1)))
    } while skip(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    try expect(UInt8(ascii: "["))
    if skip(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while skip(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return elements
  }

  private mutating func passedElements() throws(JSONFault) -> JSONValue {
    try expect(UInt8(ascii: "["))
    if skip(UInt8(ascii: "]")) { return .list([]) }
    repeat {
      skipSpace()
      let start = position
      _ = try value(depth: 2)
      elements.append(start..<position)
    } while skip(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return .list([])
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw fault }
      position += 1
    }
    return value
  }
}

// MARK: - Numbers and white space

extension JSONScanner {
  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = position
    step(over: UInt8(ascii: "-"))
    if !step(over: UInt8(ascii: "0")) { try digits() }
    let integerEnd = position
    if step(over: UInt8(ascii: ".")) { try digits() }
    if step(over: UInt8(ascii: "e")) || step(over: UInt8(ascii: "E")) {
      if !step(over: UInt8(ascii: "+")) { step(over: UInt8(ascii: "-")) }
      try digits()
    }
    let text = ascii(start..<position)
    if position == integerEnd, let integer = Int(text) { return .integer(integer) }
    return .number(text)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while let next, (48...57).contains(next) { position += 1 }
    guard position > start else { throw fault }
  }

  @discardableResult
  private mutating func step(over byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { position += 1 }
  }

  /// Skips white space and then this byte, if it comes next. Returns false if it does not.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    return step(over: byte)
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard skip(byte) else { throw fault }
  }
}

// MARK: - Strings

extension JSONScanner {
  private mutating func string() throws(JSONFault) -> String {
    guard step(over: UInt8(ascii: "\"")) else { throw fault }
    let start = position
    var union: UInt8 = 0
    while let next, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\"), next >= 0x20 {
      union |= next
      position += 1
    }
    guard next == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    position += 1
    return union < 0x80 ? ascii(start..<position - 1) : try valid(bytes[start..<position - 1])
  }

  /// Parses the rest of a string whose first escape is at the current position.
  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try valid(text[...])
      case UInt8(ascii: "\\"): try appendEscape(to: &text)
      case 0..<0x20: throw fault
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONFault) {
    guard let letter = next else { throw fault }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
    default: throw fault
    }
  }

  /// Parses the scalar of `\uXXXX`, or of a surrogate pair of two such escapes.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, step(over: UInt8(ascii: "\\")), step(over: UInt8(ascii: "u")) else {
      throw fault
    }
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let next, let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else {
        throw fault
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Returns a string of ASCII bytes. It skips validation, which would take longer than the rest of
  /// parsing and is not needed below 0x80.
  private func ascii(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  private func valid(_ text: ArraySlice<UInt8>) throws(JSONFault) -> String {
    guard let string = String(validating: text, as: UTF8.self) else { throw fault }
    return string
  }
}
