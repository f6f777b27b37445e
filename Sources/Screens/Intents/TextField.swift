package import Workbook

/// A text on a page that can be written in place.
package struct TextField: Equatable, Sendable {
  /// The place of a text.
  package enum Target: Equatable, Sendable {
    case book(Field)
    /// The words of a search; not part of the workbook.
    case query
    /// The file for the summary; not part of the workbook.
    case path
    /// The code of a sheet; not part of it.
    case code
    /// The row of a sheet of paper; not part of the book.
    case row
  }

  /// The kind of text that a box accepts.
  package enum Kind: Equatable, Sendable {
    /// Several lines; Enter starts a new one.
    case lines
    /// One line; Enter goes on to the next field.
    case line
    /// One line that is read as a day.
    case day
    /// One line that is read as a whole number in this range.
    case number(ClosedRange<Int>)
  }

  package var target: Target
  package var kind: Kind
  /// The text that it holds now.
  package var text: String
  /// Its text as it is shown while nobody writes: a day with its weekday.
  package var shown: String
  /// The words in an empty box.
  package var hint: String

  package init(_ target: Target, _ kind: Kind, text: String, shown: String? = nil, hint: String) {
    self.target = target
    self.kind = kind
    self.text = text
    self.shown = shown ?? text
    self.hint = hint
  }
}

extension TextField.Kind {
  /// True for a short value that is typed anew: typing on the box replaces what it holds.
  var isReplacedByTyping: Bool {
    switch self {
    case .day, .number: true
    case .lines, .line: false
    }
  }
}
