import Workbook

/// The leading columns common to all summary tables, which identify the pack and the assessment.
enum SummaryHead {
  /// The column names, in order.
  static let columns = ["pack", "version", "language", "assessment", "begun", "finished"]

  /// Returns the cells for an assessment.
  static func cells(_ results: Results) -> [CSV.Cell] {
    let pack = results.pack
    return [
      .text(pack.id), .text(pack.version), .text(pack.language), .plain("\(results.assessment)"),
      .plain(results.dates?.started.iso ?? ""), .plain(results.dates?.finished?.iso ?? ""),
    ]
  }
}

extension Value {
  /// The cell text for a no-chance answer, distinct from numbers and from an empty cell.
  static let noChanceCell = "NA"
  /// The cell text for a tick.
  static let tickCell = "true"

  /// Returns the value as a cell; nil gives an empty cell.
  static func cell(_ value: Value?) -> CSV.Cell {
    switch value {
    case nil: .plain("")
    case .answer(.rated(let number)), .number(let number): .plain("\(number)")
    case .answer(.noChance): .plain(noChanceCell)
    case .text(let text): .text(text)
    case .day(let day): .plain(day.iso)
    case .tick: .plain(tickCell)
    }
  }
}
