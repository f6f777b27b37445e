import Scoring
package import Workbook

/// The answers of one person, as a row of a table for statistics programs.
package struct PersonRow: Hashable, Sendable {
  /// The identifier of the workbook, or the name in the column `person`; empty if there is none.
  package let person: String
  /// The name of the group; empty for none.
  package let group: String
  /// The day on which the assessment was finished, or the time of the row; empty for none.
  package let time: String
  /// The version of the pack in which a workbook was answered; empty if it is unknown.
  package let version: String
  /// The states of all statements in the pack's order: `0..<c` for a point of the scale (lowest
  /// first), c for not answered, c + 1 for no chance.
  package let states: ArraySlice<UInt8>

  /// Creates a row.
  package init(
    person: String, group: String, time: String, version: String, states: ArraySlice<UInt8>
  ) {
    self.person = person
    self.group = group
    self.time = time
    self.version = version
    self.states = states
  }
}

/// The answers of many people as CSV for statistics programs: a row for each person, and a column
/// for each statement under its identifier.
///
/// An answer is its number, *no chance* is `NA`, and an empty cell is not answered. The first column
/// says in every row that the table is as confidential as the answers.
package enum RowsCSV {
  /// The names of the columns before those of the statements, in order.
  static let head = ["confidentiality", "pack", "version", "person", "group", "time"]

  /// Returns the table with its header.
  package static func bytes(_ rows: [PersonRow], pack: Pack) -> [UInt8] {
    let names = head.map(CSV.Cell.plain) + pack.statements.map { .text($0.id) }
    let answers = cells(pack).map { Array((",\($0)").utf8) }
    var bytes = Array(CSV.row(names).utf8)
    for row in rows {
      bytes += CSV.row(texts(row, pack).map(CSV.Cell.text)).utf8.dropLast()
      for state in row.states { bytes += answers[Int(state)] }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Returns the texts before the answers, in the order of `head`.
  static func texts(_ row: PersonRow, _ pack: Pack) -> [String] {
    [Words.confidential, pack.id, row.version, row.person, row.group, row.time]
  }

  /// The cells for the states, by state.
  private static func cells(_ pack: Pack) -> [String] {
    pack.scale.points.map { "\($0.value)" } + ["", Value.noChanceCell]
  }
}
