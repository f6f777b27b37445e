/// Reads a row that is as it should be, and has no quotation marks, in one go. Whatever surprises
/// it is left to `CheckedRow`, which finds out what it is.
struct QuickRow {
  private let codes: StateCodes
  private let cells: QuickCells
  private let parts: [AnswerColumns.Part]
  private let targets: [Int]
  private let statements: Int
  /// Whether the cells are in the order of the sheet, and need not be put in place.
  private let isInPlace: Bool
  private let scratch: ByteBuffer
  /// What the row last read says beside its answers.
  private(set) var texts = RowTexts()

  init(_ columns: AnswerColumns, _ codes: StateCodes) {
    self.codes = codes
    cells = QuickCells(codes)
    parts = columns.parts
    targets = columns.targets
    statements = codes.sheet.statements.count
    isInPlace = columns.isWhole(codes.sheet)
    scratch = ByteBuffer(capacity: columns.targets.count)
  }

  /// Reads the row at `start` into the states of all statements; where the next row begins, or
  /// nil when this one must be looked at closely. Eight bytes past the states may be written.
  @inline(__always)
  mutating func read(
    _ start: UnsafePointer<UInt8>, into states: UnsafeMutablePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    // An empty line is no row, though it looks like one blank cell.
    guard start.pointee > UInt8(ascii: "\r") else { return nil }
    var place = start
    var state = isInPlace ? states : scratch.start
    for index in 0..<parts.count {
      switch parts[index] {
      case .answers(let count):
        let isLast = index == parts.count - 1
        guard cells.read(&place, isLast ? count - 1 : count, &state),
          !isLast || cells.readLast(&place, &state)
        else { return nil }
      case .text(let column):
        guard read(column, &place, isLast: index == parts.count - 1) else { return nil }
      }
    }
    if !isInPlace { putInPlace(states) }
    return place
  }

  private func putInPlace(_ states: UnsafeMutablePointer<UInt8>) {
    if targets.count < statements {
      states.update(repeating: codes.notAnswered, count: statements)
    }
    let found = scratch.start
    for index in 0..<targets.count { states[targets[index]] = found[index] }
  }

  /// A cell of printing ASCII characters.
  @inline(__always)
  private mutating func read(
    _ column: AnswerColumn, _ place: inout UnsafePointer<UInt8>, isLast: Bool
  ) -> Bool {
    var end = place
    while QuickRow.isPlain(end.pointee) { end += 1 }
    let text = UnsafeBufferPointer(start: place, count: end - place)
    if isLast {
      if end.pointee == UInt8(ascii: "\r") { end += 1 }
      guard end.pointee == UInt8(ascii: "\n") else { return false }
    } else {
      guard end.pointee == UInt8(ascii: ",") else { return false }
    }
    place = end + 1
    if column == .person, text.isEmpty { return false }
    return texts.set(column, text)
  }

  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"")
  }
}
