extension PackContents {
  /// One text of a pack and its place.
  package struct Text: Sendable {
    package var file: String
    package var path: PackPath
    package var text: String
    /// Whether it may have several lines.
    package var mayBreakLines: Bool
  }

  /// Every text that people get to read, or that names something they read.
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
  /// Whether text of this kind may have several lines.
  var mayBreakLines: Bool {
    switch self {
    case .prose, .list: true
    default: false
    }
  }
}
