/// The value of a field. An empty field has no value.
package enum Value: Hashable, Sendable {
  case answer(Answer)
  case number(Int)
  case text(String)
  case day(Day)
  /// A tick; an unticked field has no value.
  case tick

  /// The maximum magnitude of a number: well beyond any scale or count, and far from overflow in
  /// sums.
  package static let largestNumber = 1_000_000

  /// The maximum time in milliseconds since 1970: the year 5138.
  package static let latestMoment = 100_000_000_000_000

  /// Returns true if this value has the type that a kind takes, and its number is within the
  /// limits.
  package func fits(_ shape: Field.Kind.Shape) -> Bool {
    switch (self, shape) {
    case (.answer(.rated(let number)), .answer), (.number(let number), .number):
      number.magnitude <= Value.largestNumber
    case (.number(let number), .moment): (0...Value.latestMoment) ~= number
    case (.answer(.noChance), .answer), (.text, .text), (.day, .day), (.tick, .tick),
      (.day, .typedDay), (.text, .typedDay):
      true
    case (.answer, _), (.number, _), (.text, _), (.day, _), (.tick, _): false
    }
  }
}

extension Change {
  /// Indicates that a workbook can store this change and read it back. Other changes must be
  /// refused, as they would appear saved now and be skipped when the workbook is read.
  package var isKeepable: Bool {
    (0...Value.largestNumber) ~= field.assessment && (value?.fits(field.kind.shape) ?? true)
  }
}
