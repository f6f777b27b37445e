/// What the files of one pack hold, before anybody has asked whether it makes sense.
package struct PackFiles: Equatable, Sendable {
  /// One file: its name inside the pack's folder, such as `themes/purpose.toml`, and its root.
  package struct File: Equatable, Sendable {
    package var name: String
    package var root: PackTable

    package init(name: String, root: PackTable) {
      self.name = name
      self.root = root
    }
  }

  /// The files that could be read, by name; of some perhaps not every line.
  package var files: [File]
  /// The names of files of which something could not be read; why is already reported.
  package var unread: Set<String>

  package init(_ files: [File], unread: Set<String> = []) {
    self.files = files.sorted { $0.name < $1.name }
    self.unread = unread
  }

  /// The root of a file, or nil when it is missing or could not be read.
  package func root(_ name: String) -> PackTable? { files.first { $0.name == name }?.root }

  /// Whether a problem is more than an effect of what could not be read: in such a file only what
  /// is there can be wrong.
  func isOwn(_ problem: PackProblem) -> Bool {
    guard unread.contains(problem.file), let root = root(problem.file) else { return true }
    return PackNode.table(root)[problem.path] != nil
  }

  /// The theme files, by name.
  package var themes: [File] { files.filter { $0.name.hasPrefix(Self.themePrefix) } }

  /// Whether a file is there, readable or not.
  package func has(_ name: String) -> Bool { unread.contains(name) || root(name) != nil }

  /// The name of the file that a theme lives in.
  package static func name(ofTheme id: String) -> String { "\(themePrefix)\(id).toml" }

  /// The theme that a file is named after; nil for a file that is not a theme's.
  package static func theme(ofFile name: String) -> String? {
    guard name.hasPrefix(themePrefix), name.hasSuffix(".toml") else { return nil }
    let id = name.dropFirst(themePrefix.count).dropLast(".toml".count)
    return id.isEmpty || id.contains("/") ? nil : String(id)
  }

  private static let themePrefix = "themes/"
}
