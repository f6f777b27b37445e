package import Workbook

/// The result of reading answers, beside the blocks.
///
/// The same for any number of threads, but for the order of `groups`.
package struct AnswerReading: Hashable, Sendable {
  /// Rows handed to the consumers: people, once duplicates are settled.
  package var rows = 0
  /// Rows (cells of a long file) that gave way to a later one of the same person.
  package var replaced = 0
  /// The number of people that a column tells apart.
  package var people = 0
  /// The number of rows of the person who has most.
  package var mostRows = 0
  /// Lines left out because something is wrong with them.
  package var skipped = 0
  /// The first problems, in the order of the files; at most `AnswerReader.reported`.
  package var problems: [AnswerProblem] = []
  /// Cells with `NA` in the rows handed to the consumers, where nobody said what it means; they were
  /// handed on as no chance.
  package var undecided = 0
  /// Names of groups by index; 0 is the group without a name. The order is that of discovery,
  /// which threads race for: sort by name before anything is shown or written.
  package var groups: [String] = [""]
  /// The remarks on each file, in the order given.
  package var files: [AnswerFileNote] = []

  /// Nothing read yet.
  package init() {}

  /// True if one entry in the column for people stands in so many rows, and others in so few, that it
  /// is no single person.
  package var hasSharedEntry: Bool {
    let rows = people + replaced
    guard mostRows >= AnswerReading.leastShared, people > 0 else { return false }
    return people == 1 || mostRows * people > AnswerReading.manyTimes * rows
  }

  /// The number of rows from which one entry is suspected.
  private static let leastShared = 10
  /// The number of times that an entry has more rows than is usual in its file.
  private static let manyTimes = 5
}

/// The contents of the header of one file.
package struct AnswerFileNote: Hashable, Sendable {
  /// The path as it was given; `standard input` for `-`.
  package let file: String
  /// True if it has a row for each answer rather than for each person.
  package let isLong: Bool
  /// True if a column tells people apart, so that a person counts once.
  package let hasPerson: Bool
  /// Statements without a column, which nobody answered; empty for a long file.
  package let absent: [String]
  /// The headings of columns that were passed over.
  package let passedOver: [String]
  /// The encoding of the file.
  package var coding: TextCoding
  /// True if the headings have the wordings about a room rather than those about a person.
  package let isOfRoom: Bool

  /// A note on this file.
  package init(
    file: String, isLong: Bool, hasPerson: Bool, absent: [String], passedOver: [String] = [],
    coding: TextCoding = .utf8, isOfRoom: Bool = false
  ) {
    self.file = file
    self.isLong = isLong
    self.hasPerson = hasPerson
    self.absent = absent
    self.passedOver = passedOver
    self.coding = coding
    self.isOfRoom = isOfRoom
  }
}
