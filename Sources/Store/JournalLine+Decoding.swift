import Workbook

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

  /// Whether the opening of a line is at this offset.
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
