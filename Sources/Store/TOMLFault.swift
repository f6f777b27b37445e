import Workbook

/// Why a file is no TOML, and where.
struct TOMLFault: Error, Equatable {
  var message: String
  var line: Int?
  var column: Int?

  /// The fault as a problem of a pack's file.
  func problem(in file: String) -> PackProblem {
    PackProblem(file: file, message: message, isFatal: true, line: line, column: column)
  }
}
