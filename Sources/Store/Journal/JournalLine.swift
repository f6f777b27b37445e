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

  /// The beginning of every line.
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

extension JournalLine {
  /// The bytes of a line that holds this change, newline included; keys in a fixed order.
  package static func encoded(_ change: Change, sequence: Int) -> [UInt8] {
    var rest = opening(change, sequence)
    rest += Array(",\"to\":".utf8)
    rest.append(change.value)
    rest.append(UInt8(ascii: "}"))
    return sealed(rest)
  }

  /// The bytes of a line that holds this piece of a change, newline included. It has no `to`, so
  /// that a version that knows no pieces passes over all of them.
  static func encoded(_ piece: JournalPiece) -> [UInt8] {
    var rest = opening(piece.part, piece.sequence)
    rest += Array(",\"piece\":\(piece.number),\"pieces\":\(piece.count)".utf8)
    if case .text(let text) = piece.part.value { rest.append(member: "text", text) }
    rest.append(UInt8(ascii: "}"))
    return sealed(rest)
  }

  /// Everything of a line but its sum and the value.
  private static func opening(_ change: Change, _ sequence: Int) -> [UInt8] {
    var rest = Array("\"seq\":\(sequence),\"at\":\"\(Timestamp.text(change.milliseconds))\"".utf8)
    rest.append(member: "by", change.author)
    if change.reason != .edit { rest.append(member: "why", change.reason.rawValue) }
    rest.append(member: "set", change.field.kind.rawValue)
    if change.field.assessment != 0 { rest += Array(",\"in\":\(change.field.assessment)".utf8) }
    if !change.field.subject.isEmpty { rest.append(member: "of", change.field.subject) }
    if !change.field.part.isEmpty { rest.append(member: "part", change.field.part) }
    return rest
  }
}

extension [UInt8] {
  fileprivate mutating func append(member name: StaticString, _ text: String) {
    self += Array(",\"\(name)\":".utf8)
    append(json: text)
  }

  fileprivate mutating func append(_ value: Value?) {
    switch value {
    case nil: self += Array("null".utf8)
    case .answer(.rated(let number)), .number(let number): self += Array(String(number).utf8)
    case .answer(.noChance): append(json: Value.noChanceWord)
    case .text(let text): append(json: text)
    case .day(let day): append(json: day.iso)
    case .tick: self += Array("true".utf8)
    }
  }
}

extension JournalLine {
  /// Reads a line without its newline. The sum is checked first, so that nothing damaged is ever
  /// looked at more closely.
  package init(decoding bytes: [UInt8], _ range: Range<Int>) throws(Fault) {
    guard !range.isEmpty else { throw .empty }
    guard range.count < JournalLine.maximumLength else { throw .tooLong }
    guard let sum = JournalLine.sum(bytes, range) else { throw .notALine }
    let covered = range.lowerBound + JournalLine.prefixLength..<range.upperBound
    guard Checksum.crc32(bytes, covered) == sum else { throw .checksum }
    guard let value = try? JSONScanner.value(bytes, range), case .object(let members) = value
    else { throw .notJSON }
    try self.init(members)
  }

  /// The sum that a line claims; nil when its first 18 bytes are not as they must be.
  static func sum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? {
    let start = range.lowerBound
    guard range.count > prefixLength, begins(bytes, start), bytes[start + 16] == UInt8(ascii: "\""),
      bytes[start + 17] == UInt8(ascii: ",")
    else { return nil }
    var sum: UInt32 = 0
    for byte in bytes[start + 8..<start + 16] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sum = sum << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): sum = sum << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return sum
  }

  /// Returns true if the opening of a line is at this offset.
  static func begins(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + opening.count <= bytes.count else { return false }
    for index in opening.indices where bytes[offset + index] != opening[index] { return false }
    return true
  }

  private init(_ members: [JSONValue.Member]) throws(Fault) {
    guard let sequence = members["seq"]?.integer, (0...JournalLine.maximumSequence) ~= sequence
    else { throw .noNumber }
    if let mark = JournalRepairMark(members, sequence) {
      self = .repaired(mark)
    } else if sequence == 0 {
      guard let header = JournalHeader(members) else { throw .noNumber }
      self = .header(header)
    } else if let change = Change(members) {
      self = .change(change, sequence: sequence)
    } else if let piece = JournalPiece(members, sequence) {
      self = .piece(piece)
    } else {
      self = .unknown(sequence: sequence)
    }
  }
}

extension JournalRepairMark {
  init?(_ members: [JSONValue.Member], _ sequence: Int) {
    guard let mark = members["repaired"], let from = mark["from"]?.integer,
      let to = mark["to"]?.integer, to == sequence,
      (1...JournalLine.maximumSequence) ~= from
    else { return nil }
    self.init(from: from, to: to)
  }
}

extension JournalPiece {
  init?(_ members: [JSONValue.Member], _ sequence: Int) {
    guard members["to"] == nil, var part = Change(members, to: nil),
      let number = members["piece"]?.integer, let count = members["pieces"]?.integer,
      (1...JournalPiece.most) ~= count, (1...count) ~= number, let text = members["text"]?.text
    else { return nil }
    part.value = .text(text)
    guard part.isKeepable else { return nil }
    self.init(part, number: number, of: count, sequence: sequence)
  }
}

extension Change {
  /// The change that a line's members describe; nil when this version does not know it.
  init?(_ members: [JSONValue.Member]) {
    guard let written = members["to"], let change = Change(members, to: nil) else { return nil }
    self = change
    value = Value(written, as: field.kind.shape)
    guard value != nil || written == .null else { return nil }
  }

  /// The change of this value that a line's other members describe; nil when this version does not
  /// know it.
  ///
  /// A time that cannot be read becomes 0: it is for people, and never a reason to lose an answer.
  init?(_ members: [JSONValue.Member], to value: Value?) {
    guard let kind = members["set"]?.text.flatMap(Field.Kind.init(rawValue:)),
      let reason = Reason(members["why"]), let assessment = (members["in"] ?? .integer(0)).integer,
      (0...Value.largestNumber) ~= assessment, let subject = (members["of"] ?? .text("")).text,
      let part = (members["part"] ?? .text("")).text
    else { return nil }
    self.init(
      Field(kind, assessment: assessment, subject: subject, part: part), value,
      author: members["by"]?.text ?? "me",
      at: members["at"]?.text.flatMap(Timestamp.milliseconds) ?? 0, reason: reason)
  }
}

extension Change.Reason {
  init?(_ value: JSONValue?) {
    guard let value else {
      self = .edit
      return
    }
    guard let reason = value.text.flatMap(Change.Reason.init(rawValue:)) else { return nil }
    self = reason
  }
}

extension Value {
  /// The word for having had no chance to show something.
  static let noChanceWord = "no chance"

  init?(_ written: JSONValue, as shape: Field.Kind.Shape) {
    guard let value = Value.read(written, as: shape), value.fits(shape) else { return nil }
    self = value
  }

  private static func read(_ written: JSONValue, as shape: Field.Kind.Shape) -> Value? {
    switch (shape, written) {
    case (.answer, .integer(let rating)): .answer(.rated(rating))
    case (.answer, .text(noChanceWord)): .answer(.noChance)
    case (.number, .integer(let number)), (.moment, .integer(let number)): .number(number)
    case (.text, .text(let text)): .text(CleanText.clean(text, keepingLines: true))
    case (.day, .text(let text)): Day(iso: text).map(Value.day)
    case (.typedDay, .text(let text)):
      Day(iso: text).map(Value.day) ?? .text(CleanText.clean(text, keepingLines: true))
    case (.tick, .bool(true)): .tick
    default: nil
    }
  }
}
