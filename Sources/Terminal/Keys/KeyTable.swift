internal import Canvas

/// The keys of xterm, the VT series, rxvt, the Linux console and kitty, by what they send.
enum KeyTable {
  // MARK: Single shifts

  /// The key of a single shift; nil for one that means nothing here. The keypad sends these too.
  static func shift(_ form: [UInt8]) -> Key? {
    guard form.count == 3 else { return nil }
    let sent = Unicode.Scalar(form[2])
    if let key = cursor[sent] ?? functions[sent] ?? keypad[sent] { return key }
    return digits.contains(form[2])
      ? .character(Character(Unicode.Scalar(form[2] - digits.lowerBound + 0x30))) : nil
  }

  private static let cursor: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
  ]
  private static let functions: [Unicode.Scalar: Key] = [
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]
  private static let keypad: [Unicode.Scalar: Key] = [
    " ": .character(" "), "I": .tab, "M": .enter, "X": .character("="), "j": .character("*"),
    "k": .character("+"), "l": .character(","), "m": .character("-"), "n": .character("."),
    "o": .character("/"),
  ]
  /// The bytes that the digits of the keypad send, from 0.
  private static let digits = UInt8(ascii: "p")...UInt8(ascii: "y")

  // MARK: Control sequences

  /// The key of a control sequence; nil for one that means nothing here, as all that a terminal
  /// reports.
  static func control(_ form: [UInt8]) -> Key? {
    if form.count == 4, form[2] == UInt8(ascii: "[") { return console[Unicode.Scalar(form[3])] }
    guard let sequence = ControlSequence(form), let final = form.last else { return nil }
    switch Unicode.Scalar(final) {
    case "~": return numbered(sequence)
    case "u": return sequence.typed(sequence[0, 0], sequence[0, 1], text: sequence[2, 0])
    case "Z": return sequence.held(.backTab)
    // Where the cursor stands, though xterm's F3 looks like it.
    case "R": return nil
    case let letter:
      guard sequence.isEmpty || sequence[0, 0] == 1 else { return nil }
      if let key = cursor[letter] { return sequence.held(key) }
      return sequence.isEmpty ? nil : functions[letter].flatMap(sequence.held)
    }
  }

  private static let console: [Unicode.Scalar: Key] = [
    "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
  ]

  private static func numbered(_ sequence: ControlSequence) -> Key? {
    guard let number = sequence[0, 0] else { return nil }
    if number == 27 { return sequence.typed(sequence[2, 0], nil, text: nil) }
    return numbers[number].flatMap(sequence.held)
  }

  private static let numbers: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11),
    24: .function(12),
  ]
}
