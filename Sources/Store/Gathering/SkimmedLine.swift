import Workbook

/// A line with its members in the order in which Shoal writes them, looked at where it stands.
struct SkimmedLine {
  enum Value {
    case null, bool
    case number(Int)
    case text(LineCursor.Text)
  }

  let sequence: Int
  let kind: LineCursor.Text
  let assessment: Int
  /// Empty when there is none.
  let subject: LineCursor.Text
  let hasPart: Bool
  let value: Value

  /// Reads a line after its sum; nil when it has another shape, and may still be whole.
  init?(_ start: UnsafePointer<UInt8>, count: Int) {
    var cursor = LineCursor(start, count: count)
    guard cursor.skip("\"seq\":"), let sequence = cursor.number(),
      cursor.skip(",\"at\":"), cursor.text() != nil, cursor.skip(",\"by\":"), cursor.text() != nil,
      SkimmedLine.skipReason(&cursor), cursor.skip(",\"set\":"), let kind = cursor.text(),
      let assessment = cursor.skip(",\"in\":") ? cursor.number() : 0,
      let subject = cursor.skip(",\"of\":")
        ? cursor.text() : LineCursor.Text(start: start, count: 0, isPlain: true),
      let part = cursor.skip(",\"part\":")
        ? cursor.text() : LineCursor.Text(start: start, count: 0, isPlain: true),
      cursor.skip(",\"to\":"), let value = Value(&cursor), cursor.skip("}"), cursor.isAtEnd,
      kind.isPlain, sequence > 0, (0...Workbook.Value.largestNumber) ~= assessment
    else { return nil }
    self.sequence = sequence
    self.kind = kind
    self.assessment = assessment
    self.subject = subject
    hasPart = part.count > 0
    self.value = value
  }

  /// Why a change was made, if it says so: one of three words.
  private static func skipReason(_ cursor: inout LineCursor) -> Bool {
    guard cursor.skip(",\"why\":\"") else { return true }
    return cursor.skip("typing\"") || cursor.skip("undo\"") || cursor.skip("redo\"")
  }
}

extension SkimmedLine.Value {
  fileprivate init?(_ cursor: inout LineCursor) {
    if let number = cursor.number() {
      self = .number(number)
    } else if let text = cursor.text() {
      self = .text(text)
    } else if cursor.skip("null") {
      self = .null
    } else if cursor.skip("true") || cursor.skip("false") {
      self = .bool
    } else {
      return nil
    }
  }
}
