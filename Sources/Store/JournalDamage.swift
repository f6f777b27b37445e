/// Lines of a workbook file that are not as they were written, and why.
package struct JournalDamage: Hashable, Sendable {
  /// What is wrong with a line.
  package enum Reason: Hashable, Sendable {
    /// It cannot be read by itself.
    case unreadable(JournalLine.Fault)
    /// The line end is lost, and two lines run together; both may still be whole.
    case joined
    /// The first line, which says which workbook this is, is missing.
    case noHeader
    /// Numbers before this line are missing.
    case gap
    /// It is a copy of an earlier line.
    case repeated
    /// Its number belongs further up.
    case outOfOrder
    /// It belongs to another workbook.
    case otherWorkbook
  }

  /// Line numbers in the file, from 1.
  package var lines: ClosedRange<Int>
  /// What is wrong with them.
  package var reason: Reason
  /// How many numbered changes are missing here.
  package var missing: Int

  /// Damage to these lines.
  package init(lines: ClosedRange<Int>, reason: Reason, missing: Int = 0) {
    self.lines = lines
    self.reason = reason
    self.missing = missing
  }

  /// What is wrong, in plain words: `Line 7 cannot be read: ... (1 change lost).`
  package var message: String {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    let place = first == last ? "Line \(first)" : "Lines \(first) to \(last)"
    let loss = missing == 0 ? "" : missing == 1 ? " (1 change lost)" : " (\(missing) changes lost)"
    return "\(place): \(reason.words)\(loss)."
  }
}

extension JournalDamage.Reason {
  fileprivate var words: String {
    switch self {
    case .unreadable(let fault): fault.words
    case .joined: "the line end is damaged; what was whole was read"
    case .noHeader: "the first line, which says which workbook this is, is missing"
    case .gap: "changes before this line are missing"
    case .repeated: "a copy of an earlier line, left out"
    case .outOfOrder: "not in its place; it was read where it stands"
    case .otherWorkbook: "from another workbook, left out"
    }
  }
}

extension JournalLine.Fault {
  /// What is wrong, in plain words.
  package var words: String {
    switch self {
    case .empty: "empty"
    case .tooLong: "longer than 64 kB"
    case .notALine: "not a line that Shoal wrote"
    case .checksum: "damaged, its checksum does not match"
    case .notJSON: "its text is not valid JSON"
    case .noNumber: "its number is missing or makes no sense"
    }
  }
}

/// The unfinished end of a file, as a crash or a power cut leaves it.
package struct TornTail: Equatable, Sendable {
  /// Offsets in the file.
  package var bytes: Range<Int>
  /// nil when only the line end is missing.
  package var fault: JournalLine.Fault?

  /// A torn tail at these offsets.
  package init(bytes: Range<Int>, fault: JournalLine.Fault?) {
    self.bytes = bytes
    self.fault = fault
  }
}
