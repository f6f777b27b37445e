/// Lines of a workbook file that are not as they were written, and why.
package struct JournalDamage: Hashable, Sendable {
  /// The fault of a line.
  package enum Reason: Hashable, Sendable {
    /// It cannot be read by itself.
    case unreadable(JournalLine.Fault)
    /// The line end is lost, and two lines run together; both may still be whole.
    case joined
    /// It ends as lines do elsewhere, with a carriage return; it was read.
    case lineEnd
    /// An editor's mark stands before the first line; that was read.
    case byteOrderMark
    /// The first line, which says which workbook this is, is missing.
    case noHeader
    /// Numbers before this line are missing.
    case gap
    /// It is a copy of an earlier line.
    case repeated
    /// Its number does not belong here; it counts where that belongs.
    case outOfOrder
    /// A line further up has its number and says something else; both count, this one later.
    case sameNumber
    /// It belongs to another workbook.
    case otherWorkbook
    /// It says that changes are lost which are here.
    case staleMark
  }

  /// Line numbers in the file, from 1.
  package var lines: ClosedRange<Int>
  /// The fault of the lines.
  package var reason: Reason
  /// The number of numbered changes that are missing here.
  package var missing: Int
  /// The bytes that are not as they should be, as offsets in the file; nil where whole lines are
  /// named.
  package var bytes: Range<Int>?

  /// Damage to these lines.
  package init(
    lines: ClosedRange<Int>, reason: Reason, missing: Int = 0, bytes: Range<Int>? = nil
  ) {
    self.lines = lines
    self.reason = reason
    self.missing = missing
    self.bytes = bytes
  }

  /// The damage in plain words, with the bytes counted from 1:
  /// `Line 7: damaged, its checksum does not match, bytes 801 to 930 (1 change lost).`
  package var message: String {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    let place = first == last ? "Line \(first)" : "Lines \(first) to \(last)"
    let loss = missing == 0 ? "" : missing == 1 ? " (1 change lost)" : " (\(missing) changes lost)"
    return "\(place): \(reason.words)\(reason.isUnreadable ? extent : "")\(loss)."
  }

  private var extent: String {
    guard let bytes, !bytes.isEmpty else { return "" }
    let first = bytes.lowerBound + 1
    return bytes.count == 1 ? ", byte \(first)" : ", bytes \(first) to \(bytes.upperBound)"
  }
}

extension [JournalDamage] {
  /// Adds what is wrong further down; what goes on with the last entry becomes part of it.
  mutating func add(_ damage: JournalDamage) {
    guard let last, last.reason == damage.reason, last.missing == 0, damage.missing == 0,
      last.lines.upperBound >= damage.lines.lowerBound - 1
    else { return append(damage) }
    self[count - 1].lines = last.lines.lowerBound...damage.lines.upperBound
    if let first = last.bytes, let second = damage.bytes {
      self[count - 1].bytes = first.lowerBound..<Swift.max(first.upperBound, second.upperBound)
    }
  }
}

extension JournalDamage.Reason {
  fileprivate var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }

  fileprivate var words: String {
    switch self {
    case .unreadable(let fault): fault.words
    case .joined: "the line end is damaged; what was whole was read"
    case .lineEnd:
      "a carriage return at the line end, as some editors put there; what was whole was read"
    case .byteOrderMark:
      "it begins with a byte-order mark, as some editors put there; the rest was read"
    case .noHeader: "the first line, which says which workbook this is, is missing"
    case .gap: "changes before this line are missing"
    case .repeated: "a copy of an earlier line, left out"
    case .outOfOrder: "not in its place; it counts where its number belongs"
    case .sameNumber: "the number of a line further up, with another change; both count"
    case .otherWorkbook: "from another workbook, left out"
    case .staleMark: "says that changes are lost which are here; left out"
    }
  }
}

extension JournalLine.Fault {
  /// The damage in plain words.
  package var words: String {
    switch self {
    case .empty: "empty"
    case .tooLong: "longer than 64 kB"
    case .notALine: "not a line that Shoal wrote"
    case .checksum: "damaged, its checksum does not match"
    case .notJSON: "its text is not valid JSON"
    case .noNumber: "its number is missing or makes no sense"
    case .zeros: "zeros, as a disk leaves them in place of what it lost"
    }
  }
}

/// The unfinished end of a file, as a crash or a power cut leaves it: the beginning of the next line
/// after a whole one, or zeros in place of some of it.
package struct TornTail: Equatable, Sendable {
  /// Offsets in the file.
  package var bytes: Range<Int>
  /// True for a tail of nothing but zeros.
  package var isZeros: Bool

  /// A torn tail at these offsets.
  package init(bytes: Range<Int>, isZeros: Bool) {
    self.bytes = bytes
    self.isZeros = isZeros
  }

  /// The finding, as a whole sentence.
  package var message: String {
    let count = bytes.count == 1 ? "The last byte is" : "The last \(bytes.count) bytes are"
    return isZeros
      ? "\(count) zeros, as a power cut leaves them in place of an unfinished change."
      : "\(count) an unfinished change, never saved."
  }
}
