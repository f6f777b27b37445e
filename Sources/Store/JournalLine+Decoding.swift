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

extension Change {
  /// The change that a line's members describe; nil when this version does not know it.
  ///
  /// A time that cannot be read becomes 0: it is for people, and never a reason to lose an answer.
  init?(_ members: [JSONValue.Member]) {
    guard let kind = members["set"]?.text.flatMap(Field.Kind.init(rawValue:)),
      let reason = Reason(members["why"]), let written = members["to"],
      let assessment = (members["in"] ?? .integer(0)).integer,
      (0...Value.largestNumber) ~= assessment, let subject = (members["of"] ?? .text("")).text,
      let part = (members["part"] ?? .text("")).text
    else { return nil }
    let field = Field(kind, assessment: assessment, subject: subject, part: part)
    let value = Value(written, as: kind.shape)
    guard value != nil || written == .null else { return nil }
    self.init(
      field, value, author: members["by"]?.text ?? "me",
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

  /// Far beyond any scale or count, and far from where sums overflow.
  static let largestNumber = 1_000_000

  /// Far beyond any clock: the year 5138.
  static let latestMoment = 100_000_000_000_000

  init?(_ value: JSONValue, as shape: Field.Kind.Shape) {
    switch (shape, value) {
    case (.moment, .integer(let number)) where (0...Value.latestMoment) ~= number:
      self = .number(number)
    case (_, .integer(let number)) where number.magnitude > Value.largestNumber: return nil
    case (.answer, .integer(let rating)): self = .answer(.rated(rating))
    case (.answer, .text(Value.noChanceWord)): self = .answer(.noChance)
    case (.number, .integer(let number)): self = .number(number)
    case (.text, .text(let text)): self = .text(CleanText.clean(text, keepingLines: true))
    case (.day, .text(let text)):
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    case (.typedDay, .text(let text)):
      self = Day(iso: text).map(Value.day) ?? .text(CleanText.clean(text, keepingLines: true))
    case (.tick, .bool(true)): self = .tick
    default: return nil
    }
  }
}
