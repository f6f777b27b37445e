import Workbook

/// Walks the source of a TOML file and notes where every path starts. It expects what the parser
/// accepts; in anything else it may note too little, but it ends.
struct TOMLScanner {
  /// Lists inside lists, at most; what is deeper is passed over.
  private static let deepest = 32

  /// The byte each path starts at.
  private(set) var offsets: [PackPath: Int] = [:]
  private var cursor: TOMLCursor
  /// The section that keys belong to.
  private var section: PackPath = []
  /// How often each repeated section was there so far.
  private var counts: [PackPath: Int] = [:]

  init(_ bytes: [UInt8]) { cursor = TOMLCursor(bytes) }

  mutating func scan() {
    while true {
      cursor.skipBlank()
      guard let byte = cursor.byte else { return }
      if byte == .openBracket { header() } else { entry(in: section, depth: 0) }
      cursor.skipLine()
    }
  }

  private mutating func note(_ path: PackPath, at offset: Int) {
    if offsets[path] == nil { offsets[path] = offset }
  }

  /// `[a.b]` or `[[a.b]]`.
  private mutating func header() {
    let start = cursor.offset
    cursor.advance()
    let isRepeated = cursor.byte == .openBracket
    if isRepeated { cursor.advance() }
    section = []
    let keys = dottedKey()
    for (index, key) in keys.enumerated() {
      section.append(.key(key))
      note(section, at: start)
      if isRepeated && index == keys.count - 1 { counts[section, default: 0] += 1 }
      guard let count = counts[section] else { continue }
      section.append(.index(count - 1))
      note(section, at: start)
    }
  }

  /// `a.b = value`.
  private mutating func entry(in section: PackPath, depth: Int) {
    let start = cursor.offset
    var path = section
    for key in dottedKey() {
      path.append(.key(key))
      note(path, at: start)
    }
    guard cursor.byte == .equals else { return }
    cursor.advance()
    cursor.skipSpaces()
    value(at: path, depth: depth)
  }

  private mutating func value(at path: PackPath, depth: Int) {
    switch cursor.byte {
    case .quote?, .apostrophe?: cursor.skipString()
    case .openBracket? where depth < Self.deepest: list(at: path, depth: depth + 1)
    case .openBrace? where depth < Self.deepest: inlineSection(at: path, depth: depth + 1)
    default: cursor.skip { !Self.endsValue($0) }
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case .comma, .closeBracket, .closeBrace, .hash, .newline: true
    default: false
    }
  }

  private mutating func list(at path: PackPath, depth: Int) {
    var index = 0
    elements(until: .closeBracket) { scanner in
      let element = path + [.index(index)]
      scanner.note(element, at: scanner.cursor.offset)
      scanner.value(at: element, depth: depth)
      index += 1
    }
  }

  private mutating func inlineSection(at path: PackPath, depth: Int) {
    elements(until: .closeBrace) { $0.entry(in: path, depth: depth) }
  }

  /// Goes through what stands between brackets, separated by commas.
  private mutating func elements(until end: UInt8, _ element: (inout TOMLScanner) -> Void) {
    cursor.advance()
    while true {
      cursor.skipBlank()
      guard let byte = cursor.byte else { return }
      if byte == end { return cursor.advance() }
      let start = cursor.offset
      if byte != .comma { element(&self) }
      if cursor.offset == start { cursor.advance() }
    }
  }

  private mutating func dottedKey() -> [String] {
    var keys: [String] = []
    while let key = simpleKey() {
      keys.append(key)
      cursor.skipSpaces()
      guard cursor.byte == .dot else { break }
      cursor.advance()
    }
    return keys
  }

  private mutating func simpleKey() -> String? {
    cursor.skipSpaces()
    let start = cursor.offset
    if cursor.byte == .quote || cursor.byte == .apostrophe {
      cursor.skipString()
      return String(cursor.text(from: start).dropFirst().dropLast())
    }
    cursor.skip(while: \.isBareKey)
    return cursor.offset > start ? cursor.text(from: start) : nil
  }
}
