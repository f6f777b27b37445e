import Workbook

/// A value of a TOML file with its byte offset.
struct TOMLItem {
  let value: TOMLValue
  let offset: Int
}

/// A value of a TOML file.
enum TOMLValue {
  /// A scalar: a string, a number, a Boolean, a date or a time.
  case plain(PackNode)
  case list([TOMLItem])
  case section(TOMLSection)
  /// An array of tables, `[[name]]`.
  case rows(TOMLRows)

  /// The value as a tree that is independent of the format.
  var node: PackNode {
    switch self {
    case .plain(let node): node
    case .list(let items): .array(items.map(\.value.node))
    case .section(let section): .table(section.table)
    case .rows(let rows): .array(rows.sections.map { .table($0.section.table) })
    }
  }

  /// The value of a key or at an index, or nil if there is none.
  subscript(step: PackStep) -> TOMLItem? {
    switch (self, step) {
    case (.section(let section), .key(let key)): section[key]
    case (.list(let items), .index(let index)) where items.indices.contains(index): items[index]
    case (.rows(let rows), .index(let index)) where rows.sections.indices.contains(index):
      TOMLItem(value: .section(rows.sections[index].section), offset: rows.sections[index].offset)
    default: nil
    }
  }
}

/// The elements of an array of tables, `[[name]]`, in order.
final class TOMLRows {
  var sections: [(section: TOMLSection, offset: Int)] = []
}

/// A table that is being parsed.
final class TOMLSection {
  /// The way a table was defined, which determines what may be added to it.
  enum Origin {
    /// As the parent of another table; its own header may follow.
    case implied
    /// By a header, or as the root table.
    case header
    /// By a dotted key.
    case dotted
    /// As an inline table, to which nothing can be added.
    case braces
  }

  var origin: Origin
  /// The number of enclosing tables and arrays.
  let depth: Int
  private var keys: [String] = []
  private var items: [TOMLItem] = []
  /// The indices of the keys. Empty up to a few keys, for which a linear search is faster.
  private var places: [String: Int] = [:]
  private static let few = 16

  init(_ origin: Origin, depth: Int) {
    self.origin = origin
    self.depth = depth
  }

  /// The value of a key with its offset, or nil if there is none.
  subscript(key: String) -> TOMLItem? {
    let place = places.isEmpty ? keys.firstIndex(of: key) : places[key]
    return place.map { items[$0] }
  }

  /// Adds a key that does not exist yet.
  func add(_ key: String, _ item: TOMLItem) {
    keys.append(key)
    items.append(item)
    if keys.count == Self.few {
      for (place, key) in keys.enumerated() { places[key] = place }
    } else if keys.count > Self.few {
      places[key] = keys.count - 1
    }
  }

  /// The table as a tree that is independent of the format.
  var table: PackTable {
    PackTable(entries: zip(keys, items).map { .init(key: $0, node: $1.value.node) })
  }
}
