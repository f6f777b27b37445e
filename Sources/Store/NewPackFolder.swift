import Glibc
package import Workbook

/// The folder of a new pack, made with all its files or not at all.
package enum NewPackFolder {
  /// Makes a folder at this path, open to nobody else, with these files in it; those above it too.
  /// Everything is written beside it first, and then gets its name in one step.
  ///
  /// Fails with `folderInUse` when anything but an empty folder has that name.
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

  /// Makes a folder with the files of a pack.
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

  /// Whether nothing has this name, or a folder with nothing in it.
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

  /// The folder itself, as nothing, and those of the files, outermost first.
  private static func folders(of files: [(name: String, bytes: [UInt8])]) -> [String] {
    let inner = files.compactMap { file in
      file.name.lastIndex(of: "/").map { "/" + file.name[..<$0] }
    }
    return [""] + Set(inner).sorted()
  }

  /// Takes away what was written of a folder that did not come to be.
  private static func remove(_ files: [(name: String, bytes: [UInt8])], under path: String) {
    for file in files { unlink("\(path)/\(file.name)") }
    for name in folders(of: files).reversed() { rmdir(path + name) }
  }
}
