import Store
import Testing

struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func knownValues(text: String, sum: UInt32) {
    let bytes = Array(text.utf8)
    #expect(Checksum.crc32(bytes, bytes.indices) == sum)
  }

  @Test func manyAtATimeAgreeWithOneAtATime() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    for start in 0..<9 {
      for end in stride(from: start, through: 300, by: 7) {
        #expect(Checksum.crc32(bytes, start..<end) == slow(bytes[start..<end]))
      }
    }
  }

  private func slow(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
