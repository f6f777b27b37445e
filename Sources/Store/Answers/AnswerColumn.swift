/// The use of one column of a file.
enum AnswerColumn: Hashable, Sendable {
  /// A statement, by its place in the sheet.
  case statement(Int)
  case person, group, time
  /// Of a long file: the statement's identifier, and the answer to it.
  case name, answer
  /// Anything else, which is passed over.
  case other

  /// The columns that are not statements. A pack's statement of such a name cannot be read.
  static let reserved: [String: AnswerColumn] = [
    "person": .person, "group": .group, "time": .time, "date": .time, "statement": .name,
    "answer": .answer,
  ]
}

/// The columns of one file, in its order.
struct AnswerColumns: Sendable {
  /// A run of columns that are read alike.
  enum Part: Equatable, Sendable {
    case answers(Int)
    case text(AnswerColumn)
    case others(Int)
  }

  var columns: [AnswerColumn] = []
  /// The names as they stand in the header.
  var names: [String] = []
  /// The columns in runs.
  private(set) var parts: [Part] = []
  /// The statements, by their place in the sheet, in the order of the file.
  private(set) var targets: [Int] = []
  /// True if the headings have the wordings about a room.
  var isOfRoom = false

  mutating func add(_ column: AnswerColumn, _ name: String) {
    columns.append(column)
    names.append(name)
    switch (column, parts.last) {
    case (.statement(let target), .answers(let count)?):
      targets.append(target)
      parts[parts.count - 1] = .answers(count + 1)
    case (.statement(let target), _):
      targets.append(target)
      parts.append(.answers(1))
    case (.other, .others(let count)?): parts[parts.count - 1] = .others(count + 1)
    case (.other, _): parts.append(.others(1))
    case (.person, _), (.group, _), (.time, _), (.name, _), (.answer, _):
      parts.append(.text(column))
    }
  }

  /// The names of the columns that are passed over and have one.
  var passedOver: [String] {
    zip(columns, names).filter { $0 == .other && !$1.isEmpty }.map(\.1)
  }

  /// True if a row is one answer rather than one person.
  var isLong: Bool { columns.contains(.name) || columns.contains(.answer) }

  func has(_ column: AnswerColumn) -> Bool { columns.contains(column) }

  /// Returns true if the statements are all there in the order of the sheet.
  func isWhole(_ sheet: AnswerSheet) -> Bool {
    targets.elementsEqual(sheet.statements.indices)
  }

  /// Returns the remarks on the header.
  func note(_ file: String, _ sheet: AnswerSheet) -> AnswerFileNote {
    let present = Set(targets)
    let absent = sheet.statements.indices.filter { !isLong && !present.contains($0) }
    return AnswerFileNote(
      file: file, isLong: isLong, hasPerson: has(.person),
      absent: absent.map { sheet.statements[$0] }, passedOver: passedOver,
      isOfRoom: isOfRoom)
  }
}
