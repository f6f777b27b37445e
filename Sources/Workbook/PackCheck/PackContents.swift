/// The files of a pack as a flat list for the rules: every field of the schema, present or not, and
/// every unknown field, each with its path.
package struct PackContents: Sendable {
  /// One field of a section.
  package struct Leaf: Sendable {
    /// The file.
    package var file: String
    /// The path to the field in the file.
    package var path: PackPath
    /// The schema of the field; nil for a field that the schema does not define.
    package var field: PackSchema.Field?
    /// The value in the file; nil for a missing field.
    package var node: PackNode?
    /// The schema of the section that contains the field.
    package var section: PackSchema
  }

  /// The files of the pack.
  package let files: PackFiles
  /// The previously published version of the pack, for comparing identifiers; nil if there is none.
  package let earlier: Pack?
  /// The fields of all files.
  package private(set) var leaves: [Leaf] = []

  /// Lists the fields of a pack's files.
  package init(_ files: PackFiles, earlier: Pack? = nil) {
    self.files = files
    self.earlier = earlier
    for file in files.files {
      guard let schema = PackSchema.of(file: file.name) else { continue }
      lay(out: file.root, of: schema, in: file.name, at: [])
    }
  }

  private mutating func lay(
    out table: PackTable, of schema: PackSchema, in file: String, at path: PackPath
  ) {
    for field in schema.fields {
      let node = table[field.name]
      let path = path + [.key(field.name)]
      leaves.append(Leaf(file: file, path: path, field: field, node: node, section: schema))
      switch (field.kind, node) {
      case (.section(let inner), .table(let table)):
        lay(out: table, of: inner, in: file, at: path)
      case (.sections(let inner), .array(let nodes)):
        for (index, node) in nodes.enumerated() {
          guard let table = node.table else { continue }
          lay(out: table, of: inner, in: file, at: path + [.index(index)])
        }
      default: break
      }
    }
    for entry in table.entries where schema.field(entry.key) == nil {
      let path = path + [.key(entry.key)]
      leaves.append(Leaf(file: file, path: path, node: entry.node, section: schema))
    }
  }
}
