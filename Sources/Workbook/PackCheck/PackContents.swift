/// A pack's files laid out for the rules: every field the schema knows, present or not, and
/// every field it does not know, each with its way there.
package struct PackContents: Sendable {
  /// One field of one section.
  package struct Leaf: Sendable {
    package var file: String
    package var path: PackPath
    /// What the schema says of it; nil for a field the schema does not know.
    package var field: PackSchema.Field?
    /// What the file holds; nil for a field that is missing.
    package var node: PackNode?
    /// The schema of the section it is in.
    package var section: PackSchema
  }

  package let files: PackFiles
  /// The same pack as it was published before, to compare identifiers with.
  package let earlier: Pack?
  package private(set) var leaves: [Leaf] = []

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
