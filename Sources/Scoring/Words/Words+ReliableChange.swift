extension Words {
  /// Describes the minimal detectable change with 95 % confidence and its basis; or the reason why
  /// it is unknown.
  package static func unusualMove(_ state: ReliableChange.State) -> String {
    switch state {
    case .known(let change):
      "A move of more than \(oneDecimal(change.mdc95)) is unusual without real change"
        + (change.people > 0 ? " (from \(people(change.people)) who answered twice)." : ".")
    case .undefined(let why):
      "We cannot say how large a move must be to mean something: "
        + "\(reason(why, people: "answered twice"))."
    }
  }

  /// Formats a positive length with one decimal; never `0.0`.
  private static func oneDecimal(_ length: Double) -> String {
    let tenths = max(1, Int((length * 10).rounded()))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
