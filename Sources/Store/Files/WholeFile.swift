import Glibc

/// Writing a whole file, such as an export: all of it or nothing, open to nobody else.
package enum WholeFile {
  /// All bytes of a file that is only read, whoever's it is; fails with `tooLarge` beyond `most`
  /// bytes, 64 MB unless said otherwise.
  package static func read(
    _ path: String, upTo most: Int = WorkbookFile.maximumLength
  ) throws(StoreError) -> [UInt8] {
    try WorkbookFile.bytes(path, trust: .anyone, upTo: most)
  }

  /// Adds bytes to the end of a file of one's own, and returns once they are on the disk.
  package static func append(_ bytes: [UInt8], to path: String) throws(StoreError) {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ .cannotWrite(path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, .system)
    }
    let file = try WorkbookFile.open(place, in: folder, O_WRONLY | O_APPEND, trust: .own)
    try meaning({ .cannotWrite(path, $0) }) { () throws(SystemFault) in
      try file.write(bytes, folder.calls)
      try file.syncData(folder.calls)
    }
  }

  /// Returns true if something has this name, if only a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// All bytes of standard input; at most 64 MB.
  package static func readStandardInput() throws(StoreError) -> [UInt8] {
    let name = "standard input"
    let input = try meaning({ .cannotRead(name, $0) }) { () throws(SystemFault) in
      Descriptor(try uninterrupted { dup(STDIN_FILENO) })
    }
    return try WorkbookFile.bytes(input, name)
  }

  /// Writes these bytes to a temporary file in the same folder, and gives it its name once it is
  /// on the disk for good.
  ///
  /// Fails with `alreadyExists` when something has that name and may not be replaced. Links,
  /// folders, devices and pipes are never replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool, _ calls: FileCalls = .system
  ) throws(StoreError) {
    try write(to: path, replacing: replacing, calls) { (write) throws(SystemFault) in
      try write(bytes)
    }
  }

  /// Writes a file part by part, as `write(_:to:replacing:)` does one that is there whole.
  package static func write(
    to path: String, replacing: Bool, _ calls: FileCalls = .system,
    parts: (_ write: ([UInt8]) throws(SystemFault) -> Void) throws(SystemFault) -> Void
  ) throws(StoreError) {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ .cannotCreate(path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, calls)
    }
    try confirm(place, in: folder, replacing: replacing)
    do throws(SystemFault) {
      let temporary = ".shoal-" + randomDigits(16)
      if replacing {
        _ = try folder.replace(place.name, through: temporary) { (file) throws(SystemFault) in
          try parts { (bytes) throws(SystemFault) in try file.write(bytes, calls) }
        }
      } else {
        try add(place.name, in: folder, through: temporary) { (file) throws(SystemFault) in
          try parts { (bytes) throws(SystemFault) in try file.write(bytes, calls) }
        }
      }
      try folder.sync()
    } catch {
      throw error.code == EEXIST ? .alreadyExists(path) : .cannotWrite(path, error)
    }
  }

  private static func confirm(
    _ place: FilePlace, in folder: Folder, replacing: Bool
  ) throws(StoreError) {
    let status = try meaning({ .cannotCreate(place.path, $0) }) { () throws(SystemFault) in
      try folder.status(of: place.name)
    }
    guard let status else { return }
    if let refusal = FileRefusal.reason(status, .anyone) { throw .refused(place.path, refusal) }
    guard replacing else { throw .alreadyExists(place.path) }
  }

  /// A second name, unlike a new one, can only be given when nothing has it yet.
  private static func add(
    _ name: String, in folder: Folder, through temporary: String,
    _ fill: (borrowing Descriptor) throws(SystemFault) -> Void
  ) throws(SystemFault) {
    defer { try? folder.remove(temporary) }
    _ = try folder.create(temporary, fill)
    do throws(SystemFault) {
      try folder.link(temporary, as: name)
    } catch {
      // Some file systems (FAT, some over a network) have no second names: look, then rename.
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) else { throw error }
      guard try folder.status(of: name) == nil else { throw SystemFault(EEXIST) }
      try folder.rename(temporary, to: name)
    }
  }
}
