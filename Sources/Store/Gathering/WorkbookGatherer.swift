/// Reads the answers of very many workbooks, for tallies and cohorts.
///
/// Files are only read, never locked, and may be anyone's. Each is held to the rules by which a
/// workbook is opened: an unfinished end is left out; a file with damage further up, or of a newer
/// Shoal, is not read. The same workbook in several places counts once: the copy with the latest
/// finished assessment, then the one with more changes, then the last by path.
///
/// Which thread reads which file does not matter to the result.
package struct WorkbookGatherer: Sendable {
  /// The most problems that are told one by one.
  package static let reported = 20

  private let query: AnswerQuery
  private let skippingBad: Bool
  private let told: @Sendable (_ files: Int, _ all: Int) -> Void

  /// A gatherer of these answers.
  ///
  /// - Parameters:
  ///   - skippingBad: leaves out and counts the workbooks that cannot be read, instead of
  ///     failing. A path that was given and is not there still fails.
  ///   - told: hears how many of the files have been dealt out, from one thread at a time.
  package init(
    _ query: AnswerQuery, skippingBad: Bool = false,
    told: @escaping @Sendable (_ files: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    self.query = query
    self.skippingBad = skippingBad
    self.told = told
  }

  /// Reads these workbooks, and those in these folders, to the bottom.
  ///
  /// - Parameter threads: how many threads read at once.
  /// - Returns: the answers, by path; the same for any order of `paths`.
  package func read(
    _ paths: [String], threads: Int = 2
  ) throws(GatheringError) -> GatheredAnswers {
    let search = try find(paths)
    let paths = search.paths
    let workers = (0..<max(threads, 1)).map { _ in GatheringWorker(query, paths) }
    let queue = PathQueue(count: paths.count, told: told)
    Crew.run(workers.count) { number in
      while let share = queue.next() { for path in share { workers[number].read(path) } }
    }
    return try result(search, workers)
  }

  private func find(_ paths: [String]) throws(GatheringError) -> WorkbookSearch {
    do throws(StoreError) {
      return try WorkbookSearch(paths)
    } catch {
      throw .path(error)
    }
  }

  private func result(
    _ search: WorkbookSearch, _ workers: [GatheringWorker]
  ) throws(GatheringError) -> GatheredAnswers {
    let found = workers.flatMap(\.problems).sorted { $0.path < $1.path }.map(\.problem)
    let problems = search.problems.map { WorkbookProblem.file($0) } + found
    let skipped = search.problems.count + workers.reduce(0) { $0 + $1.skipped }
    let first = Array(problems.prefix(Self.reported))
    guard skippingBad || skipped == 0 else { throw .problems(first, count: skipped) }
    var table = workers[0].handOver()
    for worker in workers.dropFirst() { table.merge(worker.handOver()) }
    var note = GatheringNote(table, files: workers.reduce(0) { $0 + $1.files })
    note.otherFiles = search.others + workers.reduce(0) { $0 + $1.others }
    note.skipped = skipped
    note.problems = first
    return GatheredAnswers(table, search.paths, note, columns: query.sheet.statements.count)
  }
}

/// Hands out paths to whichever thread is free, in their order.
private final class PathQueue: @unchecked Sendable {
  /// Paths a thread gets at a time.
  private static let share = 32

  private let count: Int
  private var first = 0
  private let lock = Lock()
  private let told: @Sendable (Int, Int) -> Void

  init(count: Int, told: @escaping @Sendable (Int, Int) -> Void) {
    self.count = count
    self.told = told
  }

  func next() -> Range<Int>? {
    lock.hold {
      guard first < count else { return nil }
      told(first, count)
      defer { first = min(first + PathQueue.share, count) }
      return first..<min(first + PathQueue.share, count)
    }
  }
}

extension GatheringNote {
  /// Creates the remarks on the workbooks of a table, which came from a number of files.
  fileprivate init(_ table: GatheredTable, files: Int) {
    self.init()
    copies = files - table.workbooks.count
    for workbook in table.workbooks { add(workbook, table.versions) }
  }

  private mutating func add(_ workbook: GatheredWorkbook, _ names: [String]) {
    switch workbook.standing {
    case .nothingBegun: nothingBegun += 1
    case .otherPack: otherPack += 1
    case .unfinished: unfinished += 1
    case .countedUnfinished, .countedFinished:
      counted += 1
      if workbook.standing == .countedUnfinished { countedUnfinished += 1 }
      strayAnswers += Int(workbook.strays)
      offScale += Int(workbook.offScale)
      versions[names[Int(workbook.version)], default: 0] += 1
    }
  }
}
