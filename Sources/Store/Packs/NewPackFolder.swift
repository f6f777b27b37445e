import Glibc
package import Workbook

/// Atomic creation of the folder of a new pack.
package enum NewPackFolder {
  /// Makes a folder with the given files, readable only by its owner, and its missing parent
  /// folders.
  ///
  /// The files are written to a temporary folder beside it, which is then renamed.
  ///
  /// - Throws: `StoreError.folderInUse` if the path exists and is not an empty folder.
  package static func make(
    _ path: String, files: [(name: String, bytes: [UInt8])], _ calls: FileCalls = .system
  ) throws(StoreError) {
    guard let place = FilePlace(withoutSlashes(path)) else { throw .badPath(path) }
    let isEmpty = try meaning({ .cannotCreate(place.path, $0) }) { () throws(SystemFault) in
      try Folder.make(place.folder, calls)
      return try isFree(place)
    }
    guard isEmpty else { throw .folderInUse(place.path) }
    do throws(SystemFault) {
      try write(files, to: place, calls)
    } catch {
      let isTaken = [EEXIST, ENOTEMPTY, ENOTDIR].contains(error.code)
      throw isTaken ? .folderInUse(place.path) : .cannotCreate(place.path, error)
    }
  }

  /// Makes a folder with the files of a pack, as TOML with keys in the order of the schema.
  package static func make(
    _ path: String, files: PackFiles, _ calls: FileCalls = .system
  ) throws(StoreError) {
    let written = files.files.map { file in
      let root = PackSchema.of(file: file.name)?.ordered(file.root) ?? file.root
      return (file.name, TOMLWriter.bytes(root))
    }
    try make(path, files: written, calls)
  }

  private static func withoutSlashes(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// Returns whether the path does not exist or is an empty folder.
  private static func isFree(_ place: FilePlace) throws(SystemFault) -> Bool {
    guard let status = try Folder(place.folder, .system).status(of: place.name) else {
      return true
    }
    guard status.mode & S_IFMT == S_IFDIR else { return false }
    return try Folder(place.path, .system).names().isEmpty
  }

  private static func write(
    _ files: [(name: String, bytes: [UInt8])], to place: FilePlace, _ calls: FileCalls
  ) throws(SystemFault) {
    let parent = try Folder(place.folder, calls)
    let temporary = ".shoal-" + randomDigits(16)
    let path = place.beside(temporary)
    do throws(SystemFault) {
      for name in folders(of: files) {
        _ = try uninterrupted { calls.makeFolder(path + name, 0o700) }
      }
      for file in files { try write(file, under: path, calls) }
      for name in folders(of: files) { try Folder(path + name, calls).sync() }
      try parent.rename(temporary, to: place.name)
    } catch {
      remove(files, under: path)
      throw error
    }
    try parent.sync()
  }

  private static func write(
    _ file: (name: String, bytes: [UInt8]), under path: String, _ calls: FileCalls
  ) throws(SystemFault) {
    guard let place = FilePlace("\(path)/\(file.name)") else { throw SystemFault(EINVAL) }
    _ = try Folder(place.folder, calls).create(place.name, file.bytes)
  }

  /// Returns the subpaths of the folder itself, as an empty string, and of the folders of the
  /// files, parents first.
  private static func folders(of files: [(name: String, bytes: [UInt8])]) -> [String] {
    let inner = files.compactMap { file in
      file.name.lastIndex(of: "/").map { "/" + file.name[..<$0] }
    }
    return [""] + Set(inner).sorted()
  }

  /// Removes the files and folders of an incomplete pack.
  private static func remove(_ files: [(name: String, bytes: [UInt8])], under path: String) {
    for file in files { unlink("\(path)/\(file.name)") }
    for name in folders(of: files).reversed() { rmdir(path + name) }
  }
}
