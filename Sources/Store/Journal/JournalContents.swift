package import Workbook

/// The reason why bytes are refused as a workbook.
package enum JournalRefusal: Error, Equatable, Sendable {
  case notAWorkbook
  case newerVersion(found: Int)
}

/// The contents of a workbook, decoded from the bytes of its file.
///
/// Only the end may be torn. Damage further up is named line by line, and never hides what comes
/// after it; whole lines that are not in their place count by their numbers.
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
  package private(set) var header: JournalHeader?
  /// All changes that could be read, in the order in which they count.
  package internal(set) var changes: [Change] = []
  /// The fate of the text that was being written in a draft beside the file, if there was one.
  package internal(set) var draftText = DraftText.none
  /// Whole lines that say something this version does not know.
  package private(set) var unknownChanges = 0
  /// The traces of earlier repairs.
  package private(set) var repairs: [JournalRepairMark] = []
  /// The number of the whole line that counts last.
  package private(set) var lastSequence = 0
  /// The number of lines, whole or not, without blank ones at the end.
  package let lineCount: Int
  /// The whole lines, the header included, in the order in which they count.
  package private(set) var lines: [Line] = []
  /// The length in bytes of everything before the torn tail or the blank end.
  package private(set) var goodLength: Int
  /// The unfinished end, if there is one.
  package private(set) var tail: TornTail?
  /// True where the last line is whole, and only its line end is missing.
  package private(set) var lacksLineEnd: Bool
  /// The number of bytes in blank lines at the end, which mean nothing.
  package private(set) var blankLength: Int
  /// The damage before the end, in the order of the file.
  package private(set) var damage: [JournalDamage]

  /// The contents of an empty file.
  init() {
    lineCount = 0
    goodLength = 0
    tail = nil
    lacksLineEnd = false
    blankLength = 0
    damage = []
  }

  /// Reads a whole file. It takes time in proportion to its length, whatever is in it; somewhat
  /// more where lines are not in their place.
  package init(decoding bytes: [UInt8]) throws(JournalRefusal) {
    let scan = JournalScan(bytes)
    guard bytes.isEmpty || scan.isOurs || scan.lines.isEmpty && scan.tail != nil else {
      throw .notAWorkbook
    }
    lineCount = scan.lineCount
    goodLength = scan.goodLength
    tail = scan.tail
    lacksLineEnd = scan.lacksLineEnd
    blankLength = tail == nil ? bytes.count - goodLength : 0
    damage = scan.damage
    for case .header(let header) in scan.lines.lazy.map(\.line)
    where header.version > JournalHeader.knownVersion {
      throw .newerVersion(found: header.version)
    }
    if damage.isEmpty, JournalArrangement.isSimple(scan.lines) {
      header = scan.lines.first?.header
      if let unfinished = take(scan.lines) { setApart(unfinished, upTo: bytes.count) }
    } else {
      let arrangement = JournalArrangement(scan.lines, bytes)
      header = arrangement.header
      damage = arrangement.damage(damage)
      if let unfinished = take(arrangement.order.map { scan.lines[$0] }) { drop(unfinished) }
    }
  }

  /// Takes whole lines in, in the order in which they count. Returns the last change if some of its
  /// pieces are missing, and nil otherwise.
  private mutating func take(_ whole: [JournalScan.Whole]) -> PiecedChange? {
    var unfinished: PiecedChange?
    lines.reserveCapacity(whole.count)
    changes.reserveCapacity(whole.count)
    for each in whole {
      lines.append(Line(bytes: each.bytes, first: each.first, last: each.last))
      let begun = unfinished
      unfinished = nil
      switch each.line {
      case .header: break
      case .piece(let piece): unfinished = add(piece, to: begun)
      case .change(let change, _): changes.append(change)
      case .unknown: unknownChanges += 1
      case .repaired(let mark): repairs.append(mark)
      }
    }
    lastSequence = lines.last?.last ?? 0
    return unfinished
  }

  /// Takes in a piece of a change, and returns the change as far as it has come while pieces are
  /// missing. Pieces whose others are lost are kept in the file, and what they would say is not
  /// guessed.
  private mutating func add(_ piece: JournalPiece, to begun: PiecedChange?) -> PiecedChange? {
    guard var pieced = begun ?? PiecedChange(piece) else { return nil }
    if begun != nil, !pieced.add(piece) {
      guard let other = PiecedChange(piece) else { return nil }
      pieced = other
    }
    guard let whole = pieced.whole else { return pieced }
    changes.append(whole)
    return nil
  }

  /// A change whose last pieces never came to the disk was never saved: its lines are a torn end.
  private mutating func setApart(_ unfinished: PiecedChange, upTo end: Int) {
    guard let start = drop(unfinished) else { return }
    tail = TornTail(bytes: start..<end, isZeros: false)
    goodLength = start
    (lacksLineEnd, blankLength) = (false, 0)
  }

  /// Leaves out the pieces of a change whose last pieces are lost, so that no repair takes them for
  /// an unfinished end. Returns the place of the first of them; nil where nothing else is left.
  @discardableResult
  private mutating func drop(_ unfinished: PiecedChange) -> Int? {
    guard lines.count > unfinished.received else { return nil }
    let start = lines[lines.count - unfinished.received].bytes.lowerBound
    lines.removeLast(unfinished.received)
    lastSequence = unfinished.first - 1
    return start
  }

  /// True where nothing is in it but, perhaps, an unfinished first line.
  package var isNew: Bool { lines.isEmpty && damage.isEmpty }

  /// True where every change is there and in its place: nothing has to be mended. An unfinished end
  /// is no damage: it was never saved.
  package var isSound: Bool { damage.isEmpty }

  /// The book that the changes lead to.
  package var book: Book { Book(changes) }

  /// The loss in a damaged file, as whole sentences.
  package var loss: String {
    let missing = damage.reduce(0) { $0 + $1.missing }
    let lost = missing == 1 ? "1 change is lost" : "\(missing) changes are lost"
    switch (missing, isDamagedAtEnd) {
    case (0, false): return "No change is lost."
    case (0, true): return "Changes are lost at the damaged end; how many cannot be told."
    case (_, false): return "\(lost)."
    case (_, true): return "\(lost); how many more at the damaged end cannot be told."
    }
  }

  /// True where lines after the last whole one cannot be read, so that no number tells how many
  /// changes they were.
  private var isDamagedAtEnd: Bool {
    let end = lines.reduce(0) { max($0, $1.bytes.upperBound) }
    return damage.contains { damage in
      guard case .unreadable(let fault) = damage.reason, fault != .empty else { return false }
      return (damage.bytes?.lowerBound ?? 0) >= end
    }
  }
}
