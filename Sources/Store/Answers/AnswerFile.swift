import Glibc
import Workbook

/// One file of answers, with its header read.
final class AnswerFile: @unchecked Sendable {
  /// The path as it was given; `standard input` for `-`.
  let name: String
  let feed: RecordFeed
  let columns: AnswerColumns
  /// The mistakes in the header; empty when the rows can be read.
  let mistakes: [AnswerProblem]

  /// The form of the file.
  let dialect: AnswerDialect
  /// The encoding that the beginning of the file shows.
  let coding: TextCoding

  init(
    _ source: AnswerSource, _ sheet: AnswerSheet, _ manner: AnswerManner, step: Int
  ) throws(AnswerError) {
    let feed = RecordFeed(try AnswerFile.open(source.path), size: step)
    let isPlain = manner.isStrict || source.isKeptSheets
    let opening =
      isPlain
      ? AnswerOpening(plain: feed, sheet, step: step)
      : AnswerOpening(feed, sheet, manner, step: step)
    if let fault = feed.fault { throw .file(.cannotRead(source.name, fault)) }
    name = source.name
    self.feed = feed
    columns = opening.columns
    dialect = opening.dialect
    coding = opening.coding
    mistakes = opening.mistakes.map {
      AnswerProblem(
        file: source.name, line: opening.line, column: $0.column.map { $0 + 1 }, name: $0.name,
        fault: $0.fault)
    }
  }

  /// Returns the problems that workers found, in the order of the file, once all have finished.
  func problems(_ found: [RowProblem]) -> [AnswerProblem] {
    let last =
      feed.endedAtLongLine
      ? [RowProblem(chunk: feed.chunks, line: 0, column: nil, fault: .tooLong)] : []
    return (found + last).sorted { ($0.chunk, $0.line) < ($1.chunk, $1.line) }
      .prefix(AnswerReader.reported).map { problem in
        AnswerProblem(
          file: name, line: feed.lines(before: problem.chunk) + problem.line + 1,
          column: problem.column.map { $0 + 1 },
          name: problem.column.flatMap {
            columns.names.indices.contains($0) ? columns.names[$0] : nil
          },
          fault: problem.fault)
      }
  }

  private static func open(_ path: String) throws(AnswerError) -> Descriptor {
    do throws(StoreError) {
      guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath(path) }
      // Without waiting: nobody may ever write to a pipe.
      let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
      let file = try meaning({ WorkbookFile.missing(path, $0) }) { () throws(SystemFault) in
        Descriptor(try uninterrupted { path == "-" ? dup(0) : Glibc.open(path, flags) })
      }
      let status = try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
        try file.status()
      }
      let refusal = FileRefusal.reason(status, .anyone)
      let isStream =
        path == "-" || status.mode & S_IFMT == S_IFIFO || isatty(file.number) == 1
      if let refusal, refusal == .folder || !isStream { throw .refused(path, refusal) }
      return file
    } catch {
      throw .file(error)
    }
  }
}

/// A problem in one row: its chunk, its line in that chunk and its column, each from 0.
struct RowProblem: Sendable {
  let chunk: Int
  let line: Int
  let column: Int?
  let fault: AnswerFault
}
