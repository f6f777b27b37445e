import Store
import Workbook

/// A workshop in a folder of its own for one test, with a round of five statements.
final class WorkshopSample: Sendable {
  static let statements = (1...5).map { "candour-\($0)" }
  static let scale = Scale(
    points: (1...5).map { Scale.Point(value: $0, label: "\($0)") }, noChance: "No chance")

  let scratch: Scratch
  let folder: WorkshopFolder

  init() throws {
    scratch = try Scratch()
    folder = try WorkshopFolder.make(scratch["room"])
    _ = try Journal.open(folder.journal, at: Samples.now)
  }

  subscript(name: String) -> String { folder.path + "/" + name }

  var names: [String] {
    get throws { try scratch.names(in: "room") }
  }

  func round(
    _ number: Int = 1, patience: Int = WorkshopFolder.patience, calls: FileCalls = .system
  ) -> SheetRound {
    folder.round(number, patience: patience, calls: calls)
  }

  /// A round that was just opened.
  func opened(_ number: Int = 1, places: Int = 8) throws -> SheetRound {
    let round = round(number)
    try round.open(statements: Self.statements, scale: Self.scale, places: places)
    return round
  }

  /// Answers that are different for different numbers: in base six.
  static func answers(_ number: Int) -> [Answer?] {
    var rest = number
    return statements.map { _ in
      defer { rest /= 6 }
      return rest % 6 == 0 ? .noChance : .rated(rest % 6)
    }
  }

  /// The result of these tests: the counts as they are, a line a statement.
  static func result(_ tally: SheetTally) -> [UInt8] {
    let lines = tally.answers.map { answers in
      answers.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ") + "\n"
    }
    return Array(("\(tally.sheets) \(tally.returning)\n" + lines.joined()).utf8)
  }
}

extension SheetTally {
  /// The counts of these sheets.
  static func of(_ sheets: [Sheet]) -> SheetTally {
    var tally = SheetTally(WorkshopSample.statements)
    for sheet in sheets {
      tally.sheets += 1
      if sheet.isReturning { tally.returning += 1 }
      for (index, answer) in sheet.answers.enumerated() {
        if let answer { tally.answers[index][answer, default: 0] += 1 }
      }
    }
    return tally
  }
}

extension SheetRound {
  /// Begins a sheet and saves these answers in it.
  @discardableResult
  func add(
    _ answers: [Answer?], _ whose: Whose = .new, handedIn: Bool = true
  ) throws -> Sheet {
    var sheet = try begin(whose)
    sheet.answers = answers
    sheet.state = handedIn ? .handedIn : .begun
    try save(sheet)
    return sheet
  }

  /// The sheet with a code, as it is now.
  func sheet(_ code: String) throws(WorkshopFault) -> Sheet { try edit(code) { _ in } }

  /// Writes a state and answers over those of the sheet with this code.
  func save(_ sheet: Sheet) throws(WorkshopFault) {
    try edit(sheet.code) {
      $0.state = sheet.state
      $0.answers = sheet.answers
    }
  }

  /// Shows it, and returns what was counted.
  func shown(keepingSheets: Bool = false) throws -> SheetTally {
    var counted = SheetTally([])
    try show(keepingSheets: keepingSheets) { tally in
      counted = tally
      return WorkshopSample.result(tally)
    }
    return counted
  }
}
