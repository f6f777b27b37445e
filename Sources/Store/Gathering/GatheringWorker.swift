import Workbook

/// The files and findings of one thread; no two share one.
final class GatheringWorker: @unchecked Sendable {
  private let paths: PathList
  private let blank: [UInt8]
  private var skim: WorkbookSkim
  private var buffer = WorkbookBuffer()
  private var table: GatheredTable
  /// Files that were read as workbooks.
  private(set) var files = 0
  private(set) var others = 0
  private(set) var skipped = 0
  /// The first problems, with the numbers of the paths.
  private(set) var problems: [(path: Int, problem: WorkbookProblem)] = []

  init(_ query: AnswerQuery, _ paths: PathList) {
    self.paths = paths
    skim = WorkbookSkim(query)
    table = GatheredTable(columns: query.sheet.statements.count)
    blank = [UInt8](repeating: query.sheet.notAnswered, count: query.sheet.statements.count)
  }

  /// Returns the findings, and forgets them.
  func handOver() -> GatheredTable {
    let found = table
    table = GatheredTable(columns: blank.count)
    return found
  }

  /// Reads one file.
  func read(_ path: Int) {
    if let error = paths.withPath(path, { buffer.read($0) { paths.text(path) } }) {
      return isPassedOver(error, path) ? others += 1 : note(.file(error), path)
    }
    guard skim.read(buffer.bytes, count: buffer.count) || readCarefully(path) else { return }
    files += 1
    keep(path)
  }

  /// In a folder, what cannot be a workbook is none of ours.
  private func isPassedOver(_ error: StoreError, _ path: Int) -> Bool {
    guard !paths.isNamed(path) else { return false }
    switch error {
    case .refused, .tooLarge: return true
    default: return false
    }
  }

  /// Reads a file that is not simply as Shoal wrote it; false when it is not to be used.
  private func readCarefully(_ path: Int) -> Bool {
    do throws(JournalRefusal) {
      let contents = try JournalContents(decoding: buffer.file)
      if contents.isNew, !buffer.beginsAsWorkbook { throw .notAWorkbook }
      if let first = contents.damage.first {
        note(.damaged(paths.text(path), first, more: contents.damage.count - 1), path)
        return false
      }
      skim.adopt(contents)
      return true
    } catch {
      refuse(error, path)
      return false
    }
  }

  private func refuse(_ refusal: JournalRefusal, _ path: Int) {
    switch refusal {
    case .newerVersion(let found):
      let known = JournalHeader.knownVersion
      note(.file(.newerVersion(paths.text(path), found: found, known: known)), path)
    case .notAWorkbook where paths.isNamed(path) || buffer.beginsAsWorkbook:
      note(.file(.notAWorkbook(paths.text(path))), path)
    case .notAWorkbook: others += 1
    }
  }

  private func note(_ problem: WorkbookProblem, _ path: Int) {
    skipped += 1
    if problems.count < WorkbookGatherer.reported { problems.append((path, problem)) }
  }

  private func keep(_ path: Int) {
    let (standing, choice) = skim.table.choice
    let row = choice.map { skim.table.row($0.entry) } ?? blank[...]
    let off = choice == nil ? 0 : row.count { $0 == AnswerQuery.offScale }
    let workbook = GatheredWorkbook(
      key: WorkbookKey(skim.header, path: path), standing: standing,
      finished: choice?.finished.map { Int32($0.sinceEpoch) } ?? .min,
      lastSequence: skim.lastSequence, path: path,
      assessment: Int32(choice?.assessment ?? 0), version: table.number(choice?.version ?? ""),
      strays: Int32(choice?.strays ?? 0), offScale: Int32(off))
    table.take(workbook, off == 0 ? row : plain(row))
  }

  /// The row with what is off the scale as not answered.
  private func plain(_ row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    row.map { $0 == AnswerQuery.offScale ? blank[0] : $0 }[...]
  }
}
