package import Workbook

/// Why bytes are not read as a workbook at all.
package enum JournalRefusal: Error, Equatable, Sendable {
  case notAWorkbook
  case newerVersion(found: Int)
}

/// What the bytes of a workbook file say. Pure: it knows no file.
///
/// Only the last line may be torn. Damage further up is named line by line, and never hides
/// what comes after it.
package struct JournalContents: Equatable, Sendable {
  /// A whole line: where it is and which numbers it stands for.
  package struct Line: Equatable, Sendable {
    /// Offsets in the file, without the line end.
    package var bytes: Range<Int>
    /// The first number; more than one only for the trace of a repair.
    package var first: Int
    /// The last number.
    package var last: Int
  }

  /// The first line; nil when it is lost, or there is none yet.
  package internal(set) var header: JournalHeader?
  /// All changes that could be read, in the order of the file.
  package internal(set) var changes: [Change] = []
  /// Whole lines that say something this version does not know.
  package internal(set) var unknownChanges = 0
  /// The traces of earlier repairs.
  package internal(set) var repairs: [JournalRepairMark] = []
  /// The number of the last whole line.
  package internal(set) var lastSequence = 0
  /// How many lines the file has, whole or not.
  package internal(set) var lineCount = 0
  /// The whole lines, the header included.
  package internal(set) var lines: [Line] = []
  /// The length in bytes of everything before the torn tail.
  package internal(set) var goodLength = 0
  /// The unfinished end, if there is one.
  package internal(set) var tail: TornTail?
  /// What is wrong before the end, in the order of the file.
  package internal(set) var damage: [JournalDamage] = []

  init() {}

  /// Reads a whole file. It takes time in proportion to its length, whatever is in it.
  package init(decoding bytes: [UInt8]) throws(JournalRefusal) {
    var decoding = JournalDecoding(bytes)
    try decoding.run()
    self = decoding.contents
  }

  /// Whether there is nothing in it but, perhaps, an unfinished first line.
  package var isNew: Bool { lines.isEmpty }

  /// The book that the changes lead to.
  package var book: Book { Book(changes) }
}
