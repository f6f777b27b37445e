/// The schema of one kind of section: its fields. The rules and `PackContents` traverse the schema
/// as data, so that a new field is added in one place.
package struct PackSchema: Sendable {
  /// The sorts of identifiers; each identifier is unique within its sort across the pack's files.
  package enum Sort: String, Hashable, Sendable {
    case pack, area, theme, statement
    case watchFor = "watch-for"
    case dilemma, frame, prompt, section, source
  }

  /// The kind of value of a field.
  package indirect enum Kind: Sendable {
    case id(Sort)
    /// A reference to an identifier, or a list of references.
    case reference(Sort), references(Sort)
    /// The list of an area's themes, each in a file of its own.
    case themes
    /// Text on one line.
    case line
    /// A text that may have several lines.
    case prose
    /// One voice of a text that is required in both voices.
    case wording
    /// A list of texts.
    case list
    case integer, flag
    case section(PackSchema)
    /// A repeated section.
    case sections(PackSchema)
  }

  /// A field of a section.
  package struct Field: Sendable {
    /// The key in the file.
    package var name: String
    /// The kind of value.
    package var kind: Kind
    /// Indicates that the field is required.
    package var isRequired: Bool
    /// The permitted number of elements of a list or repeated section.
    package var count: ClosedRange<Int>
  }

  /// The fields, in their usual order.
  package var fields: [Field]

  /// Returns the field with a name; nil if there is none.
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// Returns a section with its fields in the order of the schema; unknown fields come last.
  package func ordered(_ table: PackTable) -> PackTable {
    let known = fields.compactMap { field in
      table[field.name].map { PackTable.Entry(key: field.name, node: Self.ordered($0, field.kind)) }
    }
    return PackTable(entries: known + table.entries.filter { field($0.key) == nil })
  }

  private static func ordered(_ node: PackNode, _ kind: Kind) -> PackNode {
    switch (kind, node) {
    case (.section(let schema), .table(let table)): .table(schema.ordered(table))
    case (.sections(let schema), .array(let nodes)):
      .array(nodes.map { $0.table.map { .table(schema.ordered($0)) } ?? $0 })
    default: node
    }
  }

  /// Creates a required field.
  static func required(
    _ name: String, _ kind: Kind, count: ClosedRange<Int> = 1...200
  ) -> Field {
    Field(name: name, kind: kind, isRequired: true, count: count)
  }

  /// Creates an optional field.
  static func optional(
    _ name: String, _ kind: Kind, count: ClosedRange<Int> = 0...200
  ) -> Field {
    Field(name: name, kind: kind, isRequired: false, count: count)
  }
}
