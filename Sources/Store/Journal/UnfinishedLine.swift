/// The bytes of one line that a crash may have left unfinished: the beginning of a line that Shoal
/// would have written next, and zeros where the file system had made the file longer already.
struct UnfinishedLine {
  /// The most zeros that are put down to one unfinished line. Every line without a text is shorter,
  /// so that nothing but a single change of the usual length can be under them.
  static let mostZeros = 512

  /// The bytes that were written, without the zeros behind them.
  private let written: ArraySlice<UInt8>
  private let zeros: Int
  /// The number that the line would have.
  private let sequence: Int

  /// The bytes at the end of a file, as the beginning of the line with this number.
  init(_ bytes: ArraySlice<UInt8>, sequence: Int) {
    let end = (bytes.lastIndex { $0 != 0 } ?? bytes.startIndex - 1) + 1
    written = bytes[..<end]
    zeros = bytes.endIndex - end
    self.sequence = sequence
  }

  /// True where one write that was cut short can have left these bytes.
  var isPlausible: Bool {
    written.count + zeros < longest && zeros <= UnfinishedLine.mostZeros && beginsAsLine
      && isOpenObject && isText
  }

  private var longest: Int {
    sequence == 0 ? JournalHeader.maximumLength : JournalLine.maximumLength
  }

  /// True where the bytes are those that every line with this number begins with, as far as they go.
  private var beginsAsLine: Bool {
    let head = written.prefix(JournalLine.opening.count)
    let digits = written.dropFirst(JournalLine.opening.count).prefix(8)
    let rest = written.dropFirst(JournalLine.opening.count + 8)
    let expected = Array("\",\"seq\":\(sequence),\"\(sequence == 0 ? "shoal\":" : "at\":\"")".utf8)
    return JournalLine.opening.starts(with: head) && digits.allSatisfy(UnfinishedLine.isHexadecimal)
      && expected.starts(with: rest.prefix(expected.count))
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }

  /// True while the brace that closes the object has not come: a closed one was a whole line once, and
  /// is harmed.
  private var isOpenObject: Bool {
    var (isInText, isEscaped, depth) = (false, false, 0)
    for byte in written {
      if byte < 0x20 { return false }
      if isInText {
        isInText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "-"): break
      case _ where UnfinishedLine.isOfWord(byte): break
      default: return false
      }
      if depth < 1 { return false }
    }
    return true
  }

  /// True for a byte of a number, `true` or `null`.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  /// True where the bytes are UTF-8, the last character perhaps cut short.
  private var isText: Bool {
    (0...3).contains { missing in
      [UInt8(0x80), 0xBF].contains { filler in
        let rest = [UInt8](repeating: filler, count: missing)
        return String(validating: written + rest, as: UTF8.self) != nil
      }
    }
  }
}
