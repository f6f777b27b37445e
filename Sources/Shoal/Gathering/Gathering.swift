internal import ArgumentParser
internal import Glibc
internal import Reports
package import Scoring
package import Store
package import Workbook

/// Brings workbooks, folders, CSV files and tallies together in one tally. The order of the inputs
/// does not matter.
package struct Gathering {
  let pack: Pack
  let manner: AnswerManner
  let skippingBad: Bool
  private let countingUnfinished: Bool
  let progress = ProgressLine()

  /// The largest tally that is read back, in bytes: one of ten thousand groups has some hundred
  /// million.
  private static let largestTally = 1 << 30
  /// The most threads that read at once.
  private static let mostThreads = 8

  static var threads: Int {
    min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), mostThreads)
  }

  /// A gathering of answers to this pack.
  ///
  /// - Parameters:
  ///   - manner: how CSV files are to be read.
  ///   - skippingBad: leaves out what cannot be read, and says so, instead of stopping.
  ///   - countingUnfinished: lets an unfinished assessment count in a workbook without a finished
  ///     one.
  package init(
    pack: Pack, manner: AnswerManner = AnswerManner(), skippingBad: Bool = false,
    countingUnfinished: Bool = false
  ) {
    self.pack = pack
    self.manner = manner
    self.skippingBad = skippingBad
    self.countingUnfinished = countingUnfinished
  }

  /// Reads everything.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  package func gathered(_ paths: [String]) throws -> Gathered {
    defer { progress.erase() }
    let frame: TallyFrame
    do throws(TallyError) { frame = try TallyFrame(pack) } catch { throw failed(error.message, 65) }
    let (paths, doubled) = Self.once(paths)
    var details: [String] = []
    var notes = doubled.map { "\($0) is given twice, and counts once." }
    var tally = Tally(frame)
    let kinds = Dictionary(grouping: paths, by: GatheringInput.init)
    try add(workbooks: kinds[.workbooks] ?? [], to: &tally, &notes, &details)
    let sources = try (kinds[.csv] ?? []).map { AnswerSource($0) } + sheets(kinds, &notes)
    let ofRoom = try add(csv: sources, to: &tally, &notes, &details)
    try add(tallies: kinds[.tally] ?? [], to: &tally, &notes)
    notes += GatheringWords.twins(tally.groupNames)
    let isOfRoom = !ofRoom.isEmpty && ofRoom.count == paths.count
    if !ofRoom.isEmpty, !isOfRoom { notes.append(GatheringWords.twoWordings(ofRoom)) }
    return Gathered(
      tally: tally, voice: isOfRoom ? .us : .me, notes: notes, details: details)
  }

  /// Returns the change in answers between two times. People are linked if both inputs are CSV
  /// files or spreadsheets that identify them; if the same files are given twice, the earliest and
  /// the latest row of each person are compared.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  package func movement(
    from before: [String], to after: [String], rules: CohortRules, merging merges: [String]
  ) throws -> (movement: Movement, notes: [String], details: [String]) {
    let tables = (before + after).allSatisfy {
      let kind = GatheringInput($0)
      return kind == .csv || kind == .spreadsheet
    }
    if tables, let linked = try linked(before, after) {
      let tally = try GroupMerges(merges, of: linked.tally.groupNames).applied(to: linked.tally)
      let movement = Movement(
        linked: tally, of: linked.frame, before: linked.before, after: linked.after, rules: rules)
      return (movement, linked.notes, linked.details)
    }
    let (first, second) = (try gathered(before), try gathered(after))
    let names = Array(Set(first.tally.groupNames + second.tally.groupNames))
    let groups = try GroupMerges(merges, of: names.sorted { ($0 ?? "") < ($1 ?? "") })
    let movement = Movement(
      from: groups.applied(to: first.tally), to: groups.applied(to: second.tally), rules: rules)
    return (movement, first.notes + second.notes, first.details + second.details)
  }

  /// Returns each file once, by whatever names it was given, and the names that were left out.
  static func once(_ paths: [String]) -> (paths: [String], doubled: [String]) {
    var seen: Set<String> = []
    var (once, doubled): ([String], [String]) = ([], [])
    for path in paths {
      var status = stat()
      let isThere = path != "-" && stat(path, &status) == 0
      let name = isThere ? "\(status.st_dev) \(status.st_ino)" : path
      if seen.insert(name).inserted { once.append(path) } else { doubled.append(path) }
    }
    return (once, doubled)
  }

  // MARK: Kinds of input

  private func add(
    workbooks paths: [String], to tally: inout Tally, _ notes: inout [String],
    _ details: inout [String]
  ) throws {
    guard !paths.isEmpty else { return }
    let found = try workbooks(paths)
    var counts = GroupCounts(Tally(tally.frame))
    found.deliver { counts.take($0) }
    notes += found.note.lines
    details += found.note.problems.map(\.message)
    if found.count == 0 { notes.append(GatheringWords.nothing(in: paths)) }
    try merge(counts, [""], into: &tally)
  }

  /// Reads workbooks and folders of them.
  ///
  /// - Throws: `ExitCode` after saying what is wrong.
  func workbooks(_ paths: [String]) throws -> GatheredAnswers {
    let query = AnswerQuery(pack, countingUnfinished: countingUnfinished)
    let progress = progress
    do throws(GatheringError) {
      return try WorkbookGatherer(query, skippingBad: skippingBad) {
        progress.say("Reading: \($0) of \($1) files")
      }.read(paths, threads: Self.threads)
    } catch {
      throw failed(error.message, error.exitCode)
    }
  }

  /// The spreadsheets among the inputs, as other programs read them.
  func sheets(
    _ kinds: [GatheringInput: [String]], _ notes: inout [String]
  ) throws -> [AnswerSource] {
    let paths = kinds[.spreadsheet] ?? []
    notes += paths.map { "\($0): the first sheet is read." }
    return try paths.map { AnswerSource(try Spreadsheet.csv(of: $0), name: $0) }
  }

  /// Returns the files with the wording about a room.
  private func add(
    csv sources: [AnswerSource], to tally: inout Tally, _ notes: inout [String],
    _ details: inout [String]
  ) throws -> [String] {
    guard !sources.isEmpty else { return [] }
    let (frame, progress) = (tally.frame, progress)
    var read: (reading: AnswerReading, consumers: [GroupCounts])
    do throws(AnswerError) {
      read = try AnswerReader(AnswerSheet(pack), manner, skippingBad: skippingBad) {
        progress.say("Reading: \($0 >> 20) MB so far")
      }.read(
        sources, threads: Self.threads, make: { _ in GroupCounts(Tally(frame)) },
        take: { $0.take($1) })
    } catch {
      throw failed(error.message, error.exitCode)
    }
    notes += GatheringWords.notes(read.reading)
    details += GatheringWords.details(read.reading)
    var found = Tally(frame)
    // One after the other, so that the counts of many groups are not there twice.
    var consumers = read.consumers
    read.consumers = []
    while let counts = consumers.popLast() {
      try merge(counts, read.reading.groups, into: &found)
    }
    guard !read.reading.hasSharedEntry else {
      throw failed(GatheringWords.shared(read.reading), 65)
    }
    guard read.reading.undecided == 0 else {
      throw failed(GatheringWords.question(read.reading, found.unrated), 65)
    }
    do throws(TallyError) { try tally.add(found) } catch { throw failed(error.message, 65) }
    return read.reading.files.filter(\.isOfRoom).map(\.file)
  }

  private func add(
    tallies paths: [String], to tally: inout Tally, _ notes: inout [String]
  ) throws {
    var earlier: [(path: String, tally: Tally)] = []
    for path in paths {
      let other = try self.tally(path, tally.frame)
      for each in earlier {
        let groups = other.groups(sameAsIn: each.tally, least: Self.fewestForTwins)
        if !groups.isEmpty { notes.append(GatheringWords.twice(each.path, path, groups)) }
      }
      do throws(TallyError) { try tally.add(other) } catch { throw failed(error.message, 65) }
      if paths.count > 1 { earlier.append((path, other)) }
    }
  }

  /// From how many people on the same answers in two tallies are hardly chance.
  private static let fewestForTwins = 5

  private func tally(_ path: String, _ frame: TallyFrame) throws -> Tally {
    let bytes = try Failures.reported { () throws(StoreError) in
      try WholeFile.read(path, upTo: Self.largestTally)
    }
    do throws(TallyFileError) {
      return try TallyJSON.tally(TextCoding.withoutMark(bytes), of: frame)
    } catch {
      throw failed("\(path): \(error.message)", 65)
    }
  }

  private func merge(_ counts: GroupCounts, _ groups: [String], into tally: inout Tally) throws {
    do throws(TallyError) {
      if let problem = counts.problem { throw problem }
      try tally.add(counts.named(groups))
    } catch {
      throw failed(error.message, 65)
    }
  }

  func failed(_ message: String, _ code: Int32) -> ExitCode {
    progress.erase()
    Console.message(message)
    return ExitCode(code)
  }
}
