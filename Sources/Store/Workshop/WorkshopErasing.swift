import Glibc

/// Erasing the folder of a workshop: first it loses its name, then everything in it.
struct WorkshopErasing {
  /// The place of the workshop.
  let place: FilePlace
  /// The name of the folder while it is being erased, in the same folder.
  let hidden: String
  /// The folder it is in.
  let parent: Folder
  /// The time to wait for somebody who holds a box, in milliseconds.
  let patience: Int

  private var hiddenPath: String { place.beside(hidden) }

  /// Returns true if an earlier attempt was not finished.
  func isHalfDone() throws(WorkshopFault) -> Bool { try status(hidden) != nil }

  /// Returns true if there is anything under the workshop's own name.
  func isThere() throws(WorkshopFault) -> Bool { try status(place.name) != nil }

  private func status(_ name: String) throws(WorkshopFault) -> FileStatus? {
    do throws(SystemFault) {
      return try parent.status(of: name)
    } catch {
      throw .store(.cannotRead(place.beside(name), error))
    }
  }

  private func folder(_ path: String) throws(WorkshopFault) -> Folder {
    do throws(SystemFault) {
      return try Folder(path, parent.calls)
    } catch {
      throw .store(WorkbookFile.missing(path, error))
    }
  }
}

// MARK: - Before anything is touched

extension WorkshopErasing {
  /// Makes sure that nothing speaks against it, and takes the folder's name away. Returns what keeps
  /// every `run` out.
  func hide() throws(WorkshopFault) -> WorkbookLock {
    if let status = try status(place.name), status.mode & S_IFMT == S_IFLNK {
      throw .store(.refused(place.path, .link))
    }
    let workshop = try stored(try WorkshopFolder.open(place.path))
    let folder = try folder(place.path)
    _ = try names(folder)
    // A file of that name that is no journal is somebody else's, however damaged a journal may be.
    try stored(try confirmJournal(workshop.journal))
    let lock = try lock(workshop, in: folder)
    for name in try names(folder) where name.hasSuffix(".box") {
      try waitFor(name, in: folder)
    }
    do throws(SystemFault) {
      try parent.rename(place.name, to: hidden)
      try parent.sync()
    } catch {
      throw .notErased(place.path, error)
    }
    return lock
  }

  /// Makes sure that a file is a journal. Of one that is too large to be read, as a sparse file may
  /// be, the beginning decides.
  private func confirmJournal(_ path: String) throws(StoreError) {
    do throws(StoreError) {
      _ = try WorkbookFile.read(path)
    } catch {
      guard case .tooLarge = error, try WorkbookFile.beginsAsJournal(path) else { throw error }
    }
  }

  /// The names in a folder that holds nothing but plain files of Shoal's.
  private func names(_ folder: Folder) throws(WorkshopFault) -> [String] {
    var (names, others) = ([String](), [String]())
    do throws(SystemFault) {
      names = try folder.names()
      for name in names {
        guard let status = try folder.status(of: name) else { continue }
        let isPlain = FileRefusal.reason(status, .own) == nil
        if !isPlain || !WorkshopNames.isOurs(name) { others.append(name) }
      }
    } catch {
      throw .notErased(folder.path, error)
    }
    guard others.isEmpty else { throw .unknownFiles(folder.path, others) }
    return names
  }

  private func lock(
    _ workshop: WorkshopFolder, in folder: Folder
  ) throws(WorkshopFault) -> WorkbookLock {
    guard let journal = FilePlace(workshop.journal) else {
      throw .store(.badPath(workshop.journal))
    }
    let attempt = try stored(try WorkbookLock.attempt(journal, in: folder, at: nil))
    switch consume attempt {
    case .held(let lock): return lock
    case .heldBy(let holder): throw .running(place.path, holder: holder)
    case .absent: throw .store(.noSuchFile(workshop.journal))
    }
  }

  /// Waits until nobody holds a box, and returns it, held.
  @discardableResult
  private func waitFor(
    _ name: String, in folder: Folder
  ) throws(WorkshopFault) -> Descriptor {
    let path = folder.path + "/" + name
    let file: Descriptor
    do throws(SystemFault) {
      file = try folder.open(name, O_RDWR)
    } catch {
      throw .notErased(path, error)
    }
    try BoxLock.wait(file, path, patience: patience, folder.calls)
    return file
  }
}

// MARK: - The erasing

extension WorkshopErasing {
  /// Erases what is under the hidden name.
  func finish() throws(WorkshopFault) {
    let folder = try folder(hiddenPath)
    for name in try names(folder) { try erase(name, in: folder) }
    do throws(SystemFault) {
      try folder.sync()
      try parent.removeFolder(hidden)
      try parent.sync()
    } catch {
      throw .notErased(hiddenPath, error)
    }
  }

  private func erase(_ name: String, in folder: Folder) throws(WorkshopFault) {
    // Somebody may still be writing to a box that they opened before.
    let box: Descriptor? = name.hasSuffix(".box") ? try waitFor(name, in: folder) : nil
    do throws(SystemFault) {
      try folder.erase(name)
    } catch {
      throw .notErased(hiddenPath + "/" + name, error)
    }
    _ = consume box
  }
}
