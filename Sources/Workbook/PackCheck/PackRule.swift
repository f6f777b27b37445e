/// A validation rule for packs. Each rule is in a file of its own; its examples are beside it and
/// run as tests.
package protocol PackRule: SendableMetatype {
  /// Indicates that a violation makes the pack unusable.
  static var isFatal: Bool { get }
  /// Edits of a valid pack: some that comply with the rule, and some that violate it.
  static var examples: PackExamples { get }
  /// Returns the violations of the rule in a pack.
  static func check(_ contents: PackContents) -> [PackProblem]
}

extension PackRule {
  /// Creates a problem of one field.
  static func problem(_ leaf: PackContents.Leaf, _ message: String) -> PackProblem {
    problem(leaf.file, leaf.path, message)
  }

  /// Creates a problem at a location.
  static func problem(_ file: String, _ path: PackPath, _ message: String) -> PackProblem {
    PackProblem(file: file, path: path, message: message, isFatal: isFatal)
  }
}

/// The examples of a rule.
package struct PackExamples: Sendable {
  /// Edits that comply with the rule.
  package let good: [PackEdit]
  /// Edits that violate the rule.
  package let bad: [PackEdit]
}

/// An edit of a valid pack: a value set at a path, or removed.
package struct PackEdit: Sendable {
  /// The file to edit.
  package let file: String
  /// The path to edit; empty for the whole file.
  package let path: PackPath
  /// The new value; nil to remove the present one.
  package let node: PackNode?
  /// The location at which the problem is reported, if it differs from that of the edit; otherwise
  /// nil.
  package let reported: (file: String, path: PackPath)?

  /// Creates an edit.
  package init(
    _ file: String, _ path: PackPath, _ node: PackNode?,
    reported: (file: String, path: PackPath)? = nil
  ) {
    self.file = file
    self.path = path
    self.node = node
    self.reported = reported
  }

  /// Returns the files with this edit applied; an edit with an empty path adds or removes a whole
  /// file.
  package func applied(to files: PackFiles) -> PackFiles {
    var root = PackNode.table(files.root(file) ?? PackTable())
    if path.isEmpty { root = node ?? root } else { root.set(path, to: node) }
    var rest = files.files.filter { $0.name != file }
    if let table = root.table, !(path.isEmpty && node == nil) {
      rest.append(.init(name: file, root: table))
    }
    return PackFiles(rest, unread: files.unread)
  }
}
