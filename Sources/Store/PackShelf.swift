/// A folder with packs in it, each under its own name.
package struct PackShelf {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// The names of the packs in it, sorted; none when there is no such folder.
  package var names: [String] {
    guard let folder = try? Folder(path, .system), let names = try? folder.names() else {
      return []
    }
    return names.filter { self.folder($0) != nil }
  }

  /// The path of the pack of this name; nil when it has none, or when this is no plain name.
  package func folder(_ name: String) -> String? {
    let isPlain = !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(0)
    guard isPlain, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return WholeFile.exists("\(path)/\(name)/pack.toml") ? "\(path)/\(name)" : nil
  }
}
