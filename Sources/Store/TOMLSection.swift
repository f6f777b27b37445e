import Workbook

/// What a TOML file holds at one place, and the byte it starts at.
struct TOMLItem {
  let value: TOMLValue
  let offset: Int
}

/// A value in a TOML file.
enum TOMLValue {
  /// Text, a number and everything else that holds nothing further.
  case plain(PackNode)
  case list([TOMLItem])
  case section(TOMLSection)
  /// `[[repeated]]` sections.
  case rows(TOMLRows)

  /// The value as a neutral tree.
  var node: PackNode {
    switch self {
    case .plain(let node): node
    case .list(let items): .array(items.map(\.value.node))
    case .section(let section): .table(section.table)
    case .rows(let rows): .array(rows.sections.map { .table($0.section.table) })
    }
  }

  /// What is one step further inside.
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

/// The sections under one `[[name]]`, in order.
final class TOMLRows {
  var sections: [(section: TOMLSection, offset: Int)] = []
}

/// Keys and their values while a file is read.
final class TOMLSection {
  /// How a section came to be, which says what may still be added to it.
  enum Origin {
    /// Named on the way to another section: its own header may follow.
    case implied
    /// By its header, or as the file itself.
    case header
    /// By a key with dots.
    case dotted
    /// In braces: nothing may be added.
    case braces
  }

  var origin: Origin
  /// How many sections and lists this is inside of.
  let depth: Int
  private var keys: [String] = []
  private var items: [TOMLItem] = []
  /// The places of the keys; only once there are so many that looking at each takes long.
  private var places: [String: Int] = [:]
  private static let few = 16

  init(_ origin: Origin, depth: Int) {
    self.origin = origin
    self.depth = depth
  }

  /// The value of a key and where it is.
  subscript(key: String) -> TOMLItem? {
    let place = places.isEmpty ? keys.firstIndex(of: key) : places[key]
    return place.map { items[$0] }
  }

  /// Adds a key that is not there yet.
  func add(_ key: String, _ item: TOMLItem) {
    keys.append(key)
    items.append(item)
    if keys.count == Self.few {
      for (place, key) in keys.enumerated() { places[key] = place }
    } else if keys.count > Self.few {
      places[key] = keys.count - 1
    }
  }

  /// The section as a neutral tree.
  var table: PackTable {
    PackTable(entries: zip(keys, items).map { .init(key: $0, node: $1.value.node) })
  }
}
