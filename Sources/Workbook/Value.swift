/// What a field holds. A field that holds nothing has no value at all.
package enum Value: Hashable, Sendable {
  case answer(Answer)
  case number(Int)
  case text(String)
  case day(Day)
  /// Ticked; an unticked field is cleared.
  case tick

  /// Whether this value is of the sort that a kind takes.
  package func fits(_ shape: Field.Kind.Shape) -> Bool {
    switch (self, shape) {
    case (.answer, .answer), (.number, .number), (.number, .moment), (.text, .text), (.day, .day),
      (.tick, .tick), (.day, .typedDay), (.text, .typedDay):
      true
    default: false
    }
  }
}
