package import Workbook

/// One line of a workbook file: `{"sum":"8 hex digits", ...}`, where the sum is the CRC-32 of
/// everything after the comma, the closing brace included.
package enum JournalLine: Equatable, Sendable {
  /// The first line, number 0.
  case header(JournalHeader)
  /// A change and its number, from 1.
  case change(Change, sequence: Int)
  /// A part of a change whose text is too long for one line.
  case piece(JournalPiece)
  /// A whole line that says something this version does not know; kept, and counted.
  case unknown(sequence: Int)
  /// The trace of a repair: the numbers that are not in the file.
  case repaired(JournalRepairMark)

  /// The longest line that is read or written, in bytes.
  package static let maximumLength = 65_536

  /// The largest number a line may have.
  package static let maximumSequence = 1_000_000_000_000

  /// How every line begins.
  package static let opening = Array("{\"sum\":\"".utf8)

  /// The bytes before those that the checksum covers: opening, eight digits, quote, comma.
  static let prefixLength = 18

  /// Why a line cannot be read.
  package enum Fault: Error, Hashable, Sendable {
    case empty, tooLong, notALine, checksum, notJSON, noNumber, zeros
  }

  /// The bytes of a line, newline included: this text after the sum, closed by a brace.
  static func sealed(_ rest: [UInt8]) -> [UInt8] {
    let digits = String(Checksum.crc32(rest, rest.indices), radix: 16)
    let sum = String(repeating: "0", count: 8 - digits.count) + digits
    return opening + Array(sum.utf8) + Array("\",".utf8) + rest + [UInt8(ascii: "\n")]
  }
}

/// The numbers that were missing where a damaged file was repaired. The next line has number
/// `to` + 1; after lines in the wrong order that may be less than `from`.
package struct JournalRepairMark: Equatable, Sendable {
  /// The first missing number.
  package var from: Int
  /// The number before the one that the next line has.
  package var to: Int

  /// The trace of a repair between these numbers.
  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  /// The bytes of the line, newline included.
  package var encoded: [UInt8] {
    JournalLine.sealed(
      Array("\"seq\":\(to),\"repaired\":{\"from\":\(from),\"to\":\(to)}}".utf8))
  }
}
