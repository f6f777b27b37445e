/// A folder of packs, each in a subfolder with its name.
package struct PackShelf {
  private let path: String

  /// Creates a shelf for a folder, which need not exist.
  package init(_ path: String) { self.path = path }

  /// The names of the packs, sorted; empty if the folder does not exist.
  package var names: [String] {
    guard let folder = try? Folder(path, .system), let names = try? folder.names() else {
      return []
    }
    return names.filter { self.folder($0) != nil }
  }

  /// Returns the path of the pack with a name, or nil if there is none or the name contains a
  /// slash, a NUL byte or a leading dot.
  package func folder(_ name: String) -> String? {
    let isPlain = !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(0)
    guard isPlain, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return WholeFile.exists("\(path)/\(name)/pack.toml") ? "\(path)/\(name)" : nil
  }
}
