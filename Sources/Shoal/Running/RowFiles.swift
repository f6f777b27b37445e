internal import Reports
internal import Store
internal import Workbook

/// The files of the answers of many people: a CSV file, and beside it the scripts that read it in
/// SPSS and in R.
struct RowFiles {
  /// The path of the CSV file, which ends in `.csv`.
  let csv: String

  /// The name of the CSV file in its folder.
  private var name: String { csv.split(separator: "/").last.map(String.init) ?? csv }

  private func path(_ ending: String) -> String { csv.dropLast(4) + ending }

  /// Writes all three, or none when one of them is there and may not be replaced.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  func write(_ rows: [PersonRow], _ pack: Pack, replacing: Bool) throws {
    let (syntax, script) = (path(".sps"), path(".R"))
    try Failures.reported { () throws(StoreError) in
      for path in [csv, syntax, script] where !replacing && WholeFile.exists(path) {
        throw .alreadyExists(path)
      }
    }
    try Output.write(RowsCSV.bytes(rows, pack: pack), to: csv, replacing: replacing)
    try Output.write(
      Array(SPSSSyntax.text(rows, pack: pack, reading: name).utf8), to: syntax,
      replacing: replacing)
    try Output.write(
      Array(RowsR.text(pack, reading: name).utf8), to: script, replacing: replacing)
  }
}
