package import Workbook

/// Why a file is not imported. Nothing of it is used.
package enum ImportError: Error, Hashable, Sendable {
  /// Not JSON from here on; line and column from 1, the column in bytes.
  case notJSON(line: Int, column: Int)
  /// Neither a summary in JSON nor a table of one.
  case notASummary
  /// Of a version of the format that this program does not know.
  case newerVersion(found: Int)
  /// Of another pack than the one in use.
  case otherPack(found: String, inUse: String)
  /// At this place - a path in JSON, a line and column in CSV - there is not what was expected.
  case unexpected(String, expected: String)
  /// The workbook has another assessment under this number.
  case otherAssessment(Int, here: Day, there: Day)
  /// Several mistakes.
  case several([ImportError])

  /// The most mistakes that are told one by one.
  private static let told = 20

  /// The mistake, its place and the expectation, in words that are clean for any terminal.
  package var message: String { CleanText.clean(words, keepingLines: true) }

  private var words: String {
    switch self {
    case .notJSON(let line, let column): "line \(line), column \(column): this is not JSON."
    case .notASummary:
      "this is not a summary: expected what `shoal summary --format json` or `--format csv` writes."
    case .newerVersion(let found):
      "this summary is of format version \(found); this Shoal knows \(SummaryJSON.version). "
        + "Install the newer Shoal to import it."
    case .otherPack(let found, let inUse):
      "this summary is of the pack \(found), and \(inUse) is in use. Name its pack with --pack."
    case .unexpected(let place, let expected): "\(place): expected \(expected)."
    case .otherAssessment(let number, let here, let there):
      "assessment \(number) of the workbook began on \(here.long), the one in the file on "
        + "\(there.long): they are two different ones. Import it into a workbook of its own, with "
        + "--workbook FILE."
    case .several(let mistakes):
      "\(mistakes.count) mistakes, and nothing is imported."
        + mistakes.prefix(ImportError.told).map { "\n  \(CleanText.clean($0.words))" }.joined()
        + (mistakes.count > ImportError.told
          ? "\n  ... and \(mistakes.count - ImportError.told) more." : "")
    }
  }
}
