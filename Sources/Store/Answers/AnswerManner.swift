/// How files of answers are to be read, as the person who has them says.
package struct AnswerManner: Hashable, Sendable {
  /// The meaning of a cell `NA`.
  package enum Unavailable: String, CaseIterable, Sendable {
    /// Not answered, as statistics programs mean it.
    case missing
    /// No chance to show it, as Shoal means it.
    case noChance = "no-chance"
  }

  /// Whether nothing is read but a plain file: commas, UTF-8, the pack's own identifiers as
  /// headings, and no other columns.
  package var isStrict: Bool
  /// Whether a statement may be without a column.
  package var isPartial: Bool
  /// The headings of the columns with a group, a person and a time, where they are not called that.
  package var group, person, time: String?
  /// The meaning of `NA`; nil when nobody said.
  package var unavailable: Unavailable?

  /// A manner of reading.
  package init(
    isStrict: Bool = false, isPartial: Bool = false, group: String? = nil, person: String? = nil,
    time: String? = nil, unavailable: Unavailable? = nil
  ) {
    self.isStrict = isStrict
    self.isPartial = isPartial
    self.group = group
    self.person = person
    self.time = time
    self.unavailable = unavailable
  }

  /// The manner of a plain file, in which `NA` is no chance.
  package static let strict = AnswerManner(isStrict: true, unavailable: .noChance)
}

/// One file of answers: where it is, and what it is called in messages.
package struct AnswerSource: Hashable, Sendable {
  /// The path to read; `-` is standard input.
  package let path: String
  /// The name in messages.
  package let name: String

  /// A file under the name by which it was given.
  package init(_ path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? (path == "-" ? "standard input" : path)
  }

  /// Whether it is the sheets of a round that Shoal kept: a plain file of its own.
  var isKeptSheets: Bool { name.hasSuffix(".sheets.csv") }
}
