import Glibc
import Workbook

/// The text that was being written when a program saved last, as the draft beside a workbook has it.
///
/// A draft is the workbook's first line, and then one change after another, each with the number
/// that the workbook would give it: only the last whole one counts. The file is there only while a
/// text is being written, or after a crash.
struct Draft: Equatable, Sendable {
  /// The identifier of the workbook; nil when the first line, which says it, is damaged.
  private let workbook: String?
  /// The whole text, as a change.
  let change: Change
  /// The number of its first line in the workbook.
  private let first: Int

  /// The draft in these bytes; nil when no text in them is whole.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.indices.split(omittingEmptySubsequences: true) { bytes[$0] == 10 }.map {
      try? JournalLine(decoding: bytes, $0.startIndex..<$0.endIndex)
    }
    var header: JournalHeader?
    if case .header(let first) = lines.first ?? nil { header = first }
    guard header.map({ $0.version <= JournalHeader.knownVersion }) ?? true else { return nil }
    var found: (change: Change, first: Int)?
    var pieced: PiecedChange?
    for line in lines {
      switch line {
      case .change(let change, let sequence): found = (change, sequence)
      case .piece(let piece):
        if pieced?.add(piece) != true { pieced = PiecedChange(piece) }
        if let pieced, let whole = pieced.whole { found = (whole, pieced.first) }
      case .header, .unknown, .repaired, nil: break
      }
    }
    guard let found else { return nil }
    workbook = header?.workbook
    change = found.change
    first = found.first
  }

  /// The draft of a workbook; nil when there is none that can be read.
  static func read(_ place: FilePlace, in folder: Folder) -> Draft? {
    guard let file = try? folder.open(place.draftName, O_RDONLY), let status = try? file.status(),
      FileRefusal.reason(status, .own) == nil, status.size <= mostBytes,
      let bytes = try? file.read(upTo: mostBytes)
    else { return nil }
    return Draft(bytes)
  }

  /// True where the workbook stands as it did when the text was written.
  func goesOn(from contents: JournalContents) -> Bool {
    workbook != nil && contents.header?.workbook == workbook && contents.lastSequence + 1 == first
  }

  /// The words that a workbook has not, and cannot take in, because it stands differently from when
  /// they were written; nil when there are none.
  func words(missingFrom contents: JournalContents) -> String? {
    guard case .text(let text) = change.value, !goesOn(from: contents), !isIn(contents) else {
      return nil
    }
    return text
  }

  private func isIn(_ contents: JournalContents) -> Bool {
    let isSameWorkbook = workbook == nil || contents.header?.workbook == workbook
    return isSameWorkbook
      && (contents.changes.contains(change) || workbook != nil && isSuperseded(in: contents))
  }

  /// True where the workbook went on from this text: it has the number of the draft already, and a
  /// later state of the same writing.
  private func isSuperseded(in contents: JournalContents) -> Bool {
    first <= contents.lastSequence
      && contents.changes.contains {
        $0.field == change.field && $0.reason == .typing
          && $0.milliseconds >= change.milliseconds
      }
  }

  /// True where something has the draft's name and cannot be read as one.
  static func isUnreadable(_ place: FilePlace, in folder: Folder) -> Bool {
    guard let before = try? folder.status(of: place.draftName), read(place, in: folder) == nil,
      let after = try? folder.status(of: place.draftName)
    else { return false }
    // Another process may have removed its draft, or begun a new one, between the readings.
    return after.isSameFile(as: before) && after.size == before.size
  }

  /// The most bytes of a draft that are read.
  private static let mostBytes = 16 << 20
}

extension FilePlace {
  /// The name of the draft beside this workbook.
  var draftName: String { ".\(name)\(FilePlace.draftEnding)" }

  static let draftEnding = ".shoal-draft"
}

/// The fate of the text that was being written in a draft beside a workbook.
package enum DraftText: Equatable, Sendable {
  /// There was no draft, or the workbook had its text already.
  case none
  /// It is the last change.
  case takenIn
  /// It belongs to another state of the workbook, and is in the file of this path.
  case elsewhere(String)
  /// The draft, at this path, cannot be read.
  case unreadable(String)

  /// The sentences that a person who reads the workbook should know; mostly none.
  package var words: [String] {
    switch self {
    case .none, .takenIn: []
    case .elsewhere(let path):
      [
        "A text that was being written is in \(path); it belongs to another state of this workbook."
      ]
    case .unreadable(let path):
      ["A text that was being written may be in \(path), which is damaged."]
    }
  }
}

extension JournalContents {
  /// Takes in the text that was being written after everything else, or says where it is.
  ///
  /// - Parameter draft: the draft as it was read before the file.
  mutating func add(_ draft: Draft?, _ place: FilePlace, in folder: Folder) {
    guard let draft else {
      if Draft.isUnreadable(place, in: folder) {
        draftText = .unreadable(place.beside(place.draftName))
      }
      return
    }
    if draft.goesOn(from: self) {
      changes.append(draft.change)
      draftText = .takenIn
    } else if draft.words(missingFrom: self) != nil, Draft.read(place, in: folder) == draft {
      // Otherwise another process went on with the text between the two readings.
      draftText = .elsewhere(place.beside(place.draftName))
    }
  }
}

// MARK: - Writing

extension Journal {
  /// A draft that has grown to so many bytes is begun anew.
  private static let longestDraft = 1 << 20

  /// Saves a text in the draft. Returns false where that failed, and the file has to take it.
  func keepDraft(_ change: Change) -> Bool {
    guard isTrusted, mayKeepDraft, change.field.kind.shape == .text,
      let header = Draft.header(of: bytes),
      let lines = try? encoded([change])
    else { return false }
    do {
      try confirmInPlace()
      hasDraft = true
      try write(Array(lines.joined()), after: header)
      pending = change
      return true
    } catch {
      draft = nil
      return false
    }
  }

  private func write(_ lines: [UInt8], after header: ArraySlice<UInt8>) throws(SystemFault) {
    if draft != nil, draftLength + lines.count <= Self.longestDraft {
      try draft?.write(lines, folder.calls)
      try draft?.syncData(folder.calls)
      draftLength += lines.count
    } else {
      let temporary = place.draftName + ".new"
      try? folder.remove(temporary)
      draft = try folder.replace(place.draftName, by: header + lines, through: temporary)
      try folder.sync()
      draftLength = header.count + lines.count
    }
  }

  /// Removes the draft, whose text the file has by now. The folder is not synced: a draft that a
  /// power cut brings back is known by its line number.
  func dropDraft() {
    guard hasDraft else { return }
    pending = nil
    draft = nil
    do throws(SystemFault) {
      try folder.remove(place.draftName)
      hasDraft = false
    } catch {
      hasDraft = error.code != ENOENT
    }
  }

  /// Takes in what a crash left in the draft. A text that belongs to another state of the workbook
  /// is kept in a file of its own. Returns what the person should know.
  func settle(_ draft: Draft?, _ contents: inout JournalContents) -> [String] {
    guard let draft else { return settleUnreadable() }
    if draft.goesOn(from: contents) {
      contents.add(draft, place, in: folder)
      (pending, hasDraft) = (draft.change, true)
      try? append([])
      return []
    }
    guard let text = draft.words(missingFrom: contents) else {
      try? folder.remove(place.draftName)
      return []
    }
    let name = draft.change.field.nameInFiles.map { "\($0).md" }
    let kept = try? keep(Array((text + "\n").utf8), ending: name ?? "md")
    if kept != nil { try? folder.remove(place.draftName) }
    return [
      "A text that was being written when Shoal stopped belongs to another state of this "
        + "workbook. It is kept in \(kept ?? setDraftAside())."
    ]
  }

  /// Keeps what has the draft's name and cannot be read as one. Returns what the person should know.
  private func settleUnreadable() -> [String] {
    guard Draft.isUnreadable(place, in: folder) else { return [] }
    return [
      "The file of a text that was being written when Shoal stopped is damaged. It is kept in "
        + "\(setDraftAside())."
    ]
  }

  /// Gives the draft another name, which needs no room on the disk, so that no new draft takes its
  /// place. Returns the path it has then.
  private func setDraftAside() -> String {
    var number = 1
    do throws(SystemFault) {
      while try folder.status(of: place.unsaved(number, "draft")) != nil { number += 1 }
      let name = place.unsaved(number, "draft")
      try folder.rename(place.draftName, to: name)
      try? folder.sync()
      return place.beside(name)
    } catch {
      mayKeepDraft = false
      return place.beside(place.draftName)
    }
  }
}

extension Draft {
  /// The first line of a workbook's bytes, newline included; nil when it is no header.
  fileprivate static func header(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: 10),
      case .header = try? JournalLine(decoding: bytes, 0..<end)
    else { return nil }
    return bytes[...end]
  }
}
