/// A value in a pack file, independent of the file format.
package indirect enum PackNode: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([PackNode])
  case table(PackTable)
  /// A value of a type that packs do not use, by the name of the type: `date`, `fraction`.
  case other(String)

  /// The text; nil for any other value.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The integer; nil for any other value.
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The Boolean; nil for any other value.
  package var flag: Bool? { if case .boolean(let flag) = self { flag } else { nil } }

  /// The elements of an array; nil for any other value.
  package var elements: [PackNode]? { if case .array(let nodes) = self { nodes } else { nil } }

  /// The table; nil for any other value.
  package var table: PackTable? { if case .table(let table) = self { table } else { nil } }

  /// The name of the type for messages.
  package var sort: String {
    switch self {
    case .string: "text"
    case .integer: "a number"
    case .boolean: "true or false"
    case .array: "a list"
    case .table: "a section"
    case .other(let name): name
    }
  }
}

extension PackNode {
  /// The value at a path; nil if there is none.
  package subscript(path: some Collection<PackStep>) -> PackNode? {
    guard let step = path.first else { return self }
    switch step {
    case .key(let key): return table?[key]?[path.dropFirst()]
    case .index(let index):
      guard let elements, elements.indices.contains(index) else { return nil }
      return elements[index][path.dropFirst()]
    }
  }

  /// Sets the value at a path, or removes it for nil. The index one past the end of an array
  /// appends; a path that does not exist changes nothing.
  package mutating func set(_ path: some Collection<PackStep>, to node: PackNode?) {
    switch (path.first, self) {
    case (.key(let key), .table(var table)):
      table[key] = path.count == 1 ? node : table[key]?.setting(path.dropFirst(), to: node)
      self = .table(table)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
      let element =
        path.count == 1 ? node : elements[index].setting(path.dropFirst(), to: node)
      elements.replaceSubrange(index...index, with: element.map { [$0] } ?? [])
      self = .array(elements)
    case (.index(let index), .array(let elements)) where index == elements.count:
      self = .array(elements + (node.map { [$0] } ?? []))
    default: break
    }
  }

  private func setting(_ path: some Collection<PackStep>, to node: PackNode?) -> PackNode {
    var copy = self
    copy.set(path, to: node)
    return copy
  }
}

extension PackNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Creates a string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// Creates an integer.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a Boolean.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Creates an array.
  package init(arrayLiteral elements: PackNode...) { self = .array(elements) }
  /// Creates a table.
  package init(dictionaryLiteral elements: (String, PackNode)...) {
    self = .table(PackTable(entries: elements.map { .init(key: $0.0, node: $0.1) }))
  }
}
