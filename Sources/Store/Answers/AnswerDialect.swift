import Workbook

/// The form that one file of answers has, found once from its beginning.
struct AnswerDialect: Sendable {
  /// The byte between two cells: a comma, a semicolon or a tab.
  var separator = UInt8(ascii: ",")
  /// The order of day and month where a year comes last; nil where only plain dates are taken.
  var days: DayOrder?
  /// The readings of answers that are no plain numbers; nil where only those are taken.
  var words: AnswerWords?

  /// The dialect of a plain file.
  static let plain = AnswerDialect()

  /// Whether texts are trimmed, blank rows passed over and other columns let be.
  var isLenient: Bool { words != nil }

  /// The names of separators in a sentence, the most common first.
  static let separators: [(byte: UInt8, name: String)] = [
    (UInt8(ascii: ","), "commas"), (UInt8(ascii: ";"), "semicolons"), (UInt8(ascii: "\t"), "tabs"),
  ]
}
