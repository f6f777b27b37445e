import Workbook

/// Everything that can go wrong with the sheets of a workshop.
///
/// Messages are for participants as much as for the facilitator, and clean enough for any terminal.
package enum WorkshopFault: Error, Hashable, Sendable {
  case store(StoreError)
  /// The round has not been opened yet.
  case notOpened
  /// The round was shown: nothing can be added or changed.
  case closed
  /// The round is open already.
  case alreadyOpen
  /// As many people take part as there are places; how many.
  case full(Int)
  /// No sheet, and nobody of the round before, has this code.
  case unknownCode(String)
  /// Somebody already uses this code in this round.
  case codeInUse(String)
  /// Everybody of the round before has a sheet in this round.
  case allCodesTaken
  /// The sheet is of other statements than the round.
  case otherStatements
  /// Somebody else's Shoal keeps the file of the sheets to itself; its path.
  case stuck(String)
  /// The sheets are no longer used, but are still on the disk.
  case notErased(String, SystemFault)
  /// A folder is not erased, because of files that Shoal did not make.
  case unknownFiles(String, [String])
  /// A folder is not erased, because a `run` has it; who, in its own words.
  case running(String, holder: String)
}

extension WorkshopFault {
  /// The exit code for it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .store(let error): error.exitCode
    case .notOpened, .unknownCode: 66
    case .otherStatements: 65
    case .closed, .alreadyOpen, .full, .allCodesTaken, .unknownFiles: 73
    case .codeInUse, .stuck, .running: 75
    case .notErased(_, let fault): fault.isPermission ? 77 : 74
    }
  }

  /// What happened, where, and what to do about it.
  package var message: String { CleanText.clean(words) }

  private var words: String {
    switch self {
    case .store(let error): error.message
    case .notOpened: "This round is not open yet. Wait until the facilitator opens it."
    case .closed: "This round is closed: its results were shown, so no sheet can be changed now."
    case .alreadyOpen: "This round is open already. Go on with it, or close it first."
    case .full(let places):
      "All \(places) places of this round are taken. Ask the facilitator."
    case .otherStatements:
      "This round is about other statements than this Shoal shows. Leave, and join again."
    case .stuck(let path):
      "This was not done: another Shoal is just writing to \(path), and does not let go of it. Try "
        + "again; if that does not help, ask whether somebody's Shoal has been stopped."
    default: codeWords
    }
  }

  private var codeWords: String {
    switch self {
    case .unknownCode(let code):
      "There is no sheet with the code \(code). Check the word and the two digits."
    case .codeInUse(let code):
      "The code \(code) is in use in this round. If it is yours, go back to that sheet with it."
    case .allCodesTaken:
      "Everybody who took part in the round before has begun a sheet. Begin as somebody new."
    default: erasingWords
    }
  }

  private var erasingWords: String {
    switch self {
    case .notErased(let path, let fault):
      "\(path) could not be erased, because \(fault.words). \(fault.advice), then try again."
    case .unknownFiles(let path, let names):
      "Nothing was erased: \(path) holds what Shoal did not make ("
        + names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", ..." : "")
        + "). Move it elsewhere, then try again."
    case .running(let path, let holder):
      "This workshop is open in another Shoal (\(holder)): \(path). Close it there first."
    default: ""
    }
  }
}

/// Runs what fails as files do, as part of something that fails as workshops do.
func stored<Result: ~Copyable>(
  _ body: @autoclosure () throws(StoreError) -> Result
) throws(WorkshopFault) -> Result {
  do throws(StoreError) {
    return try body()
  } catch {
    throw .store(error)
  }
}
