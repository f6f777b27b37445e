import Workbook

/// One reading of some files from the first to the last.
struct AnswerRun {
  private let sheet: AnswerSheet
  private let manner: AnswerManner
  private let skippingBad: Bool
  private let step: Int
  private let told: @Sendable (Int) -> Void
  private let codes: StateCodes
  private let people: PersonTable
  private let groups = GroupNames()
  private var reading = AnswerReading()
  /// Bytes in the files read so far.
  private var base = 0
  var workers: [AnswerWorker] = []

  init(
    _ sheet: AnswerSheet, _ manner: AnswerManner, skippingBad: Bool, step: Int,
    keepsEarliest: Bool = false, told: @escaping @Sendable (Int) -> Void
  ) {
    self.sheet = sheet
    self.manner = manner
    self.skippingBad = skippingBad
    self.step = step
    self.told = told
    codes = StateCodes(sheet, manner)
    people = PersonTable(sheet, keepsEarliest: keepsEarliest)
  }

  func worker(_ deliver: @escaping (AnswerBlock) -> Void) -> AnswerWorker {
    let known = KnownGroups(groups, cleaned: !manner.isStrict)
    return AnswerWorker(codes, people, known, step: step, deliver: deliver)
  }

  /// Reads one file, and notes what is wrong with it.
  mutating func read(_ source: AnswerSource) throws(AnswerError) {
    let file = try AnswerFile(source, sheet, manner, step: step)
    guard file.mistakes.isEmpty else { return try stop(file.mistakes) }
    let (base, told) = (base, told)
    file.feed.told = { told(base + $0) }
    let workers = workers
    Crew.run(file.columns.isLong ? 1 : workers.count) { workers[$0].read(file, base: base) }
    if let fault = file.feed.fault { throw .file(.cannotRead(file.name, fault)) }
    self.base += file.feed.length
    var note = file.columns.note(file.name, sheet)
    note.coding = groups.takeWindows1252() ? .windows1252 : file.coding
    reading.files.append(note)
    let found = workers.map { $0.takeProblems() }
    reading.skipped += found.reduce(0) { $0 + $1.count }
    add(file.problems(found.flatMap(\.first)))
    if file.feed.endedAtLongLine { try stop([], more: 1) }
  }

  /// Hands on the rows of people who are not named that are still waiting.
  func flush() { for worker in workers { worker.block.flush() } }

  /// Hands on what is still waiting.
  mutating func finish() throws(AnswerError) -> AnswerReading {
    if !skippingBad, reading.skipped > 0 { try stop([]) }
    let workers = workers
    let people = people
    Crew.run(workers.count) { number in
      for shard in stride(from: number, to: PersonTable.shards, by: workers.count) {
        people.deliver(shard, workers[number].block)
      }
      workers[number].block.flush()
    }
    reading.rows = workers.reduce(0) { $0 + $1.block.total }
    reading.undecided = workers.reduce(0) { $0 + $1.block.undecided }
    reading.replaced = people.replaced
    (reading.people, reading.mostRows) = people.counts
    reading.groups = groups.names
    return reading
  }

  /// Whoever is named in the files, once all are read; those who are not come with the blocks.
  mutating func finishPeople() throws(AnswerError) -> (AnswerReading, PersonTable, [String]) {
    let reading = try finish()
    return (reading, people, groups.names)
  }

  private mutating func add(_ problems: [AnswerProblem]) {
    reading.problems += problems.prefix(AnswerReader.reported - reading.problems.count)
  }

  /// Ends the reading with what was found so far, these, and so many that were noted already.
  private mutating func stop(
    _ mistakes: [AnswerProblem], more: Int = 0
  ) throws(AnswerError) {
    add(mistakes)
    throw .problems(reading.problems, count: reading.skipped + mistakes.count + more)
  }
}
