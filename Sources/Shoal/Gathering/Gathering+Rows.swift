package import Reports
internal import Scoring
internal import Store
internal import Workbook

/// The answers of many people, each by themselves.
package struct GatheredRows {
  /// The rows: those of workbooks by path, then those of files in the order given.
  package let rows: [PersonRow]
  /// Whole sentences, for people: what was read, and how much was left out.
  package let notes: [String]
  /// Each mistake that was passed over, with its place.
  package let details: [String]
}

extension Gathering {
  /// Reads workbooks, folders, CSV files and spreadsheets into rows.
  ///
  /// - Throws: `ExitCode` after saying what is wrong; a tally has no rows.
  package func rows(_ paths: [String]) throws -> GatheredRows {
    defer { progress.erase() }
    let (paths, doubled) = Self.once(paths)
    var notes = doubled.map { "\($0) is given twice, and counts once." }
    let kinds = Dictionary(grouping: paths, by: GatheringInput.init)
    if let tally = kinds[.tally]?.first {
      throw failed(
        "\(tally): a tally has counts, and no rows of people. Name the workbooks and files that it "
          + "was made of.", 65)
    }
    var (rows, details): ([PersonRow], [String]) = ([], [])
    if let books = kinds[.workbooks] {
      let found = try workbooks(books)
      notes += found.note.lines
      details += found.note.problems.map(\.message)
      if found.count == 0 { notes.append(GatheringWords.nothing(in: books)) }
      rows = (0..<found.count).map { PersonRow(found[$0]) }
    }
    let sources = try (kinds[.csv] ?? []).map { AnswerSource($0) } + sheets(kinds, &notes)
    guard !sources.isEmpty else { return GatheredRows(rows: rows, notes: notes, details: details) }
    let read = try answered(sources)
    return GatheredRows(
      rows: rows + read.rows.map { PersonRow($0) },
      notes: notes + GatheringWords.notes(read.reading)
        + GatheringWords.twins(Array(Set(rows.map(\.group) + read.rows.map(\.group)))),
      details: details + GatheringWords.details(read.reading))
  }

  private func answered(
    _ sources: [AnswerSource]
  ) throws -> (reading: AnswerReading, rows: [AnsweredRow]) {
    let (sheet, progress) = (AnswerSheet(pack), progress)
    let found: (reading: AnswerReading, rows: [AnsweredRow])
    do throws(AnswerError) {
      found = try AnswerReader(sheet, manner, skippingBad: skippingBad) {
        progress.say("Reading: \($0 >> 20) MB so far")
      }.readRows(sources)
    } catch {
      throw failed(error.message, error.exitCode)
    }
    guard found.reading.undecided > 0 else { return found }
    let unrated = (
      notAnswered: found.rows.reduce(0) { $0 + $1.states.count { $0 == sheet.notAnswered } },
      noChance: found.rows.reduce(0) { $0 + $1.states.count { $0 == sheet.noChance } }
    )
    throw failed(GatheringWords.question(found.reading, unrated), 65)
  }
}

extension PersonRow {
  fileprivate init(_ answers: AssessmentAnswers) {
    self.init(
      person: answers.workbook, group: "", time: answers.finished?.iso ?? "",
      version: answers.packVersion, states: answers.states[...])
  }

  fileprivate init(_ row: AnsweredRow) {
    self.init(
      person: row.person, group: row.group, time: row.time.map(Timestamp.short) ?? "", version: "",
      states: row.states)
  }
}
