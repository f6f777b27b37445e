import Workbook

/// A section of a pack file under construction, with the form place of each value.
struct FormSection {
  private(set) var table = PackTable()
  /// The place each value came from; the empty path is the section itself.
  private(set) var places: [PackPath: FormSheets.Place] = [:]

  /// Creates an empty section that begins at a place.
  init(_ place: FormSheets.Place) { places[[]] = place }

  /// Sets a key to the text of a cell; does nothing for nil.
  mutating func put(_ key: String, _ cell: FormSheets.Cell?) {
    guard let cell else { return }
    put(key, .string(cell.text), cell.place)
  }

  /// Sets a key to a value that came from a place.
  mutating func put(_ key: String, _ node: PackNode, _ place: FormSheets.Place) {
    table[key] = node
    places[[.key(key)]] = place
  }

  /// Sets a key to a subsection.
  mutating func put(_ key: String, _ section: FormSection) {
    table[key] = .table(section.table)
    adopt(section, at: [.key(key)])
  }

  /// Appends the text of a cell to an array; does nothing for nil.
  mutating func append(_ key: String, _ cell: FormSheets.Cell?) {
    guard let cell else { return }
    append(key, .string(cell.text), at: cell.place)
  }

  /// Appends a section to an array of sections.
  mutating func append(_ key: String, _ section: FormSection) {
    let index = append(key, .table(section.table), at: section.places[[]])
    adopt(section, at: [.key(key), .index(index)])
  }

  /// Appends the words of a cell, separated by white space or commas, to an array; does nothing for
  /// nil.
  mutating func appendWords(_ key: String, _ cell: FormSheets.Cell?) {
    guard let cell else { return }
    for word in cell.text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      append(key, .string(String(word)), at: cell.place)
    }
  }

  @discardableResult
  private mutating func append(_ key: String, _ node: PackNode, at place: FormSheets.Place?) -> Int
  {
    let elements = table[key]?.elements ?? []
    table[key] = .array(elements + [node])
    let path: PackPath = [.key(key), .index(elements.count)]
    places[[.key(key)]] = places[[.key(key)]] ?? place
    places[path] = place
    return elements.count
  }

  private mutating func adopt(_ section: FormSection, at path: PackPath) {
    for (inner, place) in section.places { places[path + inner] = place }
  }
}
