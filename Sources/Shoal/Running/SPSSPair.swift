internal import ArgumentParser
internal import Store

/// Two files that belong together: SPSS syntax, and the CSV file beside it that it reads.
struct SPSSPair {
  /// The file that the syntax reads when it is written to standard output.
  static let file = "shoal-summary.csv"

  /// The file for the syntax.
  let syntax: String

  /// The path of the CSV file: `-spss.csv` in place of `.sps`, because `--replace` would otherwise
  /// overwrite a `summary.csv` that was made for another purpose.
  var csv: String {
    (syntax.hasSuffix(".sps") ? String(syntax.dropLast(4)) : syntax) + "-spss.csv"
  }

  /// The name of the CSV in its folder.
  var name: String { csv.split(separator: "/").last.map(String.init) ?? csv }

  /// Writes both, or neither when one of them is there and may not be replaced.
  ///
  /// - Throws: `ExitCode` after saying what went wrong.
  func write(_ texts: (syntax: String, csv: String), replacing: Bool) throws {
    try Failures.reported { () throws(StoreError) in
      for path in [csv, syntax] where !replacing && WholeFile.exists(path) {
        throw .alreadyExists(path)
      }
    }
    try Output.write(Array(texts.csv.utf8), to: csv, replacing: replacing)
    try Output.write(Array(texts.syntax.utf8), to: syntax, replacing: replacing)
  }
}
