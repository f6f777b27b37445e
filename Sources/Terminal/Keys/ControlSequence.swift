internal import Canvas

/// The parameters of a control sequence that may be a key.
struct ControlSequence {
  private let parameters: [[Int?]]

  /// Reads a sequence from its escape to its last byte; nil for one with a private mark or an
  /// intermediate byte, which no key has.
  init?(_ form: [UInt8]) {
    let inside = form.dropFirst(2).dropLast()
    guard inside.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    guard !inside.isEmpty else {
      parameters = []
      return
    }
    parameters = inside.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  var isEmpty: Bool { parameters.isEmpty }

  /// A parameter, and a part of it; nil for one that is not there.
  subscript(parameter: Int, part: Int) -> Int? {
    guard parameter < parameters.count, part < parameters[parameter].count else { return nil }
    return parameters[parameter][part]
  }

  // MARK: Keys held with others

  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let control = Modifiers(rawValue: 4)
    /// Caps Lock and Num Lock, which change no key here.
    static let locks = Modifiers(rawValue: 64 | 128)
  }

  /// The modifiers held down; nil when the key is let go, which is no key press.
  private var modifiers: Modifiers? {
    guard self[1, 1] != 3 else { return nil }
    return Modifiers(rawValue: max(0, (self[1, 0] ?? 1) - 1)).subtracting(.locks)
  }

  /// A key without a character of its own: Shift changes nothing about one that moves, and with
  /// another key it is no key of ours.
  func held(_ key: Key) -> Key? {
    guard let modifiers else { return nil }
    if case .function = key { return modifiers.isEmpty ? key : nil }
    return modifiers.subtracting(.shift).isEmpty ? key : nil
  }

  // MARK: Keys sent by their code

  /// The key of a code point, as kitty and xterm send it where other forms would be ambiguous.
  ///
  /// - Parameters:
  ///   - code: the key without Shift.
  ///   - shifted: the character that it has with Shift, where the terminal says so.
  ///   - text: the character that it writes, where the terminal says so.
  func typed(_ code: Int?, _ shifted: Int?, text: Int?) -> Key? {
    guard let code, let modifiers, modifiers.subtracting([.shift, .control]).isEmpty else {
      return nil
    }
    if let key = Self.named[code] { return held(key) }
    if code == 9 { return modifiers.contains(.control) ? nil : modifiers.isEmpty ? .tab : .backTab }
    if modifiers.contains(.control) { return Self.control(code) }
    if Self.keypad.contains(code) { return Self.character(code - Self.keypad.lowerBound + 0x30) }
    if let text { return Self.character(text) }
    return Self.character(modifiers.isEmpty ? code : shifted ?? Self.capital(code))
  }

  /// The codes of the keypad's digits.
  private static let keypad = 57399...57408

  private static func character(_ code: Int) -> Key? {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value), value >= 0x20,
      !(0x7F...0x9F).contains(value), !(0xE000...0xF8FF).contains(value)
    else { return nil }
    return .character(Character(scalar))
  }

  private static func control(_ code: Int) -> Key? {
    guard (0x40...0x5F).contains(code) || (0x61...0x7A).contains(code) else {
      return code == 0x20 ? .control(" ") : nil
    }
    return Key(plain: Unicode.Scalar(UInt8(code & 0x1F)))
  }

  private static func capital(_ code: Int) -> Int {
    (0x61...0x7A).contains(code) ? code - 0x20 : code
  }

  private static let named: [Int: Key] = [
    8: .backspace, 13: .enter, 27: .escape, 127: .backspace, 57414: .enter,
    57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
    57423: .home, 57424: .end, 57426: .delete,
  ]
}

extension Key {
  /// The key that sends this character; nil for a control character that no key of ours has.
  init?(plain scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .control(" ")
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 13: self = .enter
    case 27: self = .escape
    case let code where code < 27:
      guard let letter = Unicode.Scalar(code + 96) else { return nil }
      self = .control(Character(letter))
    case 28...31: return nil
    default: self = .character(Character(scalar))
    }
  }
}
