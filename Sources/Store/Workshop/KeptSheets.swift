import Workbook

/// The sheets of a round as a table, for a plan that keeps them: a column a statement, a row
/// a sheet, and nothing that says whose it is.
enum KeptSheets {
  /// The bytes of the CSV file. The rows are in the order given, which must be by lot.
  ///
  /// - Parameter group: the group of every row, in a column of its own; nil for no such column.
  static func csv(
    _ statements: [String], _ sheets: [[Answer?]], group: String? = nil
  ) -> [UInt8] {
    let first = group.map { [$0] } ?? []
    var lines = [((first.isEmpty ? [] : ["group"]) + statements).joined(separator: ",")]
    for answers in sheets {
      let row = (first + answers.map(cell)).joined(separator: ",")
      // An empty line would be no row at all.
      lines.append(row.isEmpty ? "\"\"" : row)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func cell(_ answer: Answer?) -> String {
    switch answer {
    case nil: ""
    case .noChance: "NA"
    case .rated(let value): String(value)
    }
  }
}
