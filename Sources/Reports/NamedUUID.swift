/// Name-based identifiers for other programs: UUIDs of version 5 (RFC 9562) in Shoal's own
/// namespace.
///
/// The identifier is the same each time it is made, and reveals nothing about its name.
enum NamedUUID {
  private static let namespace: [UInt8] = [
    0x8C, 0x1D, 0x5E, 0x07, 0x3B, 0x42, 0x4F, 0x9A, 0xA6, 0x58, 0xD0, 0x77, 0x21, 0xE9, 0xB4, 0x63,
  ]

  /// Returns the UUID for a name, as `xxxxxxxx-xxxx-5xxx-yxxx-xxxxxxxxxxxx`.
  static func text(of name: String) -> String {
    var bytes = Array(SHA1.digest(namespace + Array(name.utf8))[..<16])
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }
    return [digits[..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10...]]
      .map { $0.joined() }.joined(separator: "-")
  }
}
