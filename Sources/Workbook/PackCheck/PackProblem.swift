/// A problem in a pack: its location and the expected content.
package struct PackProblem: Error, Equatable, Sendable {
  /// The name of the file inside the pack's folder.
  package var file: String
  /// The path to the value; empty for the whole file.
  package var path: PackPath
  /// The message, which names the expected content.
  package var message: String
  /// Indicates that the problem makes the pack unusable.
  package var isFatal: Bool
  /// The line, from 1; nil if it has not been looked up in the file.
  package var line: Int?
  /// The column in characters, from 1; nil if it has not been looked up in the file.
  package var column: Int?

  /// Creates a problem.
  package init(
    file: String, path: PackPath = [], message: String, isFatal: Bool, line: Int? = nil,
    column: Int? = nil
  ) {
    self.file = file
    self.path = path
    self.message = message
    self.isFatal = isFatal
    self.line = line
    self.column = column
  }

  /// The field for messages, such as `statement 2, me`; empty for the whole file.
  package var field: String { path.words }
}

extension PackProblem: CustomStringConvertible {
  /// The location and message on one line, sanitised for display:
  /// `themes/purpose.toml:16:1: statement 2, me: expected ...`.
  package var description: String {
    let place = [file, line.map(String.init), line == nil ? nil : column.map(String.init)]
    let parts = [place.compactMap(\.self).joined(separator: ":"), field, message]
    return CleanText.clean(parts.filter { !$0.isEmpty }.joined(separator: ": "))
  }
}

extension PackProblem: Comparable {
  /// Orders problems by file, then by position in it.
  package static func < (a: PackProblem, b: PackProblem) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0, a.message)
      < (b.file, b.line ?? 0, b.column ?? 0, b.message)
  }
}
