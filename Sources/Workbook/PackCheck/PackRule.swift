/// One thing that can be wrong with a pack. A rule is one file; its examples stand beside it and
/// run as tests.
package protocol PackRule: SendableMetatype {
  /// Whether a pack that breaks this rule cannot be used.
  static var isFatal: Bool { get }
  /// Edits of a sound pack that this rule lets pass, and some that it reports.
  static var examples: PackExamples { get }
  /// Every place where the pack breaks this rule.
  static func check(_ contents: PackContents) -> [PackProblem]
}

extension PackRule {
  /// A problem with one field.
  static func problem(_ leaf: PackContents.Leaf, _ message: String) -> PackProblem {
    problem(leaf.file, leaf.path, message)
  }

  /// A problem at a place.
  static func problem(_ file: String, _ path: PackPath, _ message: String) -> PackProblem {
    PackProblem(file: file, path: path, message: message, isFatal: isFatal)
  }
}

/// What a rule lets pass and what it reports.
package struct PackExamples: Sendable {
  package let good: [PackEdit]
  package let bad: [PackEdit]
}

/// One edit of a sound pack: a value put somewhere, or what is there taken away.
package struct PackEdit: Sendable {
  package let file: String
  package let path: PackPath
  /// The new value; nil to remove what is there.
  package let node: PackNode?
  /// Where the problem is reported, when not where the edit is.
  package let reported: (file: String, path: PackPath)?

  package init(
    _ file: String, _ path: PackPath, _ node: PackNode?,
    reported: (file: String, path: PackPath)? = nil
  ) {
    self.file = file
    self.path = path
    self.node = node
    self.reported = reported
  }

  /// The files with this edit made; an edit with an empty path adds or removes a whole file.
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
