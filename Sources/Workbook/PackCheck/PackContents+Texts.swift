extension PackContents {
  /// One text of a pack and its location.
  package struct Text: Sendable {
    /// The file.
    package var file: String
    /// The path to the text in the file.
    package var path: PackPath
    /// The text.
    package var text: String
    /// Indicates that the text may have several lines.
    package var mayBreakLines: Bool
  }

  /// All strings in the pack's files, including identifiers.
  package var texts: [Text] {
    leaves.flatMap { leaf -> [Text] in
      let isProse = leaf.field?.kind.mayBreakLines ?? false
      switch leaf.node {
      case .string(let text):
        return [Text(file: leaf.file, path: leaf.path, text: text, mayBreakLines: isProse)]
      case .array(let nodes):
        return nodes.enumerated().compactMap { index, node in
          let path = leaf.path + [.index(index)]
          return node.text.map {
            Text(file: leaf.file, path: path, text: $0, mayBreakLines: isProse)
          }
        }
      default: return []
      }
    }
  }
}

extension PackSchema.Kind {
  /// Indicates that text of this kind may have several lines.
  var mayBreakLines: Bool {
    switch self {
    case .prose, .list: true
    default: false
    }
  }
}
