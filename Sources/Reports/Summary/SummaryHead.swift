import Workbook

/// What every row of a summary's tables begins with: the pack, and which assessment it is.
enum SummaryHead {
  /// The names of the columns, in order.
  static let columns = ["pack", "version", "language", "assessment", "begun", "finished"]

  /// The cells for what a workbook holds.
  static func cells(_ results: Results) -> [CSV.Cell] {
    let pack = results.pack
    return [
      .text(pack.id), .text(pack.version), .text(pack.language), .plain("\(results.assessment)"),
      .plain(results.dates?.started.iso ?? ""), .plain(results.dates?.finished?.iso ?? ""),
    ]
  }
}

extension Value {
  /// What stands for no chance in a table: neither a number nor empty.
  static let noChanceCell = "NA"
  /// What stands for a tick in a table.
  static let tickCell = "true"

  /// The value as a cell of a table; empty for none.
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
