import Glibc

/// Reads answers in bulk from CSV files, for tallies of many people.
///
/// A **wide** file has a row for each person and a column for each statement, in any order. A cell
/// is a whole number on the scale, nothing (not answered) or `NA` (no chance to show it); a
/// statement without a column is not answered by anybody. A **long** file has a row for each
/// answer and the columns `person`, `statement` and `answer`; a person's rows may be anywhere.
///
/// Either may have the columns `group`, `person` and `time` (or `date`). Where there is a person,
/// only the latest answers of each count, by time and then by place in the files, over all files of
/// one reading: in a wide file a row takes the place of the whole row before, in a long file the
/// answers of a later time take the place of all before, and those of the same time add up. A row
/// without a time is before all others. `group` is the one that stands in the latest row.
///
/// The format is RFC 4180 with LF or CRLF, in UTF-8, with or without a byte order mark; empty lines
/// are passed over. A row may be 1 MB long.
///
/// Files are streamed: without persons, memory does not grow with the rows.
package struct AnswerReader: Sendable {
  /// The most problems that are told one by one.
  package static let reported = 20

  private let sheet: AnswerSheet
  private let manner: AnswerManner
  private let skippingBad: Bool
  private let step: Int
  private let told: @Sendable (Int) -> Void

  /// A reader of answers to these statements.
  ///
  /// - Parameters:
  ///   - skippingBad: leaves lines out that something is wrong with, and counts them. A header, a
  ///     line longer than 1 MB or a broken disk still ends the reading.
  ///   - step: how many bytes are read at a time; the result does not depend on it.
  ///   - told: hears how many bytes have been read so far, from one thread at a time.
  package init(
    _ sheet: AnswerSheet, _ manner: AnswerManner = AnswerManner(), skippingBad: Bool = false,
    step: Int = 1 << 18, told: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.sheet = sheet
    self.manner = manner
    self.skippingBad = skippingBad
    self.step = max(step, 1)
    self.told = told
  }

  /// Reads all these files as one.
  ///
  /// - Parameters:
  ///   - threads: how many threads read at once. Which of them gets which rows is not determined,
  ///     so what consumers add up must not depend on order. A long file is read by one.
  ///   - make: makes the consumer of a thread, numbered from 0.
  ///   - take: gives a consumer a block; called on the consumer's own thread.
  /// - Returns: what the reading came to, and the consumers, to be merged.
  package func read<Consumer>(
    _ sources: [AnswerSource], threads: Int, make: (Int) -> Consumer,
    take: @escaping @Sendable (inout Consumer, AnswerBlock) -> Void
  ) throws(AnswerError) -> (reading: AnswerReading, consumers: [Consumer]) {
    let slots = (0..<max(threads, 1)).map { ConsumerSlot(make($0)) }
    var run = AnswerRun(sheet, manner, skippingBad: skippingBad, step: step, told: told)
    run.workers = slots.map { slot in run.worker { take(&slot.consumer, $0) } }
    for source in sources { try run.read(source) }
    return (try run.finish(), slots.map(\.consumer))
  }

  /// Reads files in which people are named, each person with the earliest or the latest answers.
  ///
  /// - Returns: what the reading came to, and the people by name.
  package func readPeople(
    _ sources: [AnswerSource], threads: Int, keepsEarliest: Bool
  ) throws(AnswerError) -> (reading: AnswerReading, people: [String: AnsweredPerson]) {
    var run = AnswerRun(
      sheet, manner, skippingBad: skippingBad, step: step, keepsEarliest: keepsEarliest, told: told)
    run.workers = (0..<max(threads, 1)).map { _ in run.worker { _ in } }
    for source in sources { try run.read(source) }
    let (reading, table, groups) = try run.finishPeople()
    let undecided = StateCodes(sheet, manner).undecided
    var people: [String: AnsweredPerson] = [:]
    table.forEach { name, order, _, group, states in
      people[name] = AnsweredPerson(
        order: order, group: groups[Int(group)],
        states: states.map { $0 == undecided ? sheet.noChance : $0 })
    }
    return (reading, people)
  }

  /// Reads all these files as rows in the order of the files; of each person who is named only the
  /// latest answers, after those of people who are not.
  package func readRows(
    _ sources: [AnswerSource]
  ) throws(AnswerError) -> (reading: AnswerReading, rows: [AnsweredRow]) {
    var run = AnswerRun(sheet, manner, skippingBad: skippingBad, step: step, told: told)
    let unnamed = UnnamedRows()
    run.workers = [run.worker { unnamed.take($0) }]
    for source in sources { try run.read(source) }
    run.flush()
    unnamed.isComplete = true
    let (reading, table, groups) = try run.finishPeople()
    let undecided = StateCodes(sheet, manner).undecided
    var named: [(order: Int, row: AnsweredRow)] = []
    table.forEach { name, order, time, group, states in
      let row = AnsweredRow(
        person: name, group: groups[Int(group)], time: time == AnswerTime.none ? nil : time,
        states: states.map { $0 == undecided ? sheet.noChance : $0 }[...])
      named.append((order, row))
    }
    named.sort { $0.order < $1.order }
    return (reading, unnamed.rows(groups, columns: sheet.statements.count) + named.map(\.row))
  }
}

/// One row of a reading: the answers of one person.
package struct AnsweredRow: Hashable, Sendable {
  /// The name of the person; empty if the file does not name people.
  package let person: String
  /// The name of the group; empty for none.
  package let group: String
  /// Milliseconds since 1 January 1970; nil without a time.
  package let time: Int?
  /// The states of all statements, as in an `AnswerBlock`.
  package let states: ArraySlice<UInt8>
}

/// The rows of people who are not named, as one thread reads them.
private final class UnnamedRows {
  /// True once what follows are the people who are named.
  var isComplete = false
  private var states: [UInt8] = []
  private var groups: [UInt32] = []

  func take(_ block: AnswerBlock) {
    guard !isComplete else { return }
    states.append(contentsOf: block.states)
    groups.append(contentsOf: block.groups)
  }

  func rows(_ names: [String], columns: Int) -> [AnsweredRow] {
    groups.indices.map { index in
      AnsweredRow(
        person: "", group: names[Int(groups[index])], time: nil,
        states: states[index * columns..<(index + 1) * columns])
    }
  }
}

/// A person's answers in one reading.
package struct AnsweredPerson: Hashable, Sendable {
  /// The position of the row, counted through all files; it is the same in every reading of the
  /// same files.
  package let order: Int
  /// The name of the group; empty for none.
  package let group: String
  /// The states of all statements, as in an `AnswerBlock`.
  package let states: [UInt8]
}

/// The consumer of one thread.
private final class ConsumerSlot<Consumer> {
  var consumer: Consumer

  init(_ consumer: Consumer) { self.consumer = consumer }
}
