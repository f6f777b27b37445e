/// The fields one kind of section may have. The schema is data: the rules and `PackContents`
/// walk it, so a new field is added in one place.
package struct PackSchema: Sendable {
  /// The sorts of identifier; within one sort they are unique across the pack's files.
  package enum Sort: String, Hashable, Sendable {
    case pack, area, theme, statement
    case watchFor = "watch-for"
    case dilemma, frame, prompt, section, source
  }

  /// What a field holds.
  package indirect enum Kind: Sendable {
    case id(Sort)
    /// The identifier of something else, or a list of them.
    case reference(Sort), references(Sort)
    /// The themes of an area, each a file of its own.
    case themes
    /// Text on one line.
    case line
    /// Text that may have several lines.
    case prose
    /// One voice of a text that needs both.
    case wording
    /// A list of texts.
    case list
    case integer, flag
    case section(PackSchema)
    /// A section that is repeated.
    case sections(PackSchema)
  }

  /// One field.
  package struct Field: Sendable {
    package var name: String
    package var kind: Kind
    package var isRequired: Bool
    /// How many elements a list or repeated section may have.
    package var count: ClosedRange<Int>
  }

  package var fields: [Field]

  /// The field of this name, or nil.
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// A section with its fields in the order of the schema; those it does not know come last.
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

  /// A field that must be there.
  static func required(
    _ name: String, _ kind: Kind, count: ClosedRange<Int> = 1...200
  ) -> Field {
    Field(name: name, kind: kind, isRequired: true, count: count)
  }

  /// A field that may be left out.
  static func optional(
    _ name: String, _ kind: Kind, count: ClosedRange<Int> = 0...200
  ) -> Field {
    Field(name: name, kind: kind, isRequired: false, count: count)
  }
}
