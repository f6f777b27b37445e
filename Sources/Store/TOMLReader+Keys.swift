extension TOMLReader {
  /// One part of a key and its byte.
  typealias Key = (name: String, offset: Int)

  /// A key and its value, before it is known whether they go together with the others.
  struct Entry {
    let keys: [Key]
    let item: TOMLItem
    let isSound: Bool
  }

  /// `[a.b]` or `[[a.b]]`: the section it opens.
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

  /// `a.b = value`, in a section inside so many others.
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

  /// Adds what an entry says to a section; nothing when there is a mistake in it.
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

  /// The parts of a key, of which there is at least one.
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

// What may be added to which section is in the TOML specification under "Table".
extension TOMLReader {
  /// The section that a header opened, or the mistake that it opens none. After a header that
  /// could not be read, nobody can say whether another is there twice.
  private mutating func known(
    _ section: TOMLSection?, _ key: Key, in outer: TOMLSection, _ start: Int
  ) throws(Loss) -> TOMLSection {
    if let section { return section }
    if areHeadersKnown { noteTwice((key.name, start), in: outer) }
    throw .clash
  }

  /// The section on the way to the one a header names.
  private func inner(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    switch outer[key.name]?.value {
    case nil: added(.implied, key, to: outer, at: start)
    case .section(let section) where section.origin != .braces: section
    case .rows(let rows): rows.sections.last?.section
    default: nil
    }
  }

  /// The section that a header names.
  private func open(_ key: Key, of outer: TOMLSection, at start: Int) -> TOMLSection? {
    switch outer[key.name]?.value {
    case nil: return added(.header, key, to: outer, at: start)
    case .section(let section) where section.origin == .implied:
      section.origin = .header
      return section
    default: return nil
    }
  }

  /// One more of the sections that a header in two brackets names.
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

  /// The section on the way to the value of a key with dots.
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
