import Glibc
package import Workbook

extension Journal {
  /// A workbook as it was found.
  package struct Opened {
    /// The file, held open.
    package let journal: Journal
    /// The book that its changes lead to.
    package let book: Book
    /// The contents of the file and its draft when it was opened, torn tail and all.
    package let contents: JournalContents
    /// The notices for the person, in whole sentences: why it cannot be written to, what was cut
    /// off, what only a newer Shoal can show, who else can read it. Mostly empty.
    package let notices: [String]

    /// True if changes can be saved.
    package var access: Access { journal.access }

    /// Why changes cannot be saved; nil when they can.
    package var readOnly: ReadOnlyReason? {
      if case .readOnly(let reason) = access { reason } else { nil }
    }
  }

  /// Opens a workbook, or makes a new one: folders open to nobody else, the file likewise.
  ///
  /// Another process at work, missing permission or damage make it read-only, which is no error.
  /// Fails when there is nothing to show: refused, newer, not a workbook, cannot be made. Nothing is
  /// made beside a file before it was looked at.
  package static func open(
    _ path: String, at now: Moment, calls: FileCalls = .system
  ) throws(StoreError) -> Opened {
    guard let place = FilePlace(path) else { throw .badPath(path) }
    let folder = try meaning({ .cannotCreate(place.folder, $0) }) { () throws(SystemFault) in
      try Folder.make(place.folder, calls)
      return try Folder(place.folder, calls)
    }
    let found = try look(place, in: folder)
    if let found, !found.contents.isSound {
      return readOnly(found, place, in: folder, .damaged(found.contents.damage))
    }
    switch try attemptLock(place, in: folder, at: now) {
    case .held(let lock): return try openLocked(place, in: folder, lock, found, at: now)
    case .heldBy(let holder): return try openToRead(place, in: folder, .heldBy(holder))
    case .notPermitted(let fault): return try openToRead(place, in: folder, .notPermitted(fault))
    }
  }

  private typealias Found = WorkbookFile.Found

  /// Reads what has the name, before anything is made beside it; nil when there is nothing.
  private static func look(
    _ place: FilePlace, in folder: Folder
  ) throws(StoreError) -> Found? {
    let status = try meaning({ .cannotRead(place.path, $0) }) { () throws(SystemFault) in
      try folder.status(of: place.name)
    }
    guard let status else { return nil }
    if let refusal = FileRefusal.reason(status, .own) { throw .refused(place.path, refusal) }
    return try WorkbookFile.find(place, in: folder, trust: .own)
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
      case .absent: return .notPermitted(SystemFault(ENOENT))
      }
    } catch {
      guard case .cannotCreate(_, let fault) = error else { throw error }
      return .notPermitted(fault)
    }
  }

  private static func openToRead(
    _ place: FilePlace, in folder: Folder, _ reason: ReadOnlyReason
  ) throws(StoreError) -> Opened {
    if let found = try look(place, in: folder) { return readOnly(found, place, in: folder, reason) }
    switch reason {
    case .heldBy(let holder): throw .busy(place.path, holder: holder)
    case .notPermitted(let fault): throw .cannotCreate(place.path, fault)
    case .damaged: throw .noSuchFile(place.path)
    }
  }

  private static func readOnly(
    _ found: Found, _ place: FilePlace, in folder: Folder, _ reason: ReadOnlyReason
  ) -> Opened {
    let contents = found.withDraft(place, in: folder)
    var bytes = Array(found.bytes[..<contents.goodLength])
    if bytes.last.map({ $0 != 10 }) ?? false { bytes.append(10) }
    let journal = Journal(
      place, in: folder, .readOnly(reason), file: nil, lock: nil, bytes: bytes,
      sequence: contents.lastSequence)
    return Opened(
      journal: journal, book: contents.book, contents: contents,
      notices: ([reason.message] + contents.draftText.words + otherNotices(contents, place))
        .map { CleanText.clean($0) })
  }

  private static func openLocked(
    _ place: FilePlace, in folder: Folder, _ lock: consuming WorkbookLock, _ looked: Found?,
    at now: Moment
  ) throws(StoreError) -> Opened {
    // Another Shoal may have made it, and ended, since.
    let earlier = if let looked { looked } else { try look(place, in: folder) }
    let file: Descriptor
    do throws(StoreError) {
      file = try openOrMake(place, in: folder, isThere: earlier != nil)
    } catch {
      guard case .cannotRead(_, let fault) = error, fault.isPermission else { throw error }
      return try openToRead(place, in: folder, .notPermitted(fault))
    }
    var found = try look(file, again: earlier ?? .nothing, place.path)
    found.draft = Draft.read(place, in: folder)
    guard found.contents.isSound else {
      return readOnly(found, place, in: folder, .damaged(found.contents.damage))
    }
    var contents = found.contents
    var aside: String?
    do throws(SystemFault) {
      aside = try settle(&found.bytes, contents, file, place, in: folder, at: now)
    } catch {
      if earlier == nil { try? folder.remove(place.name) }
      if contents.isNew { throw .cannotCreate(place.path, error) }
      return try openToRead(place, in: folder, .notPermitted(error))
    }
    let journal = Journal(
      place, in: folder, .writable, file: file, lock: lock, bytes: found.bytes,
      sequence: contents.lastSequence)
    let kept = journal.settle(found.draft, &contents)
    let notices = tailNotices(contents, aside) + kept + otherNotices(contents, place)
    return Opened(
      journal: journal, book: contents.book, contents: contents,
      notices: notices.map { CleanText.clean($0) })
  }

  /// Reads a file to which nobody else writes any longer; decodes it anew only if it changed.
  private static func look(
    _ file: borrowing Descriptor, again earlier: Found, _ path: String
  ) throws(StoreError) -> Found {
    let bytes = try WorkbookFile.bytes(file, path)
    if earlier.bytes == bytes { return earlier }
    return Found(bytes: bytes, contents: try WorkbookFile.contents(bytes, path))
  }

  /// Opens the file that was looked at, or makes one where there was none; never another.
  private static func openOrMake(
    _ place: FilePlace, in folder: Folder, isThere: Bool
  ) throws(StoreError) -> Descriptor {
    if isThere {
      return try WorkbookFile.open(place, in: folder, O_RDWR | O_APPEND, trust: .own)
    }
    return try meaning({ .cannotCreate(place.path, $0) }) { () throws(SystemFault) in
      try folder.open(place.name, O_RDWR | O_APPEND | O_CREAT | O_EXCL)
    }
  }
}

// MARK: - The end, a first line

extension Journal {
  /// Brings the file into the state that lines can be added to: a torn tail set aside, blank lines
  /// at the end gone, a line end after the last line, and a first line there. Leaves in `bytes` what
  /// the file then holds. Returns the path of what was set aside.
  private static func settle(
    _ bytes: inout [UInt8], _ contents: JournalContents, _ file: borrowing Descriptor,
    _ place: FilePlace, in folder: Folder, at now: Moment
  ) throws(SystemFault) -> String? {
    var aside: String?
    if let tail = contents.tail {
      aside = try setAside(Array(bytes[tail.bytes]), place, in: folder)
    }
    if contents.goodLength < bytes.count {
      try file.truncate(to: contents.goodLength, folder.calls)
      try file.syncData(folder.calls)
      bytes.removeLast(bytes.count - contents.goodLength)
    }
    if contents.lacksLineEnd {
      try file.write([10], folder.calls)
      try file.syncData(folder.calls)
      bytes.append(10)
    }
    if contents.isNew {
      let header = JournalHeader.new(at: now).encoded
      try file.write(header, folder.calls)
      try file.sync(folder.calls)
      try folder.sync()
      bytes = header
    }
    return aside
  }

  /// Keeps torn bytes beside the workbook, before they are cut off it, as `<name>.damaged`, or
  /// `<name>.damaged-2` and so on where there is one already. Returns the path.
  private static func setAside(
    _ torn: [UInt8], _ place: FilePlace, in folder: Folder
  ) throws(SystemFault) -> String {
    let name = try folder.keep(torn) { number in
      "\(place.name).damaged\(number == 1 ? "" : "-\(number)")"
    }
    return place.beside(name)
  }

  private static func tailNotices(_ contents: JournalContents, _ aside: String?) -> [String] {
    guard let tail = contents.tail, let aside else { return [] }
    let what =
      tail.isZeros
      ? "The end of this workbook was zeros (\(tail.bytes.count) bytes), as a power cut leaves them "
        + "in place of a change that was being saved. They are"
      : "The last change was cut short, as by a power cut, and could not be read. It is"
    let ofText =
      contents.draftText == .takenIn ? ", and so is the text that was being written" : ""
    return ["\(what) kept in \(aside); everything before it is here\(ofText)."]
  }

  /// The notices about a workbook that may or may not be written to.
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
