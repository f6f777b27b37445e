import Glibc

/// Reading a workbook file without ever changing it, or needing its lock.
package enum WorkbookFile {
  /// The largest workbook that is read or written, in bytes.
  package static let maximumLength = 64 << 20

  /// Reads a file, and the text that is being written, if there is a draft beside it. A torn
  /// tail may be no more than another process at work.
  ///
  /// Fails when the file is missing, refused, unreadable, too large, newer or no workbook.
  package static func read(
    _ path: String, trust: FileRefusal.Trust = .own
  ) throws(StoreError) -> JournalContents {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ missing(path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, .system)
    }
    return try find(place, in: folder, trust: trust).withDraft(place, in: folder)
  }

  /// The file that was found at the place of a workbook.
  struct Found {
    /// The bytes of the file.
    var bytes: [UInt8] = []
    /// The contents of the bytes, without the draft.
    var contents = JournalContents()
    /// The draft beside the file.
    var draft: Draft?

    /// A file that has just been made.
    static let nothing = Found()

    /// The contents for a person who only reads the file.
    func withDraft(_ place: FilePlace, in folder: Folder) -> JournalContents {
      var all = contents
      all.add(draft, place, in: folder)
      return all
    }
  }

  /// Reads a file and its draft: the draft first, as its text goes into the file when it is finished.
  static func find(
    _ place: FilePlace, in folder: Folder, trust: FileRefusal.Trust
  ) throws(StoreError) -> Found {
    let draft = Draft.read(place, in: folder)
    let bytes = try bytes(open(place, in: folder, O_RDONLY, trust: trust), place.path)
    return Found(bytes: bytes, contents: try contents(bytes, place.path), draft: draft)
  }

  /// True for a file of one's own that begins as a journal's lines do.
  static func beginsAsJournal(_ path: String) throws(StoreError) -> Bool {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let opening = JournalLine.opening
    return try meaning({ missing(path, $0) }) { () throws(SystemFault) in
      let folder = try Folder(place.folder, .system)
      let file = try folder.open(place.name, O_RDONLY)
      return try file.read(opening.count, at: 0, folder.calls) == opening
    }
  }

  static func bytes(
    _ path: String, trust: FileRefusal.Trust, upTo most: Int = maximumLength
  ) throws(StoreError) -> [UInt8] {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ missing(path, $0) }) { () throws(SystemFault) in
      try Folder(place.folder, .system)
    }
    let file = try open(place, in: folder, O_RDONLY, trust: trust)
    return try bytes(file, path, upTo: most)
  }

  /// All bytes of an open file, from its beginning; fails with `tooLarge` beyond so many.
  static func bytes(
    _ file: borrowing Descriptor, _ path: String, upTo most: Int = maximumLength
  ) throws(StoreError) -> [UInt8] {
    do throws(SystemFault) {
      guard try file.status().size <= most else { throw SystemFault(EOVERFLOW) }
      let bytes = try file.read(upTo: most)
      guard bytes.count <= most else { throw SystemFault(EOVERFLOW) }
      return bytes
    } catch {
      throw error.code == EOVERFLOW ? .tooLarge(path) : .cannotRead(path, error)
    }
  }

  /// Opens a file that is there, and looks at what it is before anything else.
  static func open(
    _ place: FilePlace, in folder: Folder, _ flags: Int32, trust: FileRefusal.Trust
  ) throws(StoreError) -> Descriptor {
    let file = try meaning({ missing(place.path, $0) }) { () throws(SystemFault) in
      try folder.open(place.name, flags)
    }
    let status = try meaning({ .cannotRead(place.path, $0) }) { () throws(SystemFault) in
      try file.status()
    }
    if let refusal = FileRefusal.reason(status, trust) { throw .refused(place.path, refusal) }
    return file
  }

  /// The contents that the bytes of a file at this path decode to.
  ///
  /// An empty file, or one of a few zeros, may be all that a crash left of a workbook that had just
  /// been made, or may be anything, such as the lock of another program: then its name decides.
  static func contents(
    _ bytes: [UInt8], _ path: String
  ) throws(StoreError) -> JournalContents {
    do throws(JournalRefusal) {
      let contents = try JournalContents(decoding: bytes)
      guard !contents.isNew || path.hasSuffix(".jsonl") || bytes.starts(with: JournalLine.opening)
      else { throw .notAWorkbook }
      return contents
    } catch {
      switch error {
      case .notAWorkbook: throw .notAWorkbook(path)
      case .newerVersion(let found):
        throw .newerVersion(path, found: found, known: JournalHeader.knownVersion)
      }
    }
  }

  /// The error for a file that could not be opened.
  static func missing(_ path: String, _ fault: SystemFault) -> StoreError {
    switch fault.code {
    case ENOENT: .noSuchFile(path)
    case ELOOP: .refused(path, .link)
    case EISDIR: .refused(path, .folder)
    case ENXIO, ENODEV: .refused(path, .notAFile)
    default: .cannotRead(path, fault)
    }
  }
}
