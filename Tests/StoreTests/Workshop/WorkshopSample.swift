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

  /// The tally of these tests: the sheets as they are, a line each.
  static func tally(_ sheets: [Sheet]) -> [UInt8] {
    Array(sheets.map { "\($0.code) \($0.answers)\n" }.joined().utf8)
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
  func shown(keepingSheets: Bool = false) throws -> [Sheet] {
    var counted: [Sheet] = []
    try show(keepingSheets: keepingSheets) { sheets in
      counted = sheets
      return WorkshopSample.tally(sheets)
    }
    return counted
  }
}
