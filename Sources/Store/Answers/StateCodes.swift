/// Turns the text of a cell into the state of a statement.
struct StateCodes: Sendable {
  let sheet: AnswerSheet
  let notAnswered: UInt8
  let noChance: UInt8
  /// The state of `NA`: no chance, not answered, or, while nobody has said which, a state of its
  /// own; nil where `NA` is no answer.
  let unavailable: UInt8?
  /// The state of its own that `NA` has while nobody has said which it means.
  var undecided: UInt8 { noChance + 1 }
  /// The first single digit on the scale, as a character, and how many follow it; none: 255, 0.
  let firstDigit: UInt8
  let digits: UInt8
  /// The state of the first single digit.
  let digitState: UInt8

  init(_ sheet: AnswerSheet, _ manner: AnswerManner = .strict) {
    self.sheet = sheet
    notAnswered = sheet.notAnswered
    noChance = sheet.noChance
    unavailable =
      switch manner.unavailable {
      case .missing: sheet.notAnswered
      case .noChance: sheet.hasNoChance ? sheet.noChance : nil
      case nil: sheet.hasNoChance ? sheet.noChance + 1 : sheet.notAnswered
      }
    let digits = max(sheet.low, 0)...max(min(sheet.high, 9), max(sheet.low, 0))
    let hasDigits = digits.lowerBound <= 9 && sheet.high >= 0
    firstDigit = hasDigits ? UInt8(48 + digits.lowerBound) : 255
    self.digits = hasDigits ? UInt8(digits.count - 1) : 0
    digitState = hasDigits ? UInt8(digits.lowerBound - sheet.low) : 0
  }

  /// The state of a single digit; nil when it is not on the scale.
  @inline(__always) func state(ofDigit byte: UInt8) -> UInt8? {
    let state = byte &- firstDigit
    return state <= digits && byte != 255 ? state &+ digitState : nil
  }

  /// The state of a whole cell; nil when it is not an answer. Numbers are as a program writes
  /// them: no plus sign, spaces, decimals or leading zeros.
  func state(of cell: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch cell.count {
    case 0: notAnswered
    case 1: state(ofDigit: cell[0])
    case 2 where cell[0] == UInt8(ascii: "N"):
      cell[1] == UInt8(ascii: "A") ? unavailable : nil
    case 2...4: number(cell)
    default: nil
    }
  }

  private func number(_ cell: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let isNegative = cell[0] == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    guard cell[first] != UInt8(ascii: "0") else { return nil }
    var value = 0
    for index in first..<cell.count {
      guard (48...57).contains(cell[index]) else { return nil }
      value = value * 10 + Int(cell[index] - 48)
    }
    return state(ofValue: isNegative ? -value : value)
  }

  /// The state of a number; nil when it is not on the scale.
  func state(ofValue value: Int) -> UInt8? {
    value < sheet.low || value > sheet.high ? nil : UInt8(value - sheet.low)
  }
}
