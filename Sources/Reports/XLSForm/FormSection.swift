import Workbook

/// A section of a pack's file while it is put together from cells, which are remembered.
struct FormSection {
  private(set) var table = PackTable()
  /// Where each value was found; the section itself at the empty path.
  private(set) var places: [PackPath: FormSheets.Place] = [:]

  /// A section that begins here.
  init(_ place: FormSheets.Place) { places[[]] = place }

  /// Puts a text, unless there is none.
  mutating func put(_ key: String, _ cell: FormSheets.Cell?) {
    guard let cell else { return }
    put(key, .string(cell.text), cell.place)
  }

  /// Puts a value that was found here.
  mutating func put(_ key: String, _ node: PackNode, _ place: FormSheets.Place) {
    table[key] = node
    places[[.key(key)]] = place
  }

  /// Puts a section.
  mutating func put(_ key: String, _ section: FormSection) {
    table[key] = .table(section.table)
    adopt(section, at: [.key(key)])
  }

  /// Adds a text to a list, unless there is none.
  mutating func append(_ key: String, _ cell: FormSheets.Cell?) {
    guard let cell else { return }
    append(key, .string(cell.text), at: cell.place)
  }

  /// Adds a section to those that are repeated.
  mutating func append(_ key: String, _ section: FormSection) {
    let index = append(key, .table(section.table), at: section.places[[]])
    adopt(section, at: [.key(key), .index(index)])
  }

  /// Adds the words of a cell to a list, each by itself.
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
