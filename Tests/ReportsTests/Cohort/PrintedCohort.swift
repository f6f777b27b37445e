import Reports
import Scoring
import Testing
import Workbook

/// A cohort as somebody has it who has the files only.
struct PrintedCohort {
  /// One row of the CSV format.
  struct Row {
    let theme: String
    let statement: String
    let of: String
    let group: String
    let measure: String
    let value: String
    let note: String
  }

  let rows: [Row]

  init(_ cohort: Cohort) throws {
    let table = try #require(CSVCells(CohortCSV.text(cohort, pack: CohortSample.pack)))
    try #require(table.rows.first == CohortCSV.columns)
    rows = try table.rows.dropFirst().map { cells in
      try #require(cells.count == CohortCSV.columns.count)
      return Row(
        theme: cells[2], statement: cells[3], of: cells[4], group: cells[5], measure: cells[6],
        value: cells[7], note: cells[8])
    }
  }

  /// What JSON has beside a group's name: the members of each result.
  static func results(of group: String, in cohort: Cohort) throws -> [[JSONValue.Member]] {
    let text = CohortJSON.text(cohort, pack: CohortSample.pack)
    return results(of: group, in: try SchemaCheck.value(Array(text.utf8)))
  }

  private static func results(of group: String, in value: JSONValue) -> [[JSONValue.Member]] {
    switch value {
    case .list(let values): return values.flatMap { results(of: group, in: $0) }
    case .object(let members):
      if members["group"]?.text == group, case .object(let result)? = members["result"] {
        return [result]
      }
      return members.flatMap { results(of: group, in: $0.value) }
    default: return []
    }
  }
}
