import Workbook

/// The assessments of one workbook, as far as a query wants to know: of every field the last value,
/// as in a `Book`. One table serves one workbook after another.
struct AssessmentTable {
  private struct Entry {
    let number: Int
    var started: Day?
    var finished: Day?
    var pack = ""
  }

  /// An answer to a statement that is not among those asked for.
  private struct Stray: Hashable {
    let entry: Int
    let statement: String
  }

  private let query: AnswerQuery
  private var columns: StatementColumns
  private var entries: [Entry] = []
  /// The place of a number in `entries`.
  private var places: [Int: Int] = [:]
  private var latest = 0
  /// A row an entry.
  private var states: [UInt8] = []
  private var strays: Set<Stray> = []
  private let notAnswered: UInt8
  private let blank: [UInt8]

  init(_ query: AnswerQuery) {
    self.query = query
    columns = StatementColumns(query.sheet.statements)
    notAnswered = query.sheet.notAnswered
    blank = [UInt8](repeating: notAnswered, count: query.sheet.statements.count)
  }

  /// Forgets the workbook before.
  mutating func reset() {
    entries.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    if !strays.isEmpty { strays.removeAll() }
  }

  /// The states of an entry, in the order of the statements.
  func row(_ entry: Int) -> ArraySlice<UInt8> {
    states[entry * blank.count..<(entry + 1) * blank.count]
  }

  private mutating func entry(_ number: Int) -> Int {
    if latest < entries.count, entries[latest].number == number { return latest }
    if let place = places[number] {
      latest = place
    } else {
      latest = entries.count
      places[number] = latest
      entries.append(Entry(number: number))
      states += blank
    }
    return latest
  }
}

// MARK: - Changes

extension AssessmentTable {
  /// Takes a change in.
  mutating func apply(_ change: Change) {
    let field = change.field
    switch field.kind {
    case .rating where field.part.isEmpty:
      var answer: Answer?
      if case .answer(let given) = change.value { answer = given }
      rate(field.subject, query.state(answer), in: field.assessment)
    case .started:
      if case .day(let day) = change.value {
        start(day, field.assessment)
      } else {
        start(nil, field.assessment)
      }
    case .finished where field.subject.isEmpty && field.part.isEmpty:
      if case .day(let day) = change.value {
        finish(day, field.assessment)
      } else {
        finish(nil, field.assessment)
      }
    case .pack where field.subject.isEmpty && field.part.isEmpty:
      if case .text(let tag) = change.value {
        setPack(tag, field.assessment)
      } else {
        setPack("", field.assessment)
      }
    default: break
    }
  }

  /// Takes a line in; false when it takes a closer look to know what it means.
  mutating func apply(_ line: SkimmedLine) -> Bool {
    if line.kind.equals("rating") { return rate(line) }
    if line.kind.equals("started") {
      return withDay(line.value) { $0.start($1, line.assessment) }
    }
    guard line.kind.equals("finished") || line.kind.equals("pack") else { return true }
    guard line.subject.count == 0, !line.hasPart else { return true }
    if line.kind.equals("finished") {
      return withDay(line.value) { $0.finish($1, line.assessment) }
    }
    switch line.value {
    case .null: setPack("", line.assessment)
    case .text(let tag) where tag.isPlain: setPack(tag.string, line.assessment)
    case .text: return false
    case .bool, .number: break
    }
    return true
  }

  private mutating func withDay(
    _ value: SkimmedLine.Value, _ body: (inout AssessmentTable, Day?) -> Void
  ) -> Bool {
    switch value {
    case .null: body(&self, nil)
    case .text(let text):
      guard text.isPlain else { return false }
      if let day = Day(iso: text.string) { body(&self, day) }
    case .bool, .number: break
    }
    return true
  }

  private mutating func rate(_ line: SkimmedLine) -> Bool {
    guard line.subject.isPlain else { return false }
    switch line.value {
    case .null: rate(line, notAnswered)
    case .number(let number) where number.magnitude <= Value.largestNumber:
      rate(line, query.state(.rated(number)))
    case .text(let text):
      guard text.isPlain else { return false }
      if text.equals("no chance") { rate(line, query.sheet.noChance) }
    case .number, .bool: break
    }
    return true
  }

  @inline(__always) private mutating func rate(_ line: SkimmedLine, _ state: UInt8) {
    guard !line.hasPart else { return }
    if let column = columns.column(line.subject) {
      states[entry(line.assessment) * blank.count + column] = state
    } else {
      stray(line.subject.string, state, in: line.assessment)
    }
  }
}

// MARK: - Fields

extension AssessmentTable {
  private mutating func rate(_ statement: String, _ state: UInt8, in assessment: Int) {
    if let column = columns.column(statement) {
      states[entry(assessment) * blank.count + column] = state
    } else {
      stray(statement, state, in: assessment)
    }
  }

  private mutating func stray(_ statement: String, _ state: UInt8, in assessment: Int) {
    let stray = Stray(entry: entry(assessment), statement: statement)
    if state == notAnswered { strays.remove(stray) } else { strays.insert(stray) }
  }

  private mutating func start(_ day: Day?, _ assessment: Int) {
    entries[entry(assessment)].started = day
  }

  private mutating func finish(_ day: Day?, _ assessment: Int) {
    entries[entry(assessment)].finished = day
  }

  private mutating func setPack(_ tag: String, _ assessment: Int) {
    entries[entry(assessment)].pack = tag
  }
}

// MARK: - The assessment that counts

extension AssessmentTable {
  /// The assessment that a workbook is counted by.
  struct Choice {
    let entry: Int
    let assessment: Int
    let finished: Day?
    let version: String
    /// Answers to statements that were not asked for.
    let strays: Int
  }

  /// The rank of an assessment of a workbook, the best last.
  enum Standing: UInt8, Comparable {
    case nothingBegun, otherPack, unfinished, countedUnfinished, countedFinished

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// The latest finished assessment of the pack, or else what there is instead.
  var choice: (standing: Standing, choice: Choice?) {
    let begun = entries.indices.filter { entries[$0].started != nil }
    let right = begun.filter { query.version(in: entries[$0].pack) != nil }
    let finished = right.filter { entries[$0].finished != nil }.max {
      (finishedDay($0), entries[$0].number) < (finishedDay($1), entries[$1].number)
    }
    if let finished { return (.countedFinished, choice(finished)) }
    let answered = right.filter { entry in row(entry).contains { $0 != notAnswered } }
    let open = answered.max { entries[$0].number < entries[$1].number }
    if query.countingUnfinished, let open { return (.countedUnfinished, choice(open)) }
    return (begun.isEmpty ? .nothingBegun : right.isEmpty ? .otherPack : .unfinished, nil)
  }

  private func finishedDay(_ entry: Int) -> Int { entries[entry].finished?.sinceEpoch ?? .min }

  private func choice(_ entry: Int) -> Choice {
    let found = entries[entry]
    return Choice(
      entry: entry, assessment: found.number, finished: found.finished,
      version: query.version(in: found.pack) ?? "",
      strays: strays.isEmpty ? 0 : strays.count { $0.entry == entry })
  }
}
