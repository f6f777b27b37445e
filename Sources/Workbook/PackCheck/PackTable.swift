/// An ordered dictionary of values. Lookup is linear, as a section of a pack has few keys.
package struct PackTable: Equatable, Sendable {
  /// A key and its value.
  package struct Entry: Equatable, Sendable {
    /// The key.
    package var key: String
    /// The value.
    package var node: PackNode

    /// Creates an entry.
    package init(key: String, node: PackNode) {
      self.key = key
      self.node = node
    }
  }

  /// The entries, in the order of the file.
  package var entries: [Entry]

  /// Creates a table.
  package init(entries: [Entry] = []) { self.entries = entries }

  /// The value of a key; nil if there is none. Setting nil removes the entry.
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

  /// Returns the text of a key; empty if there is none.
  package func text(_ key: String) -> String { self[key]?.text ?? "" }

  /// Returns the texts in the list of a key; elements that are not texts are left out.
  package func texts(_ key: String) -> [String] {
    (self[key]?.elements ?? []).compactMap(\.text)
  }

  /// Returns the section of a key; empty if there is none.
  package func table(_ key: String) -> PackTable { self[key]?.table ?? PackTable() }

  /// Returns the repeated sections of a key; elements that are not sections are left out.
  package func tables(_ key: String) -> [PackTable] {
    (self[key]?.elements ?? []).compactMap(\.table)
  }
}
