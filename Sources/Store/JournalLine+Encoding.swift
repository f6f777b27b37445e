package import Workbook

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
