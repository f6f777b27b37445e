internal import Glibc
internal import Store

/// A folder for a short while that nobody else can look into, under a name that cannot be guessed.
package struct PrivateFolder {
  /// Where it is.
  package let path: String

  /// Makes one; nil where that is not possible.
  ///
  /// - Parameter places: folders to make it in, the first that will do.
  package init?(in places: [String] = PrivateFolder.places) {
    for place in places {
      var template = Array((place + "/shoal-XXXXXX").utf8CString)
      if mkdtemp(&template) != nil {
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        return
      }
    }
    return nil
  }

  /// In memory where the system has such a place for each person, else where temporary files are.
  package static var places: [String] {
    [Environment.value("XDG_RUNTIME_DIR"), Environment.value("TMPDIR"), "/tmp"]
      .compactMap(\.self).filter { $0.hasPrefix("/") }
  }

  /// The path of a file in it.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Removes it and all that is in it. A program that is just being ended may still be writing:
  /// then once more, for a second at most.
  package func remove() {
    for _ in 0..<20 {
      Self.empty(path)
      if rmdir(path) == 0 || errno == ENOENT { return }
      usleep(50_000)
    }
  }

  /// Links are removed, and never followed.
  private static func empty(_ folder: String) {
    for name in FolderEntries.names(in: folder) {
      let path = folder + "/" + name
      if unlink(path) == 0 { continue }
      empty(path)
      rmdir(path)
    }
  }
}
