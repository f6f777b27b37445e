/// What a field holds. A field that holds nothing has no value at all.
package enum Value: Hashable, Sendable {
  case answer(Answer)
  case number(Int)
  case text(String)
  case day(Day)
  /// Ticked; an unticked field is cleared.
  case tick

  /// Far beyond any scale or count, and far from where sums overflow.
  package static let largestNumber = 1_000_000

  /// Far beyond any clock: the year 5138.
  package static let latestMoment = 100_000_000_000_000

  /// Whether this value is of the sort that a kind takes, and no number beyond what is kept.
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
  /// Whether a workbook takes this change, and reads it back: nothing that would be passed over
  /// later may look saved now.
  package var isKeepable: Bool {
    (0...Value.largestNumber) ~= field.assessment && (value?.fits(field.kind.shape) ?? true)
  }
}
