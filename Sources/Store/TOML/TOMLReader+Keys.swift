extension TOMLReader {
  /// One part of a dotted key, with its offset.
  typealias Key = (name: String, offset: Int)

  /// A key-value pair that has not yet been checked against existing keys.
  struct Entry {
    let keys: [Key]
    let item: TOMLItem
    let isSound: Bool
  }

  /// Parses a table header `[a.b]` or `[[a.b]]` and returns the table it opens.
  mutating func header(under root: TOMLSection) throws(Loss) -> TOMLSection {
    let start = cursor.offset
    cursor.advance()
    let isRepeated = cursor.take(.openBracket)
    let keys = try keys("a section's name")
    guard cursor.take(.closeBracket), !isRepeated || cursor.take(.closeBracket) else {
      let close = isRepeated ? "]]" : "]"
      throw lost("expected `\(close)` after the section's name\(found)")
    }
    var section = root
    for key in keys.dropLast() {
      section = try known(inner(key, of: section, at: start), key, in: section, start)
    }
    guard let key = keys.last else { return section }
    let opened = isRepeated ? row(key, of: section, at: start) : open(key, of: section, at: start)
    return try known(opened, key, in: section, start)
  }

  /// Parses a key-value pair `a.b = value`.
  ///
  /// - Parameter depth: The nesting depth of the enclosing table.
  mutating func entry(depth: Int) throws(Loss) -> Entry {
    let start = cursor.offset
    let before = faults.count
    let keys = try keys("a field's name")
    guard cursor.take(.equals) else {
      throw lost("expected `=` after `\((keys.last?.name ?? "").prefix(40))`\(found)")
    }
    cursor.skipSpaces()
    let value = try value(depth: depth + keys.count)
    let isSound = faults.count == before
    return Entry(keys: keys, item: TOMLItem(value: value, offset: start), isSound: isSound)
  }

  /// Adds an entry to a table, unless it has an error, and records an error for a duplicate key.
  mutating func add(_ entry: Entry, to section: TOMLSection) {
    guard entry.isSound, let last = entry.keys.last else { return }
    var section = section
    for key in entry.keys.dropLast() {
      guard let inner = dotted(key, of: section, at: entry.item.offset) else {
        return noteTwice(key, in: section)
      }
      section = inner
    }
    if section[last.name] != nil { return noteTwice(last, in: section) }
    section.add(last.name, entry.item)
  }

  /// Parses a dotted key into its parts, of which there is at least one.
  private mutating func keys(_ what: String) throws(Loss) -> [Key] {
    var keys: [Key] = []
    repeat {
      cursor.skipSpaces()
      if keys.count == Self.deepest { throw lost("expected at most \(Self.deepest) names") }
      let start = cursor.offset
      keys.append((try key(what), start))
      cursor.skipSpaces()
    } while cursor.take(.dot)
    return keys
  }

  private mutating func key(_ what: String) throws(Loss) -> String {
    let start = cursor.offset
    if let quote = cursor.byte, quote == .quote || quote == .apostrophe, !cursor.isLong(quote) {
      return try text(quote)
    }
    cursor.skip(while: \.isBareKey)
    guard cursor.offset > start else { throw lost("expected \(what)\(found)") }
    return cursor.text(from: start)
  }

  private mutating func noteTwice(_ key: Key, in section: TOMLSection) {
    let earlier = section[key.name]?.offset
    let message = "expected `\(key.name.prefix(40))` once: it is already"
    note(message, at: key.offset, earlier: earlier)
  }
}

// The rules for adding to existing tables are in the TOML specification under "Table".
extension TOMLReader {
  /// Returns the table that a header opened, or records a duplicate key and throws `Loss.clash`.
  ///
  /// After a header that could not be parsed, no duplicate is recorded, because the lost header may
  /// have opened another element of an array of tables.
  private mutating func known(
    _ section: TOMLSection?, _ key: Key, in outer: TOMLSection, _ start: Int
  ) throws(Loss) -> TOMLSection {
    if let section { return section }
    if areHeadersKnown { noteTwice((key.name, start), in: outer) }
    throw .clash
  }

  /// Returns a table on the path to the one that a header names, or nil if the key has another type
  /// of value.
  private func inner(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    switch outer[key.name]?.value {
    case nil: added(.implied, key, to: outer, at: start)
    case .section(let section) where section.origin != .braces: section
    case .rows(let rows): rows.sections.last?.section
    default: nil
    }
  }

  /// Returns the table that a header names, or nil if it is already defined.
  private func open(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    switch outer[key.name]?.value {
    case nil: return added(.header, key, to: outer, at: start)
    case .section(let section) where section.origin == .implied:
      section.origin = .header
      return section
    default: return nil
    }
  }

  /// Appends a table to the array of tables that a `[[header]]` names and returns it, or nil if the
  /// key has another type of value.
  private func row(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    let rows: TOMLRows
    switch outer[key.name]?.value {
    case nil:
      rows = TOMLRows()
      outer.add(key.name, TOMLItem(value: .rows(rows), offset: start))
    case .rows(let known): rows = known
    default: return nil
    }
    let section = TOMLSection(.header, depth: outer.depth + 2)
    rows.sections.append((section, start))
    return section
  }

  /// Returns a table on the path of a dotted key, or nil if the key may not extend it.
  private func dotted(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    switch outer[key.name]?.value {
    case nil: return added(.dotted, key, to: outer, at: start)
    case .section(let section) where section.origin == .implied || section.origin == .dotted:
      section.origin = .dotted
      return section
    default: return nil
    }
  }

  private func added(
    _ origin: TOMLSection.Origin, _ key: Key, to outer: TOMLSection, at start: Int
  ) -> TOMLSection {
    let section = TOMLSection(origin, depth: outer.depth + 1)
    outer.add(key.name, TOMLItem(value: .section(section), offset: start))
    return section
  }
}
