import Workbook

/// A person's workbook file, held open: a list of changes that only ever grows.
///
/// A change is saved when `append` returns, not before. A text that is being written is saved at
/// every pause in a draft beside the file, so that the file does not hold every state of it. One process writes at a time; the others
/// read. Not for use from several threads at once.
package final class Journal {
  /// Why nothing can be saved.
  package enum ReadOnlyReason: Hashable, Sendable {
    /// Another process has the workbook open; who, as it says itself.
    case heldBy(String)
    case notPermitted(SystemFault)
    /// It must be repaired first.
    case damaged([JournalDamage])
  }

  /// Whether changes can be saved.
  package enum Access: Hashable, Sendable {
    case writable
    case readOnly(ReadOnlyReason)
  }

  /// The path as it was given.
  package var path: String { place.path }
  /// Whether changes can be saved.
  package let access: Access

  let place: FilePlace
  let folder: Folder
  /// The file, open for appending; nil when nothing can be saved.
  var file: Descriptor?
  /// Everything known to be good and in the file, to write it anew when the disk fails.
  var bytes: [UInt8]
  /// The number of the last line.
  var sequence: Int
  /// Whether the file may be appended to. After a failed sync the system may have dropped what
  /// it had not written, and say nothing the next time: then only a new file will do.
  var isTrusted = true
  /// The change that was given last, so far as it is known.
  var last: Change?
  /// A text that is being written: saved in the draft, and not in the file yet.
  var pending: Change?
  /// The draft, open for appending; nil while there is none.
  var draft: Descriptor?
  /// True when there may be a draft, whole or not.
  var hasDraft = false
  /// Permission to write a draft; false while one of another state is there, and cannot be moved.
  var mayKeepDraft = true
  /// The length of the draft, in bytes.
  var draftLength = 0
  private let lock: WorkbookLock?

  init(
    _ place: FilePlace, in folder: Folder, _ access: Access, file: consuming Descriptor?,
    lock: consuming WorkbookLock?, bytes: [UInt8], sequence: Int
  ) {
    self.place = place
    self.folder = folder
    self.access = access
    self.file = file
    self.lock = lock
    self.bytes = bytes
    self.sequence = sequence
  }
}

extension Journal.ReadOnlyReason {
  /// Why, and what to do about it, in whole sentences.
  package var message: String {
    switch self {
    case .heldBy(let holder):
      "It is open in another Shoal (\(holder)). Close it there first."
    case .notPermitted(let fault):
      "It cannot be written to, because \(fault.words). \(fault.advice), then start Shoal again."
    case .damaged(let damage):
      "It is damaged in \(damage.count == 1 ? "one place" : "\(damage.count) places"); what is "
        + "whole is shown. `shoal repair` mends it, and keeps a copy first."
    }
  }

  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .heldBy: 75
    case .notPermitted(let fault): fault.isPermission ? 77 : 74
    case .damaged: 65
    }
  }
}
