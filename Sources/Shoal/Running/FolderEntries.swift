internal import Glibc

/// The names in a folder.
enum FolderEntries {
  /// The names of everything in it but itself and the one above; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The names of the folders in it, links to folders included; hidden ones are left out.
  static func folders(in folder: String) -> [String] {
    names(in: folder).filter { name in
      var status = stat()
      return !name.hasPrefix(".") && stat(folder + "/" + name, &status) == 0
        && status.st_mode & S_IFMT == S_IFDIR
    }
  }
}
