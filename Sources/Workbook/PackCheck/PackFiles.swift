/// The parsed but unchecked files of one pack.
package struct PackFiles: Equatable, Sendable {
  /// One file: its name inside the pack's folder, such as `themes/purpose.toml`, and its root
  /// table.
  package struct File: Equatable, Sendable {
    /// The name inside the pack's folder.
    package var name: String
    /// The root table.
    package var root: PackTable

    /// Creates a file.
    package init(name: String, root: PackTable) {
      self.name = name
      self.root = root
    }
  }

  /// The files that could be parsed, at least in part, sorted by name.
  package var files: [File]
  /// The names of files that could not be parsed completely; the causes have been reported already.
  package var unread: Set<String>

  /// Creates the files of a pack, sorted by name.
  package init(_ files: [File], unread: Set<String> = []) {
    self.files = files.sorted { $0.name < $1.name }
    self.unread = unread
  }

  /// Returns the root table of a file; nil if the file is missing or could not be parsed.
  package func root(_ name: String) -> PackTable? { files.first { $0.name == name }?.root }

  /// Returns true unless a problem may be a consequence of a parse error: in a file that was not
  /// parsed completely, only problems of values that are present count.
  func isOwn(_ problem: PackProblem) -> Bool {
    guard unread.contains(problem.file), let root = root(problem.file) else { return true }
    return PackNode.table(root)[problem.path] != nil
  }

  /// The theme files, sorted by name.
  package var themes: [File] { files.filter { $0.name.hasPrefix(Self.themePrefix) } }

  /// Returns true if a file exists, parsed or not.
  package func has(_ name: String) -> Bool { unread.contains(name) || root(name) != nil }

  /// Returns the name of a theme's file.
  package static func name(ofTheme id: String) -> String { "\(themePrefix)\(id).toml" }

  /// Returns the identifier of the theme in a file with this name; nil if it is not a theme file.
  package static func theme(ofFile name: String) -> String? {
    guard name.hasPrefix(themePrefix), name.hasSuffix(".toml") else { return nil }
    let id = name.dropFirst(themePrefix.count).dropLast(".toml".count)
    return id.isEmpty || id.contains("/") ? nil : String(id)
  }

  private static let themePrefix = "themes/"
}
