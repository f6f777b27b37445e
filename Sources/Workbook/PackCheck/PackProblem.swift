/// One mistake in a pack: where it is, and what was expected there.
package struct PackProblem: Error, Equatable, Sendable {
  /// The file inside the pack's folder.
  package var file: String
  /// The way to the value; empty when the whole file is meant.
  package var path: PackPath
  /// What was expected, in words.
  package var message: String
  /// Whether the pack cannot be used because of it.
  package var isFatal: Bool
  /// The line, from 1; nil until somebody has looked it up in the file.
  package var line: Int?
  /// The column in characters, from 1; nil until somebody has looked it up in the file.
  package var column: Int?

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

  /// The field in words, such as `statement 2, me`; empty when the whole file is meant.
  package var field: String { path.words }
}

extension PackProblem: CustomStringConvertible {
  /// One line that is safe to show: `themes/purpose.toml:16:1: statement 2, me: expected ...`.
  package var description: String {
    let place = [file, line.map(String.init), line == nil ? nil : column.map(String.init)]
    let parts = [place.compactMap(\.self).joined(separator: ":"), field, message]
    return CleanText.clean(parts.filter { !$0.isEmpty }.joined(separator: ": "))
  }
}

extension PackProblem: Comparable {
  /// By file, then by place in it.
  package static func < (a: PackProblem, b: PackProblem) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0, a.message)
      < (b.file, b.line ?? 0, b.column ?? 0, b.message)
  }
}
