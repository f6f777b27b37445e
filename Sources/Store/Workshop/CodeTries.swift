/// Codes that do not exist and were tried, by one process or on one box, and the pause that follows:
/// one second after the first, twice as long after each, up to a limit.
package struct CodeTries: Equatable, Sendable {
  /// The number of wrong codes.
  package internal(set) var wrong = 0
  /// The time from which a next code is looked at, in milliseconds of the system's clock since its
  /// start.
  var until = 0
  /// The longest pause, in milliseconds.
  let longest: Int

  /// For one process. A minute at most, so that nobody tries many.
  package static let ofProcess = CodeTries(longest: 60_000)
  /// For everybody at one box. Ten seconds at most, so that nobody keeps the others from coming
  /// back to their sheets for long.
  static let ofBox = CodeTries(longest: 10_000)

  private init(longest: Int) { self.longest = longest }

  /// The pause before the next code is looked at, in milliseconds, at a time of the system's clock.
  /// After a restart of the system, whose clock then begins anew, at most the longest pause.
  func wait(at now: Int) -> Int { min(max(0, until - now), longest) }

  /// Notes one more at a time of the system's clock, from which on the next has to wait.
  mutating func note(at now: Int) {
    wrong += 1
    until = now + min(1000 << min(wrong - 1, 16), longest)
  }
}

// MARK: - In a box

extension CodeTries {
  /// The length of the record, in bytes.
  static let length = 16

  /// The tries on a box in these bytes; none in bytes that are not as they were written.
  init(_ bytes: [UInt8]) {
    self = .ofBox
    guard bytes.count == Self.length, Self.sum(bytes) == Self.number(bytes[12...]) else { return }
    wrong = Self.number(bytes[..<4])
    until = Self.number(bytes[4..<12])
  }

  /// The bytes.
  var encoded: [UInt8] {
    var bytes = Self.bytes(min(wrong, 0xFFFF_FFFF), 4) + Self.bytes(until, 8)
    bytes += Self.bytes(Self.sum(bytes), 4)
    return bytes
  }

  private static func sum(_ bytes: [UInt8]) -> Int { Int(Checksum.crc32(bytes, 0..<12)) }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
