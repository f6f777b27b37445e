import Workbook

/// One thing that is wrong with a file of answers, and where.
package struct AnswerProblem: Hashable, Sendable {
  /// The path as it was given; `standard input` for `-`.
  package let file: String
  /// From 1; a row that goes over several lines counts where it begins.
  package let line: Int
  /// From 1; nil when it is about the whole line.
  package let column: Int?
  /// The column's name in the header; nil when it has none.
  package let name: String?
  /// The fault at that place, with the expectation.
  package let fault: AnswerFault

  /// A problem at this place.
  package init(file: String, line: Int, column: Int?, name: String?, fault: AnswerFault) {
    self.file = file
    self.line = line
    self.column = column
    self.name = name
    self.fault = fault
  }

  /// `answers.csv, line 7, column 12 (listening-2): "6" is not an answer. Expected ...`
  package var message: String {
    let column = column.map { ", column \($0)" } ?? ""
    let name = name.map { " (\(AnswerFault.shortened($0)))" } ?? ""
    return CleanText.clean("\(file), line \(line)\(column)\(name): \(fault.words)")
  }
}

/// A fault in a line of answers. Texts are as they were found.
package enum AnswerFault: Hashable, Sendable {
  /// Neither on the scale, nor `NA`, nor blank; and what was expected.
  case notAnAnswer(String, expected: String)
  /// More or fewer cells than the header.
  case cells(Int, expected: Int)
  /// A quotation mark in the middle of a cell, or one that is never closed.
  case quoting
  /// A NUL, or bytes that are not UTF-8.
  case notText
  case blank
  case notATime(String)
  case unknownStatement(String, nearest: String?)
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(first: Int)
  /// No column of a wide header is a statement; one that is.
  case noStatement(example: String)
  /// A long header lacks this column.
  case noColumn(String)
  /// One separator that is not a comma.
  case separator(String)
  /// A statement that an earlier column means as well.
  case sameStatement(String, first: Int)
  /// A statement without a column, and one that may be meant for it.
  case missingStatement(String, near: NearColumn?)
  /// A column for times was named, and none for people, whose rows it would put in order.
  case timeWithoutPerson
  /// No column of the name that an option gives.
  case noNamedColumn(String, String, nearest: String?)
  case noHeader
  case notUTF8
  /// Longer than `RecordFeed.longest`.
  case tooLong
}

extension AnswerFault {
  /// The fault and the expectation, as whole sentences.
  var words: String {
    switch self {
    case .notAnAnswer(let found, let expected):
      "\(quoted(found)) is not an answer. Expected \(expected)."
    case .cells(let found, let expected):
      "this line has \(found) \(found == 1 ? "cell" : "cells"). Expected \(expected), "
        + "as in the first line."
    case .quoting:
      "a quotation mark is out of place. Expected none, or one at each end of the cell "
        + "and two for each one inside."
    case .notText: "this is not plain text. Expected text saved as UTF-8."
    case .blank: "this cell is blank. Expected something that tells the person from others."
    case .notATime(let found):
      "\(quoted(found)) is not a date. Expected one such as 2026-11-23 or 2026-11-23T09:41:07Z."
    case .unknownStatement(let found, let nearest):
      "the pack has no statement \(quoted(found)). Expected one of its statements."
        + meant(nearest)
    case .unknownColumn(let found, let nearest):
      "\(quoted(found)) is no column for answers. Expected a statement of the pack, or "
        + "person, group or time." + meant(nearest)
    case .repeatedColumn(let first):
      "this column is there twice, first as column \(first). Expected it once."
    case .noStatement(let example):
      "no column is a statement. Expected at least one, such as \(quoted(example))."
    case .noColumn(let name):
      "there is no column \(quoted(name)). Expected person, statement and answer."
    case .sameStatement(let id, let first):
      "this column is the statement \(id), and so is column \(first). Expected one of them: give "
        + "the other a different heading, or take it out."
    case .missingStatement(let id, let near):
      "no column is the statement \(id)." + like(near)
        + " Its heading may be \(id) or the statement's own text. With --partial it counts as not "
        + "answered."
    case .noNamedColumn(let option, let name, let nearest):
      "there is no column \(quoted(name)), as \(option) has it." + meant(nearest)
    case .timeWithoutPerson:
      "--time tells which row of a person is the latest. Name the column for people with --person, "
        + "or leave --time out."
    case .separator(let mark): "cells are separated by \(mark) here. Expected commas."
    case .noHeader: "there is nothing here. Expected a first line with the names of the columns."
    case .notUTF8: "this is not saved as UTF-8. Expected a CSV file saved as UTF-8."
    case .tooLong: "this line is longer than 1 MB. Expected a line of answers; reading ends here."
    }
  }

  private func like(_ near: NearColumn?) -> String {
    near.map { " Column \($0.number), \(quoted($0.heading)), may be meant for it." } ?? ""
  }

  private func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean \(quoted($0))?" } ?? ""
  }

  private func quoted(_ text: String) -> String { "\"\(AnswerFault.shortened(text))\"" }

  /// No more of a text than helps to find it.
  static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 40
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "..."
  }
}
