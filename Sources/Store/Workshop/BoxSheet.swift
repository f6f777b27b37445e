import Workbook

/// The bytes at one place of a box: the status, the code, the answers, one after the other, so that
/// each can be read without what follows.
///
/// Eight random bytes, drawn anew each time, tell two writings of the same sheet apart.
struct BoxSheet: Equatable, Sendable {
  /// The part of a sheet that may be known of every sheet.
  struct Status: Equatable, Sendable {
    /// nil for an empty place.
    var state: SheetState?
    /// True if the writer took part in the round before.
    var isReturning = false
    /// True if the sheet is begun and has no answer.
    var isBlank = false

    /// The length in bytes.
    static let length = 16
    /// The state byte of a sheet that is begun and has no answer.
    static let blank: UInt8 = 3
  }

  /// A status and its code.
  struct Card: Equatable, Sendable {
    var status: Status
    /// Empty for an empty place.
    var code: String
    /// The number of times the sheet was opened again with its code; 255 for more.
    var openings: UInt8 = 0

    /// The length in bytes.
    static let length = 64
    /// The offset of the number of openings.
    static let openingsOffset = 51
    /// The range of its random bytes.
    static let random = 52..<60
  }

  var card: Card
  var answers: [Answer?]

  /// An empty place.
  static func empty(_ header: BoxHeader) -> BoxSheet {
    BoxSheet(
      card: Card(status: Status(), code: ""),
      answers: Array(repeating: nil, count: header.statements.count))
  }
}

extension BoxSheet {
  /// The sheet of somebody, who may have hold of its place.
  func sheet(_ seat: SeatHold? = nil) -> Sheet {
    Sheet(
      code: card.code, state: card.status.state ?? .begun, answers: answers,
      isReturning: card.status.isReturning, openings: Int(card.openings), seat: seat)
  }
}

// MARK: - Writing

extension BoxSheet {
  /// The bytes for a place; nil when the answers are not of these statements and this scale.
  func encoded(_ place: Int, _ header: BoxHeader) -> [UInt8]? {
    guard answers.count == header.statements.count else { return nil }
    var bytes = [UInt8](repeating: 0, count: header.copyLength)
    let isBlank = card.status.state == .begun && answers.allSatisfy { $0 == nil }
    bytes[0] = isBlank ? Status.blank : card.status.state?.rawValue ?? 0
    bytes[1] = card.status.isReturning ? 1 : 0
    bytes[2] = UInt8(place & 0xFF)
    bytes[3] = UInt8(place >> 8)
    Self.seal(&bytes, Status.length)
    let code = Array(card.code.utf8)
    bytes.replaceSubrange(Status.length..<Status.length + code.count, with: code)
    bytes[Card.openingsOffset] = card.openings
    for index in Card.random { bytes[index] = .random(in: 0...255) }
    Self.seal(&bytes, Card.length)
    for (index, answer) in answers.enumerated() {
      guard let byte = header.byte(answer) else { return nil }
      bytes[BoxHeader.answersOffset + index] = byte
    }
    Self.seal(&bytes, bytes.count)
    return bytes
  }

  /// Writes the checksum of so many bytes into the last four of them.
  private static func seal(_ bytes: inout [UInt8], _ length: Int) {
    let sum = sum(bytes, length)
    for byte in 0..<BoxHeader.sumLength {
      bytes[length - BoxHeader.sumLength + byte] = UInt8(
        truncatingIfNeeded: sum >> (8 * UInt32(byte)))
    }
  }

  /// The checksum of the first so many bytes, the places of all checksums left out: bytes and their
  /// own CRC have the same CRC whatever they are, so a sum over sums would not notice them change.
  private static func sum(_ bytes: [UInt8], _ length: Int) -> UInt32 {
    var plain = Array(bytes[..<length])
    return plain.withUnsafeMutableBytes { blankedSum($0) }
  }

  /// Returns the checksum of the bytes after overwriting the checksums in them.
  static func blankedSum(_ bytes: UnsafeMutableRawBufferPointer) -> UInt32 {
    for end in [Status.length, Card.length, bytes.count] where end <= bytes.count {
      for index in end - BoxHeader.sumLength..<end { bytes[index] = 0 }
    }
    return Checksum.crc32(UnsafeRawBufferPointer(bytes))
  }
}

// MARK: - Reading

extension BoxSheet.Status {
  /// The status in exactly these bytes; nil when they are not as they were written.
  init?(_ bytes: [UInt8], _ place: Int) {
    guard bytes.count == Self.length, BoxSheet.isSealed(bytes), bytes[1] <= 1,
      Int(bytes[2]) | Int(bytes[3]) << 8 == place
    else { return nil }
    let isBlank = bytes[0] == Self.blank
    let state = isBlank ? .begun : SheetState(rawValue: bytes[0])
    guard state != nil || bytes[0] == 0 else { return nil }
    self.init(state: state, isReturning: bytes[1] == 1, isBlank: isBlank)
  }
}

extension BoxSheet.Card {
  /// The card in exactly these bytes; nil when they are not as they were written.
  init?(_ bytes: [UInt8], _ place: Int) {
    guard bytes.count == Self.length, BoxSheet.isSealed(bytes),
      let status = BoxSheet.Status(Array(bytes[..<BoxSheet.Status.length]), place)
    else { return nil }
    let text = bytes[BoxSheet.Status.length..<Self.openingsOffset]
    let code = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    guard status.state == nil ? code.isEmpty : SheetCode.isCode(code) else { return nil }
    self.init(status: status, code: code, openings: bytes[Self.openingsOffset])
  }
}

extension BoxSheet {
  /// The sheet in exactly these bytes; nil when they are not as they were written.
  init?(_ bytes: [UInt8], _ place: Int, _ header: BoxHeader) {
    guard bytes.count == header.copyLength, Self.isSealed(bytes),
      let card = Card(Array(bytes[..<Card.length]), place)
    else { return nil }
    var answers: [Answer?] = []
    for byte in bytes[BoxHeader.answersOffset...].prefix(header.statements.count) {
      guard let answer = header.answer(byte) else { return nil }
      answers.append(answer)
    }
    self.init(card: card, answers: answers)
  }

  fileprivate static func isSealed(_ bytes: [UInt8]) -> Bool {
    let written = bytes.suffix(BoxHeader.sumLength).reversed().reduce(UInt32(0)) {
      $0 << 8 | UInt32($1)
    }
    return written == sum(bytes, bytes.count)
  }
}

// MARK: - One answer

extension BoxHeader {
  /// The byte an answer is written as; nil when it is not on the scale.
  fileprivate func byte(_ answer: Answer?) -> UInt8? {
    switch answer {
    case nil: 0
    case .noChance: hasNoChance ? 1 : nil
    case .rated(let value): points.contains(value) ? UInt8(value - points.lowerBound + 2) : nil
    }
  }

  /// The answer that a byte stands for, which may be none; nil when it stands for nothing.
  func answer(_ byte: UInt8) -> Answer?? {
    switch byte {
    case 0: return .some(nil)
    case 1: return hasNoChance ? .some(.noChance) : nil
    default:
      let value = points.lowerBound + Int(byte) - 2
      return points.contains(value) ? .some(.rated(value)) : nil
    }
  }
}
