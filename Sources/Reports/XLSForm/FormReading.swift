package import Workbook

/// What came of reading a form: the pack in it when that can be used, and everything to be said.
package struct FormReading {
  /// The pack; nil exactly when one of the problems is fatal.
  package let pack: Pack?
  /// The files that the pack would have.
  package let files: PackFiles
  /// What is wrong, by line. The file of each is the form, its column counts cells, and its field
  /// is the header above the cell.
  package let problems: [PackProblem]
  /// What was left out, and what was made up for what was not said.
  package let notes: [String]
}

extension XLSForm {
  /// Reads a form from the bytes of a CSV file: what `text` wrote, or a person in a spreadsheet.
  /// `name` is what the file is called in problems.
  package static func read(_ bytes: [UInt8], name: String) -> FormReading {
    guard let line = lineThatIsNotText(bytes) else { return FormReader(bytes, name: name).reading }
    let problem = PackProblem(
      file: name, message: "this is not text in UTF-8: save the form as \"CSV UTF-8\"",
      isFatal: true, line: line)
    return FormReading(pack: nil, files: PackFiles([]), problems: [problem], notes: [])
  }

  /// The first line that is not UTF-8; nil when all are.
  private static func lineThatIsNotText(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
