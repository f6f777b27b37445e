package import Scoring
import Workbook

/// An error that makes a file unusable as a tally.
///
/// The file is left unchanged and nothing from it is used.
package enum TallyFileError: Error, Hashable, Sendable {
  /// A JSON syntax error. Line and column count from 1, the column in bytes.
  case notJSON(line: Int, column: Int)
  /// Valid JSON in another format.
  case notATally
  /// A format version that this program does not know.
  case newerVersion(found: Int)
  /// An unexpected value at a path in the file, with a description of the expected one.
  case unexpected(String, expected: String)
  /// A tally of other content than the pack given, or of too many people.
  case unusable(TallyError)

  /// The error message: what is wrong, where, and what was expected. The text is safe for any
  /// terminal.
  package var message: String {
    switch self {
    case .notJSON(let line, let column):
      "line \(line), column \(column): this is not JSON."
    case .notATally: "This is not a tally: expected format \"\(TallyJSON.format)\"."
    case .newerVersion(let found):
      "This tally is of format version \(found); this Shoal knows \(TallyJSON.version). "
        + "It was left as it is."
    case .unexpected(let place, let expected):
      CleanText.clean("\(place): expected \(expected).")
    case .unusable(let error): CleanText.clean(error.message)
    }
  }
}
