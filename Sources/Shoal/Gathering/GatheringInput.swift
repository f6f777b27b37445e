internal import Glibc
internal import Workbook

/// The kind of one input, told from the thing itself rather than from its name alone.
package enum GatheringInput: Sendable {
  /// A workbook, or a folder of workbooks.
  case workbooks
  /// Counts that were made earlier.
  case tally
  /// Rows of answers.
  case csv
  /// A file of a spreadsheet program, which another program has to read.
  case spreadsheet

  private static let workbook = Array("{\"sum\":".utf8)

  /// The kind of a path; one that cannot be looked at counts as CSV, whose reader says why.
  package init(_ path: String) {
    var status = stat()
    if path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      self = .workbooks
      return
    }
    let start = path == "-" ? [] : TextCoding.withoutMark(GatheringInput.start(of: path))
    if path.hasSuffix(".jsonl") || start.starts(with: GatheringInput.workbook) {
      self = .workbooks
    } else if Spreadsheet.begins(start) {
      self = .spreadsheet
    } else {
      self = start.first { $0 > 0x20 } == UInt8(ascii: "{") ? .tally : .csv
    }
  }

  /// The first bytes of a regular file; a pipe is not read twice.
  private static func start(of path: String) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
