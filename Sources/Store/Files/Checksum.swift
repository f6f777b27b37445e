/// CRC-32 as zlib, PNG and gzip have it (IEEE polynomial, reflected: 0xEDB88320).
///
/// Sixteen bytes a step from sixteen tables: only four of them wait for the step before. Eight cost
/// half as much again, a byte at a time six times as much.
package enum Checksum {
  /// The checksum of these bytes.
  package static func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { table in
      var sum = ~UInt32(0)
      var offset = 0
      while offset + 16 <= bytes.count {
        let second = step(word(bytes, offset + 8), table, 0)
        sum = second ^ step(word(bytes, offset) ^ UInt64(sum), table, 2048)
        offset += 16
      }
      if offset + 8 <= bytes.count {
        sum = step(word(bytes, offset) ^ UInt64(sum), table, 0)
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

  /// The offset behind the first closing brace among these bytes that ends a run with this checksum;
  /// nil for none.
  static func end(of bytes: [UInt8], _ range: Range<Int>, _ sum: UInt32) -> Int? {
    tables.withUnsafeBufferPointer { table in
      var found = ~UInt32(0)
      for offset in range {
        found = found >> 8 ^ table[Int((found ^ UInt32(bytes[offset])) & 0xFF)]
        if bytes[offset] == UInt8(ascii: "}"), ~found == sum { return offset + 1 }
      }
      return nil
    }
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Returns the addition of eight bytes to a sum, from the eight tables that begin at an offset.
  /// The last four bytes are looked up first: the sum before is in the others.
  @inline(__always)
  private static func step(
    _ word: UInt64, _ table: UnsafeBufferPointer<UInt32>, _ first: Int
  ) -> UInt32 {
    let high =
      table[first + 768 + Int(word >> 32 & 0xFF)] ^ table[first + 512 + Int(word >> 40 & 0xFF)]
      ^ table[first + 256 + Int(word >> 48 & 0xFF)] ^ table[first + Int(word >> 56)]
    let low =
      table[first + 1792 + Int(word & 0xFF)] ^ table[first + 1536 + Int(word >> 8 & 0xFF)]
      ^ table[first + 1280 + Int(word >> 16 & 0xFF)] ^ table[first + 1024 + Int(word >> 24 & 0xFF)]
    return high ^ low
  }

  /// Sixteen tables of 256, one after another.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 4096)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<4096 {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()
}
