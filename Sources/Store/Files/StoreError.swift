import Workbook

/// Everything that can go wrong between a workbook and the disk.
///
/// Paths are as they were given; messages are clean enough for any terminal.
package enum StoreError: Error, Hashable, Sendable {
  case badPath(String)
  case noSuchFile(String)
  case notAWorkbook(String)
  case newerVersion(String, found: Int, known: Int)
  /// Longer than `WorkbookFile.maximumLength`, or than what is read of a file of another kind.
  case tooLarge(String)
  /// One change that takes more than `JournalPiece.most` lines.
  case answerTooLong(String)
  /// A number that would not be read again.
  case outOfRange(String)
  case refused(String, FileRefusal)
  case busy(String, holder: String)
  case readOnly(String, ReadOnlyReason)
  /// The file was moved, replaced or written to by something else.
  case changedOutside(String)
  case alreadyExists(String)
  /// The path for a new folder has something in it, or is no folder.
  case folderInUse(String)
  case cannotRead(String, SystemFault)
  case cannotCreate(String, SystemFault)
  /// Answers did not reach the disk.
  case cannotSave(String, SystemFault)
  /// A whole file, such as an export, did not reach the disk.
  case cannotWrite(String, SystemFault)
  /// A damaged file is left alone because a repair of it would not read as it should.
  case cannotRepair(String)
  /// A workbook of which no compacted copy is made, and why, as the rest of a sentence.
  case notCompacted(String, because: String)
  /// A file of a workshop's sheets, or of their codes, is not as it should be.
  case sheets(String, SheetsProblem)
}

extension StoreError {
  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .notAWorkbook, .newerVersion, .tooLarge, .answerTooLong, .outOfRange, .cannotRepair,
      .notCompacted, .sheets:
      65
    case .badPath, .noSuchFile: 66
    case .alreadyExists, .folderInUse: 73
    case .changedOutside: 74
    case .busy: 75
    case .refused(_, let refusal): refusal == .otherOwner ? 77 : 66
    case .readOnly(_, let reason): reason.exitCode
    case .cannotCreate(_, let fault): fault.isPermission ? 77 : 73
    case .cannotRead(_, let fault), .cannotSave(_, let fault), .cannotWrite(_, let fault):
      fault.isPermission ? 77 : 74
    }
  }

  /// The failure, its place and the way out.
  package var message: String { CleanText.clean(words) }

  private var words: String {
    switch self {
    case .badPath(let path):
      "This path does not name a file: \(path). Give the path of a file."
    case .noSuchFile(let path):
      "There is no file at \(path). Check the path."
    case .notAWorkbook(let path):
      "This file is not a Shoal workbook, and was left as it is: \(path)."
    case .newerVersion(let path, let found, let known):
      "This workbook was written by a newer Shoal (format \(found); this one knows \(known)). "
        + "It was left as it is: \(path). Install the newer Shoal to open it."
    case .tooLarge(let path):
      "This file is larger than 64 MB, or would be, which is more than Shoal reads at once: \(path)."
    case .answerTooLong(let path):
      "This answer is too long to be saved: \(path). Shorten it, then try again."
    case .outOfRange(let path):
      "This number is larger than a workbook keeps: \(path). Choose a smaller one."
    case .notCompacted(let path, let reason):
      "No compacted copy of \(path) was made, because \(reason)"
    case .refused(let path, let refusal):
      "Shoal does not use \(path), because \(refusal.words). \(refusal.advice)"
    case .busy(let path, let holder):
      "This workbook is open in another Shoal (\(holder)): \(path). Close it there first."
    case .readOnly(let path, let reason):
      "Nothing can be saved in \(path). \(reason.message)"
    case .changedOutside(let path):
      "Something other than Shoal changed, moved or replaced \(path), so your last answer is "
        + "not saved there. Leave, and all of it is kept in a new file beside it."
    case .alreadyExists(let path):
      "There is already something at \(path). Choose another name, or replace it: on the command line, with --replace."
    case .folderInUse(let path):
      "There is already something in \(path), and it was left as it is. Give the name of a folder "
        + "that is new or empty."
    case .cannotRead(let path, let fault):
      "\(path) cannot be read, because \(fault.words). \(fault.advice), then try again."
    case .cannotCreate(let path, let fault):
      "\(path) cannot be made, because \(fault.words). \(fault.advice), then try again."
    case .cannotSave(let path, let fault):
      "Your last answer is not saved yet, because \(fault.words): \(path). "
        + "\(fault.advice)."
    case .cannotWrite(let path, let fault):
      "\(path) was not written, because \(fault.words). \(fault.advice), then try again."
    case .cannotRepair(let path):
      "This file cannot be repaired, and was left as it is: \(path). Restore it from a backup."
    case .sheets(let path, let problem): problem.message(path)
    }
  }
}

/// Gives a system error its meaning, where it happened.
func meaning<Result: ~Copyable>(
  _ meaning: (SystemFault) -> StoreError, _ body: () throws(SystemFault) -> Result
) throws(StoreError) -> Result {
  do throws(SystemFault) {
    return try body()
  } catch {
    throw meaning(error)
  }
}
