import Glibc
import Workbook

/// The lines of a file as they stand: which of them are whole, what cannot be read, and the end.
///
/// It takes time in proportion to the length of the file, whatever is in it.
struct JournalScan {
  /// A whole line, where it stands.
  struct Whole {
    let line: JournalLine
    /// Offsets in the file, without the line end.
    let bytes: Range<Int>
    /// The number of the line in the file, from 1.
    let place: Int
  }

  private let bytes: [UInt8]
  /// The whole lines, in the order of the file.
  private(set) var lines: [Whole] = []
  /// Everything that is wrong but for the numbers of whole lines, in the order of the file.
  private(set) var damage: [JournalDamage] = []
  /// The number of lines, without blank ones at the end.
  private(set) var lineCount = 0
  /// The length of everything before the torn tail or the blank end.
  private(set) var goodLength = 0
  private(set) var tail: TornTail?
  /// True where the last line is whole and only its line end is missing.
  private(set) var lacksLineEnd = false
  /// True where anything looks like a line of Shoal's, whole or not.
  private(set) var isOurs = false
  /// True while the next line follows a whole one, or nothing at all.
  private var isAfterWhole = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    run()
  }

  private mutating func run() {
    let end = endOfText
    var start = 0
    if bytes.starts(with: JournalScan.mark) {
      start = JournalScan.mark.count
      note(.byteOrderMark, 0..<start, at: 1)
    }
    while start < end {
      let newline = find(10, start..<bytes.count)
      lineCount += 1
      goodLength = newline.map { $0 + 1 } ?? bytes.count
      take(
        start..<(newline ?? bytes.count), isClosed: newline != nil, isLast: goodLength >= end)
      guard let newline else { break }
      start = newline + 1
    }
    if let tail { goodLength = tail.bytes.lowerBound }
  }

  /// The bytes that some editors put before a text.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The offset behind the last byte that is not blank.
  private var endOfText: Int { (bytes.lastIndex { !JournalScan.isBlank($0) } ?? -1) + 1 }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 9 || byte == 10 || byte == 13
  }

  private func find(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}

// MARK: - One line

extension JournalScan {
  private mutating func take(_ range: Range<Int>, isClosed: Bool, isLast: Bool) {
    if addWhole(range, isClosed, isLast: isLast) || salvage(range, isClosed) { return }
    isOurs = isOurs || beginsAsOurs(range)
    if !isClosed, canBeTorn(range) {
      noteTail(range)
    } else {
      note(.unreadable(fault(range)), range)
    }
    isAfterWhole = false
  }

  /// True for a line that begins as a journal's do; a box of sheets has sums, too, and no numbers.
  private func beginsAsOurs(_ range: Range<Int>) -> Bool {
    JournalLine.sum(bytes, range) != nil
      && bytes[range].dropFirst(JournalLine.prefixLength).starts(with: "\"seq\":".utf8)
  }

  /// Takes in a line that is whole as it stands, or but for a carriage return at its end, or for
  /// the blanks with which the file ends.
  private mutating func addWhole(_ range: Range<Int>, _ isClosed: Bool, isLast: Bool) -> Bool {
    if let line = try? JournalLine(decoding: bytes, range) {
      add(line, range, isClosed)
      return true
    }
    let rest = bytes[range].lastIndex { isLast ? !JournalScan.isBlank($0) : $0 != 13 }
    guard let rest, rest + 1 < range.upperBound,
      let line = try? JournalLine(decoding: bytes, range.lowerBound..<rest + 1)
    else { return false }
    let isReturn = bytes[rest + 1..<range.upperBound].allSatisfy { $0 == 13 }
    if isClosed, isReturn { note(.lineEnd, rest + 1..<range.upperBound) }
    add(line, range.lowerBound..<rest + 1, isClosed && isReturn)
    return true
  }

  private mutating func add(_ line: JournalLine, _ range: Range<Int>, _ isClosed: Bool) {
    lines.append(Whole(line: line, bytes: range, place: lineCount))
    isOurs = true
    isAfterWhole = isClosed
    lacksLineEnd = !isClosed
    if !isClosed { goodLength = range.upperBound }
  }

  /// True where the unclosed end of the file may be all that a crash left of one line: the next one
  /// after a whole line, or the beginning of a new file.
  private func canBeTorn(_ range: Range<Int>) -> Bool {
    guard isAfterWhole, !lines.isEmpty || range.lowerBound == 0 else { return false }
    let sequence = (lines.last?.last ?? -1) + 1
    return nextOpening(range.dropFirst()) == nil
      && UnfinishedLine(bytes[range], sequence: sequence).isPlausible
  }

  private mutating func noteTail(_ range: Range<Int>) {
    tail = TornTail(bytes: range, isZeros: bytes[range].allSatisfy { $0 == 0 })
  }

  /// Why a line cannot be read.
  private func fault(_ range: Range<Int>) -> JournalLine.Fault {
    if find(0, range) != nil { return .zeros }
    guard bytes[range].contains(where: { !JournalScan.isBlank($0) }) else { return .empty }
    do throws(JournalLine.Fault) {
      _ = try JournalLine(decoding: bytes, range)
      return .notALine
    } catch {
      return error
    }
  }

  private mutating func note(
    _ reason: JournalDamage.Reason, _ range: Range<Int>, at place: Int? = nil
  ) {
    let place = place ?? lineCount
    damage.add(JournalDamage(lines: place...place, reason: reason, bytes: range))
  }
}

// MARK: - Lines within a line

extension JournalScan {
  /// A part of a line that begins as a line does, and the whole line in it.
  private struct Part {
    let bytes: Range<Int>
    let whole: (line: JournalLine, bytes: Range<Int>)?
  }

  /// Reads the whole lines inside one that cannot be read, as when a line end was overwritten.
  /// The opening of a line cannot occur inside a line: its quotes would be escaped.
  private mutating func salvage(_ range: Range<Int>, _ isClosed: Bool) -> Bool {
    let parts = parts(range)
    guard let first = parts.first, parts.contains(where: { $0.whole != nil }) else { return false }
    noteRests(
      parts,
      first.bytes.lowerBound > range.lowerBound
        ? [range.lowerBound..<first.bytes.lowerBound] : [])
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if let (line, bytes) = part.whole {
        add(line, bytes, isClosed || !isLast || bytes.upperBound < part.bytes.upperBound)
      } else if isLast, !isClosed, canBeTorn(part.bytes) {
        noteTail(part.bytes)
      } else {
        note(.unreadable(fault(part.bytes)), part.bytes)
        isAfterWhole = false
      }
    }
    return true
  }

  private func parts(_ range: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var start = nextOpening(range)
    while let opening = start {
      start = nextOpening(opening + 1..<range.upperBound)
      let bytes = opening..<(start ?? range.upperBound)
      parts.append(Part(bytes: bytes, whole: whole(bytes)))
    }
    return parts
  }

  /// The whole line that these bytes begin with.
  private func whole(_ range: Range<Int>) -> (line: JournalLine, bytes: Range<Int>)? {
    let covered = range.prefix(JournalLine.maximumLength).dropFirst(JournalLine.prefixLength)
    guard let sum = JournalLine.sum(bytes, range),
      let end = Checksum.end(of: bytes, covered, sum),
      let line = try? JournalLine(decoding: bytes, range.lowerBound..<end)
    else { return nil }
    return (line, range.lowerBound..<end)
  }

  /// Names what stands between the whole lines of one: nothing but carriage returns, zeros where
  /// something was, or less than a line end.
  private mutating func noteRests(_ parts: [Part], _ before: [Range<Int>]) {
    let rests =
      before
      + parts.compactMap { part in
        part.whole.flatMap {
          $0.bytes.upperBound < part.bytes.upperBound
            ? $0.bytes.upperBound..<part.bytes.upperBound : nil
        }
      }
    let zeros = rests.filter { find(0, $0) != nil }
    for rest in zeros { note(.unreadable(.zeros), rest) }
    let others = rests.filter { find(0, $0) == nil }
    let start = parts[0].bytes.lowerBound
    if others.isEmpty ? zeros.isEmpty : !others.joined().allSatisfy({ bytes[$0] == 13 }) {
      note(.joined, others.first ?? start..<start)
    } else if !others.isEmpty {
      note(.lineEnd, others[0])
    }
  }

  private func nextOpening(_ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound, let found = find(UInt8(ascii: "{"), start..<range.upperBound) {
      if JournalLine.begins(bytes, found) { return found }
      start = found + 1
    }
    return nil
  }
}
