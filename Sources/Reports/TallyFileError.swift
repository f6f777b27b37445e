package import Scoring
import Workbook

/// Why a file is not read as a tally. The file is left as it is, and nothing of it is used.
package enum TallyFileError: Error, Hashable, Sendable {
  /// Not JSON from here on; line and column from 1, the column in bytes.
  case notJSON(line: Int, column: Int)
  /// JSON, but not of this format.
  case notATally
  /// Of a version of the format that this program does not know.
  case newerVersion(found: Int)
  /// At this place there is not what was expected.
  case unexpected(String, expected: String)
  /// Of other content than the pack given, or too many people.
  case unusable(TallyError)

  /// What is wrong, where, and what was expected, in words that are clean for any terminal.
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
