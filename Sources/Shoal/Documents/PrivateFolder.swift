internal import Glibc
internal import Store

/// A temporary folder with an unpredictable name that only its owner can access (`mkdtemp`).
package struct PrivateFolder {
  /// The path of the folder.
  package let path: String

  /// Creates a folder; nil if that fails in all places.
  ///
  /// - Parameter places: The candidate parent folders, in order of preference.
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

  /// The candidate parent folders: the user's runtime directory, which is in memory on most
  /// systems, then the folders for temporary files.
  package static var places: [String] {
    [Environment.value("XDG_RUNTIME_DIR"), Environment.value("TMPDIR"), "/tmp"]
      .compactMap(\.self).filter { $0.hasPrefix("/") }
  }

  /// Returns the path of a file in the folder.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Removes the folder with its contents.
  ///
  /// Retries for up to one second, because a process that is being terminated may still write.
  package func remove() {
    for _ in 0..<20 {
      Self.empty(path)
      if rmdir(path) == 0 || errno == ENOENT { return }
      usleep(50_000)
    }
  }

  /// Removes the contents of a folder without following symbolic links.
  private static func empty(_ folder: String) {
    for name in FolderEntries.names(in: folder) {
      let path = folder + "/" + name
      if unlink(path) == 0 { continue }
      empty(path)
      rmdir(path)
    }
  }
}
