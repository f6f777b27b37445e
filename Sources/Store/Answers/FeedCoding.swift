import Workbook

/// Makes UTF-8 with line feeds of the bytes of a file, piece by piece.
struct FeedCoding {
  private let coding: TextCoding
  private let endsInReturns: Bool
  /// The bytes of the file that are still to be converted.
  private let raw = ByteBuffer(capacity: 1 << 10)

  /// The coding of a file.
  ///
  /// - Parameter endsInReturns: whether lines end in carriage returns alone.
  init(_ coding: TextCoding, endsInReturns: Bool = false) {
    self.coding = coding
    self.endsInReturns = endsInReturns
  }

  /// Whether bytes stay as they are.
  var isPlain: Bool { !isUTF16 && !endsInReturns }

  private var isUTF16: Bool {
    switch coding {
    case .utf16: true
    case .utf8, .windows1252: false
    }
  }

  /// Appends what some more bytes of the file come to, which `body` puts into so many free ones; it
  /// returns how many it used, and 0 at the end of the file.
  func append(
    upTo most: Int, to buffer: ByteBuffer,
    _ body: (UnsafeMutableRawPointer) throws(SystemFault) -> Int
  ) throws(SystemFault) -> Int {
    let start = buffer.count
    let count: Int
    if case .utf16(let isBigEndian) = coding {
      count = try raw.append(upTo: most, body)
      convert(isBigEndian, to: buffer)
      if count == 0, raw.count > 0 { appendMissing(buffer) }
    } else {
      count = try buffer.append(upTo: most, body)
    }
    if endsInReturns {
      for place in start..<buffer.count where buffer.start[place] == UInt8(ascii: "\r") {
        buffer.start[place] = UInt8(ascii: "\n")
      }
    }
    return count
  }

  /// Converts all characters that are whole, and keeps the bytes of one that is not.
  private func convert(_ isBigEndian: Bool, to buffer: ByteBuffer) {
    let bytes = UnsafeRawBufferPointer(raw.bytes)
    buffer.reserve(bytes.count * 2)
    var place = 0
    while place + 2 <= bytes.count {
      if !isBigEndian, place + 8 <= bytes.count {
        let four = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        if four & 0xFF80_FF80_FF80_FF80 == 0 {
          for unit in 0..<4 { buffer.append(UInt8(truncatingIfNeeded: four >> UInt64(16 * unit))) }
          place += 8
          continue
        }
      }
      let unit = FeedCoding.unit(bytes, place, isBigEndian)
      let isHigh = unit & 0xFC00 == 0xD800
      if isHigh, place + 4 > bytes.count { break }
      let next = isHigh ? FeedCoding.unit(bytes, place + 2, isBigEndian) : 0
      let isPair = isHigh && next & 0xFC00 == 0xDC00
      let value =
        isPair ? 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)) : UInt32(unit)
      FeedCoding.append(value, buffer)
      place += isPair ? 4 : 2
    }
    let rest = Array(bytes[place...])
    raw.removeAll()
    for byte in rest { raw.append(byte) }
  }

  private static func unit(
    _ bytes: UnsafeRawBufferPointer, _ place: Int, _ isBigEndian: Bool
  ) -> UInt16 {
    let unit = bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self)
    return isBigEndian ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit)
  }

  /// Appends a character; half of one becomes the sign for what is missing.
  private static func append(_ value: UInt32, _ buffer: ByteBuffer) {
    if value < 0x80 { return buffer.append(UInt8(value)) }
    for byte in UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
    {
      buffer.append(byte)
    }
  }

  private func appendMissing(_ buffer: ByteBuffer) {
    raw.removeAll()
    FeedCoding.append(0xFFFD, buffer)
  }
}
