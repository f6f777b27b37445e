import Glibc

/// The open folder of a workshop, as one round sees it.
struct RoundFolder {
  let folder: Folder
  let names: RoundNames
  var calls: FileCalls { folder.calls }

  /// Opens the folder.
  init(_ path: String, _ names: RoundNames, _ calls: FileCalls) throws(StoreError) {
    folder = try meaning({ WorkbookFile.missing(path, $0) }) { () throws(SystemFault) in
      try Folder(path, calls)
    }
    self.names = names
  }

  /// The path of a file in it, for messages.
  func path(_ name: String) -> String { folder.path + "/" + name }

  /// Returns the status of a name; nil for nothing.
  func status(_ name: String) throws(StoreError) -> FileStatus? {
    try meaning({ .cannotRead(path(name), $0) }) { () throws(SystemFault) in
      try folder.status(of: name)
    }
  }

  /// Returns true if anything has this name.
  func has(_ name: String) throws(WorkshopFault) -> Bool {
    let status = try stored(try status(name))
    return status != nil
  }

  /// Returns true if the round was shown.
  func isShown() throws(StoreError) -> Bool { try status(names.tally) != nil }

  /// Opens a file of one's own, and looks at what it is before anything else.
  func open(_ name: String, _ flags: Int32) throws(StoreError) -> Descriptor {
    guard let place = FilePlace(path(name)) else { throw .badPath(path(name)) }
    return try WorkbookFile.open(place, in: folder, flags, trust: .own)
  }

  /// Opens the box. Fails with `notOpened` or `closed` where there is none.
  func openBox(_ flags: Int32) throws(WorkshopFault) -> Descriptor {
    do throws(StoreError) {
      return try open(names.box, flags)
    } catch {
      guard case .noSuchFile = error else { throw .store(error) }
      throw try absence()
    }
  }

  /// Why there is no box, or none that may be written to.
  func absence() throws(WorkshopFault) -> WorkshopFault {
    let isShown = try stored(try isShown())
    return isShown ? .closed : .notOpened
  }

  /// Makes sure that an open file still is the box of a round that was not shown.
  func confirm(_ file: borrowing Descriptor) throws(WorkshopFault) {
    let isShown = try stored(try isShown())
    guard try isBox(file), !isShown else { throw try absence() }
  }

  /// Returns true if an open file still is the box, and nothing else as well.
  private func isBox(_ file: borrowing Descriptor) throws(WorkshopFault) -> Bool {
    let path = path(names.box)
    do throws(SystemFault) {
      let (open, named) = (try file.status(), try folder.status(of: names.box))
      guard let named, open.isSameFile(as: named) else { return false }
      guard open.links == 1 else { throw SystemFault(EMLINK) }
      return true
    } catch {
      throw .store(
        error.code == EMLINK ? .refused(path, .severalNames) : .cannotRead(path, error))
    }
  }

  /// The box in an open file.
  func box(_ file: consuming Descriptor) throws(WorkshopFault) -> Box {
    do throws(StoreError) {
      return try Box(file, round: names.number, in: number(), path(names.box), calls)
    } catch {
      throw .store(error)
    }
  }

  /// The number that the file system gave the folder.
  func number() throws(StoreError) -> Int {
    try meaning({ .cannotRead(folder.path, $0) }) { () throws(SystemFault) in
      Int(truncatingIfNeeded: try folder.status().inode)
    }
  }
}

// MARK: - Whole files

extension RoundFolder {
  /// All bytes of a file of one's own.
  func bytes(_ name: String) throws(StoreError) -> [UInt8] {
    try WorkbookFile.bytes(path(name), trust: .own)
  }

  /// Makes the box. Only the `run` that has the workshop does so; nobody else makes one meanwhile.
  func make(_ box: [UInt8]) throws(WorkshopFault) {
    do throws(SystemFault) {
      _ = try folder.replace(names.box, by: box, through: ".shoal-" + randomDigits(16))
      try folder.sync()
    } catch {
      // No two boxes have the same bytes. One that may not last must not be filled.
      if (try? bytes(names.box)) == box { try? folder.remove(names.box) }
      throw .store(.cannotWrite(path(names.box), error))
    }
  }

  /// Makes a file that is not there yet, on the disk for good once the folder is synced.
  func create(_ name: String, _ bytes: [UInt8]) throws(WorkshopFault) {
    do throws(SystemFault) {
      _ = try folder.create(name, bytes)
    } catch {
      throw .store(.cannotWrite(path(name), error))
    }
  }
}

// MARK: - Erasing

extension RoundFolder {
  /// Takes the box away and erases it. First the counts must be there for good, if there are any; then
  /// it loses its name for good: from then on it is not the box of any round, however much of it is
  /// still there.
  func discardBox() throws(WorkshopFault) {
    try erase(names.erasing)
    do throws(SystemFault) {
      try folder.sync()
      try folder.rename(names.box, to: names.erasing)
      try folder.sync()
    } catch {
      throw .notErased(path(names.box), error)
    }
    try erase(names.erasing)
  }

  /// Discards a box that somebody may be writing to, of a round that was shown or was not. It need
  /// not be readable for that.
  func discardBox(whenShown: Bool, patience: Int) throws(WorkshopFault) {
    let file = try openBox(O_RDWR)
    try BoxLock.wait(file, path(names.box), patience: patience, calls)
    defer { flock(file.number, LOCK_UN) }
    let isShown = try stored(try isShown())
    guard try isBox(file), isShown == whenShown else { throw try absence() }
    if !isShown { try eraseFold() }
    try discardBox()
  }

  /// Erases a file, where there is one.
  func erase(_ name: String) throws(WorkshopFault) {
    guard try has(name) else { return }
    do throws(SystemFault) {
      try folder.erase(name)
      try folder.sync()
    } catch {
      throw .notErased(path(name), error)
    }
  }
}

extension Folder {
  /// Overwrites a file with zeros, on the disk too, and removes it. Anything but a plain file of
  /// one's own with a single name only loses its name here.
  func erase(_ name: String) throws(SystemFault) {
    guard let status = try status(of: name) else { return }
    if FileRefusal.reason(status, .own) == nil {
      guard let file = try openIfThere(name) else { return }
      let zeros = [UInt8](repeating: 0, count: 1 << 16)
      for part in file.parts(upTo: try file.status().size) {
        for offset in stride(from: part.lowerBound, to: part.upperBound, by: zeros.count) {
          try file.write(Array(zeros.prefix(part.upperBound - offset)), at: offset, calls)
        }
      }
      try file.sync(calls)
    }
    try removeIfThere(name)
  }

  // Somebody else may be erasing the same file.
  private func openIfThere(_ name: String) throws(SystemFault) -> Descriptor? {
    do throws(SystemFault) {
      return try open(name, O_WRONLY)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  private func removeIfThere(_ name: String) throws(SystemFault) {
    do throws(SystemFault) {
      try remove(name)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }
}
