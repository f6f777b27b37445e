/// CRC-32 as zlib, PNG and gzip have it (IEEE polynomial, reflected: 0xEDB88320).
///
/// Eight bytes a step from eight tables; a byte at a time costs four times as much.
package enum Checksum {
  /// The checksum of these bytes.
  package static func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { table in
      var sum = ~UInt32(0)
      var offset = 0
      while offset + 8 <= bytes.count {
        let bits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let word = UInt64(littleEndian: bits)
        sum = step(word ^ UInt64(sum), table)
        offset += 8
      }
      while offset < bytes.count {
        sum = sum >> 8 ^ table[Int((sum ^ UInt32(bytes[offset])) & 0xFF)]
        offset += 1
      }
      return ~sum
    }
  }

  /// The checksum of part of an array.
  package static func crc32(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    bytes.withUnsafeBytes { crc32(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private static func step(_ word: UInt64, _ table: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let low =
      table[1792 + Int(word & 0xFF)] ^ table[1536 + Int(word >> 8 & 0xFF)]
      ^ table[1280 + Int(word >> 16 & 0xFF)] ^ table[1024 + Int(word >> 24 & 0xFF)]
    let high =
      table[768 + Int(word >> 32 & 0xFF)] ^ table[512 + Int(word >> 40 & 0xFF)]
      ^ table[256 + Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
    return low ^ high
  }

  /// Eight tables of 256, one after another.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 2048)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<2048 {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()
}
