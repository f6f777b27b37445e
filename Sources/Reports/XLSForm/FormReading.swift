package import Workbook

/// The result of reading a form: the pack, if it is usable, with all problems and notes.
package struct FormReading {
  /// The pack; nil if and only if one of the problems is fatal.
  package let pack: Pack?
  /// The files of the pack.
  package let files: PackFiles
  /// The problems, sorted by line. In each, the file is the form, the column counts cells, and the
  /// path is the header above the cell.
  package let problems: [PackProblem]
  /// Messages on parts that were left out and defaults that were filled in.
  package let notes: [String]
}

extension XLSForm {
  /// Reads a form from the bytes of a CSV file, whether written by `text(_:)` or edited by hand.
  ///
  /// - Parameter name: The file name to use in problems.
  package static func read(_ bytes: [UInt8], name: String) -> FormReading {
    guard let line = lineThatIsNotText(bytes) else { return FormReader(bytes, name: name).reading }
    let problem = PackProblem(
      file: name, message: "this is not text in UTF-8: save the form as \"CSV UTF-8\"",
      isFatal: true, line: line)
    return FormReading(pack: nil, files: PackFiles([]), problems: [problem], notes: [])
  }

  /// Returns the number of the first line that is not UTF-8, or nil if all are.
  private static func lineThatIsNotText(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
