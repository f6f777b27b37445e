/// Keys and their values, in order. Lookups are linear: a section of a pack has a few keys.
package struct PackTable: Equatable, Sendable {
  /// One key and its value.
  package struct Entry: Equatable, Sendable {
    package var key: String
    package var node: PackNode

    package init(key: String, node: PackNode) {
      self.key = key
      self.node = node
    }
  }

  package var entries: [Entry]

  package init(entries: [Entry] = []) { self.entries = entries }

  /// The value of a key; nil when there is none, and setting nil removes it.
  package subscript(key: String) -> PackNode? {
    get { entries.first { $0.key == key }?.node }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let node?): entries[index].node = node
      case (let index?, nil): entries.remove(at: index)
      case (nil, let node?): entries.append(Entry(key: key, node: node))
      case (nil, nil): break
      }
    }
  }

  /// The text of a key; empty when there is none.
  package func text(_ key: String) -> String { self[key]?.text ?? "" }

  /// The texts listed under a key, leaving out whatever is not text.
  package func texts(_ key: String) -> [String] {
    (self[key]?.elements ?? []).compactMap(\.text)
  }

  /// The section of a key; empty when there is none.
  package func table(_ key: String) -> PackTable { self[key]?.table ?? PackTable() }

  /// The repeated sections of a key, leaving out whatever is not a section.
  package func tables(_ key: String) -> [PackTable] {
    (self[key]?.elements ?? []).compactMap(\.table)
  }
}
