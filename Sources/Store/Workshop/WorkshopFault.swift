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
  /// No sheet of this round has this code; the next is heard after so many milliseconds.
  case unknownCode(String, wait: Int)
  /// The sheet in hand was withdrawn with its code by somebody else, or on another terminal.
  case sheetGone
  /// The typed text does not have the form of a code.
  case noCode
  /// Codes that do not exist were tried: the next is heard after so many milliseconds.
  case tooSoon(wait: Int)
  /// The plan lets nobody new in.
  case closedToNewcomers
  /// As many as took part in the round before have a sheet in this round.
  case everybodyIsBack
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
    case .notOpened, .unknownCode, .noCode, .sheetGone: 66
    case .otherStatements: 65
    case .closed, .alreadyOpen, .full, .everybodyIsBack, .closedToNewcomers,
      .unknownFiles:
      73
    case .tooSoon, .stuck, .running: 75
    case .notErased(_, let fault): fault.isPermission ? 77 : 74
    }
  }

  /// The failure, its place and the way out.
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
    case .unknownCode(let code, let wait):
      "There is no sheet with the code \(code) in this round; each round has codes of its own. "
        + "Check the three words. The next code is heard in \(Self.seconds(wait))."
    case .sheetGone:
      "Your sheet is no longer there: with its code it was withdrawn on another terminal. If that "
        + "was not you, tell the facilitator. Begin a new sheet."
    case .noCode: "A code is three words, such as comet-maple-otter. Check what you typed."
    case .tooSoon(let wait):
      "A code that does not exist was tried just now, so this one was not looked at. Try it again "
        + "in \(Self.seconds(wait))."
    case .closedToNewcomers:
      "The facilitator has closed this workshop to newcomers, so no new sheet can be begun. If you "
        + "belong here, ask the facilitator."
    case .everybodyIsBack:
      "As many as took part in the round before have begun a sheet. Begin as somebody new."
    case .notErased(let path, let fault):
      "\(path) could not be erased, because \(fault.words). \(fault.advice), then try again."
    case .unknownFiles(let path, let names):
      "Nothing was erased: \(path) holds what Shoal did not make ("
        + names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", ..." : "")
        + "). Move it elsewhere, then try again."
    case .running(let path, let holder):
      "This workshop is open in another Shoal (\(holder)): \(path). Close it there first."
    }
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let seconds = max(1, (milliseconds + 999) / 1000)
    return seconds == 1 ? "1 second" : "\(seconds) seconds"
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
