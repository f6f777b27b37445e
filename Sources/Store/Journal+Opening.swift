import Glibc
package import Workbook

extension Journal {
  /// A workbook as it was found.
  package struct Opened {
    /// The file, held open.
    package let journal: Journal
    /// What its changes lead to.
    package let book: Book
    /// What the file said when it was opened, torn tail and all.
    package let contents: JournalContents
    /// What the person should know, in whole sentences: why it cannot be written to, what was
    /// cut off, what only a newer Shoal can show, who else can read it. Mostly empty.
    package let notices: [String]

    /// Whether changes can be saved.
    package var access: Access { journal.access }

    /// Why changes cannot be saved; nil when they can.
    package var readOnly: ReadOnlyReason? {
      if case .readOnly(let reason) = access { reason } else { nil }
    }
  }

  /// Opens a workbook, or makes a new one: folders open to nobody else, the file likewise.
  ///
  /// Another process at work, missing permission or damage make it read-only, which is no error.
  /// Fails when there is nothing to show: refused, newer, not a workbook, cannot be made.
  package static func open(
    _ path: String, at now: Moment, calls: FileCalls = .system
  ) throws(StoreError) -> Opened {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ .cannotCreate(place.folder, $0) }) { () throws(SystemFault) in
      try Folder.make(place.folder, calls)
      return try Folder(place.folder, calls)
    }
    try refuse(place, in: folder)
    switch try attemptLock(place, in: folder, at: now) {
    case .held(let lock): return try openLocked(place, in: folder, lock, at: now)
    case .heldBy(let holder): return try openToRead(place, in: folder, .heldBy(holder))
    case .notPermitted(let fault): return try openToRead(place, in: folder, .notPermitted(fault))
    }
  }

  /// Looks at what has the name before anything is made beside it; `openat` decides for good.
  private static func refuse(_ place: FilePlace, in folder: Folder) throws(StoreError) {
    let status = try meaning({ .cannotRead(place.path, $0) }) { () throws(SystemFault) in
      try folder.status(of: place.name)
    }
    guard let status, let refusal = FileRefusal.reason(status, .own) else { return }
    throw .refused(place.path, refusal)
  }

  private enum Lock: ~Copyable {
    case held(WorkbookLock)
    case heldBy(String)
    case notPermitted(SystemFault)
  }

  private static func attemptLock(
    _ place: FilePlace, in folder: Folder, at now: Moment
  ) throws(StoreError) -> Lock {
    do throws(StoreError) {
      switch try WorkbookLock.attempt(place, in: folder, at: now) {
      case .held(let lock): return .held(lock)
      case .heldBy(let holder): return .heldBy(holder)
      }
    } catch {
      guard case .cannotCreate(_, let fault) = error else { throw error }
      return .notPermitted(fault)
    }
  }

  private static func openToRead(
    _ place: FilePlace, in folder: Folder, _ reason: ReadOnlyReason
  ) throws(StoreError) -> Opened {
    do throws(StoreError) {
      let file = try WorkbookFile.open(place, in: folder, O_RDONLY, trust: .own)
      let draft = Draft.read(place, in: folder)
      let bytes = try WorkbookFile.bytes(file, place.path)
      var contents = try WorkbookFile.contents(bytes, place.path)
      contents.add(draft)
      let journal = Journal(
        place, in: folder, .readOnly(reason), file: nil, lock: nil,
        bytes: Array(bytes[..<contents.goodLength]), sequence: contents.lastSequence)
      return Opened(
        journal: journal, book: contents.book, contents: contents,
        notices: ([reason.message] + otherNotices(contents, place)).map { CleanText.clean($0) })
    } catch {
      guard case .noSuchFile = error else { throw error }
      switch reason {
      case .heldBy(let holder): throw .busy(place.path, holder: holder)
      case .notPermitted(let fault): throw .cannotCreate(place.path, fault)
      case .damaged: throw error
      }
    }
  }

  private static func openLocked(
    _ place: FilePlace, in folder: Folder, _ lock: consuming WorkbookLock, at now: Moment
  ) throws(StoreError) -> Opened {
    let file: Descriptor
    do throws(StoreError) {
      file = try openOrMake(place, in: folder)
    } catch {
      guard case .cannotRead(_, let fault) = error, fault.isPermission else { throw error }
      return try openToRead(place, in: folder, .notPermitted(fault))
    }
    var bytes = try WorkbookFile.bytes(file, place.path)
    var contents = try WorkbookFile.contents(bytes, place.path)
    guard contents.damage.isEmpty else {
      return try openToRead(place, in: folder, .damaged(contents.damage))
    }
    do throws(SystemFault) {
      try settle(&bytes, contents, file, place, in: folder, at: now)
    } catch {
      if contents.isNew { throw .cannotCreate(place.path, error) }
      return try openToRead(place, in: folder, .notPermitted(error))
    }
    let journal = Journal(
      place, in: folder, .writable, file: file, lock: lock, bytes: bytes,
      sequence: contents.lastSequence)
    let kept = Draft.read(place, in: folder).map { journal.settle($0, &contents) } ?? []
    let notices = tailNotices(contents, place) + kept + otherNotices(contents, place)
    return Opened(
      journal: journal, book: contents.book, contents: contents,
      notices: notices.map { CleanText.clean($0) })
  }

  private static func openOrMake(
    _ place: FilePlace, in folder: Folder
  ) throws(StoreError) -> Descriptor {
    do throws(StoreError) {
      return try WorkbookFile.open(place, in: folder, O_RDWR | O_APPEND, trust: .own)
    } catch {
      guard case .noSuchFile = error else { throw error }
      return try meaning({ .cannotCreate(place.path, $0) }) { () throws(SystemFault) in
        try folder.open(place.name, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
      }
    }
  }
}

// MARK: - A torn end, a first line

extension Journal {
  /// Brings the file into the state that lines can be added to: a torn tail set aside, and a
  /// first line there. Leaves in `bytes` what the file then holds.
  private static func settle(
    _ bytes: inout [UInt8], _ contents: JournalContents, _ file: borrowing Descriptor,
    _ place: FilePlace, in folder: Folder, at now: Moment
  ) throws(SystemFault) {
    if let tail = contents.tail {
      try setAside(Array(bytes[tail.bytes]), place, in: folder)
      try file.truncate(to: contents.goodLength, folder.calls)
      try file.syncData(folder.calls)
      bytes.removeLast(bytes.count - contents.goodLength)
    }
    if contents.isNew {
      let header = JournalHeader.new(at: now).encoded
      try file.write(header, folder.calls)
      try file.sync(folder.calls)
      try folder.sync()
      bytes = header
    }
  }

  /// Keeps torn bytes beside the workbook, before they are cut off it.
  private static func setAside(
    _ torn: [UInt8], _ place: FilePlace, in folder: Folder
  ) throws(SystemFault) {
    let file = try folder.open(place.name + ".damaged", O_WRONLY | O_APPEND | O_CREAT)
    guard FileRefusal.reason(try file.status(), .own) == nil else { throw SystemFault(EPERM) }
    try file.write(torn, folder.calls)
    try file.sync(folder.calls)
    try folder.sync()
  }

  private static func tailNotices(_ contents: JournalContents, _ place: FilePlace) -> [String] {
    guard contents.tail != nil else { return [] }
    return [
      "The last change was cut short, as by a power cut, and could not be read. It is kept in "
        + "\(place.beside(place.name + ".damaged")); everything before it is here."
    ]
  }

  /// What is said of a workbook whether or not it can be written to.
  private static func otherNotices(_ contents: JournalContents, _ place: FilePlace) -> [String] {
    newerNotices(contents) + [Compaction.advice(contents.goodLength, place.path)].compactMap(\.self)
      + FilePrivacy.notices(place)
  }

  private static func newerNotices(_ contents: JournalContents) -> [String] {
    switch contents.unknownChanges {
    case 0: []
    case 1: ["This workbook holds a change from a newer Shoal. It is kept, and not shown."]
    case let count:
      ["This workbook holds \(count) changes from a newer Shoal. They are kept, and not shown."]
    }
  }
}
