internal import Canvas

/// Forms of ECMA-48, byte by byte.
extension KeyDecoder {
  private static let escape: UInt8 = 0x1B
  /// Longer than any key; what is longer is read to its end and means nothing.
  private static let longestForm = 64

  // MARK: Characters

  mutating func readText(_ byte: UInt8) {
    // A character without its end is shown as one that cannot be read, rather than left out.
    if text.isCut(by: byte), let key = Key(plain: "\u{FFFD}") { give(key) }
    if byte == Self.escape { return begin([byte]) }
    let isLater = text.isPartial
    guard let scalar = text.take(byte) else { return }
    guard (0x80...0x9F).contains(scalar.value) else {
      if let key = Key(plain: scalar) { give(key) }
      return
    }
    // The 8-bit form of an escape.
    let second = UInt8(scalar.value - 0x40)
    guard Self.introducers.contains(second) else { return }
    begin(isLater ? [0xC2, byte] : [byte])
    readEscape(second)
  }

  private mutating func begin(_ introducer: [UInt8]) {
    text = text.fresh
    self.introducer = introducer
    form = [Self.escape]
    state = .escape
    isMuted = false
    isResumed = false
    silenceInForm = 0
  }

  /// Begins a form again whose escape has counted as a key already; it means nothing.
  mutating func beginMuted() {
    begin([Self.escape])
    isMuted = true
  }

  // MARK: Escapes

  private static let introducers = Array("[OP]X^_".utf8)

  mutating func readEscape(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return endAsKeys(byte) }
    form.append(byte)
    if let key = own[form] { return end(key) }
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .shift
    case UInt8(ascii: "P"): state = .string(StringForm(mayNest: true))
    case UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(StringForm(mayNest: false))
    case UInt8(ascii: "\\"): end(nil)
    case 0x20...0x2F: state = .intermediate
    default: own.begins(form) ? state = .own : endAsKeys(byte)
    }
  }

  /// Not a form: Esc, or Alt with a key, which terminals send in the same way.
  private mutating func endAsKeys(_ byte: UInt8) {
    end(.escape)
    step(byte)
  }

  // MARK: Sequences

  mutating func readForm(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return cut(byte) }
    if form.count < Self.longestForm { form.append(byte) } else { isMuted = true }
    if let key = own[form] { return end(key) }
    switch state {
    case .control: if byte >= 0x40 { endControl() }
    case .console: end(KeyTable.control(form))
    case .shift:
      if byte >= 0x40 || byte == 0x20 { end(KeyTable.shift(form)) }
    case .intermediate: if byte >= 0x30 { end(nil) }
    case .own: if !own.begins(form) { end(nil) }
    case .ground, .escape, .name, .report, .string, .paste: break
    }
  }

  private mutating func endControl() {
    if let report = ByteReport(after: form) {
      state = .report(report)
    } else if form == Array("\u{1B}[I".utf8) {
      state = .name(0)
    } else if form == Array("\u{1B}[[".utf8) {
      state = .console
    } else if form == Array("\u{1B}[200~".utf8) {
      end(nil)
      paste = PastedText(text.fresh, introducer)
      state = .paste
    } else {
      end(KeyTable.control(form))
    }
  }

  /// iTerm2 names itself in a way of its own, beyond the end of a control sequence. What is not
  /// that name are keys.
  mutating func readName(_ byte: UInt8, after count: Int) {
    if count == Self.name.count {
      if !(0x20...0x3F).contains(byte) { end(nil) }
    } else if byte == Self.name[count] {
      state = .name(count + 1)
    } else {
      endName(after: count)
      step(byte)
    }
  }

  private static let name = Array("TERM2 ".utf8)

  private mutating func endName(after count: Int) {
    end(nil)
    for byte in Self.name[..<count] { step(byte) }
  }

  /// A control key in the middle of a form: somebody pressed it, and the form will not end.
  private mutating func cut(_ byte: UInt8) {
    end(nil)
    if byte != 0x18, byte != 0x1A { step(byte) }
  }

  private mutating func end(_ key: Key?) {
    state = .ground
    if let key { give(key) }
    isMuted = false
    isResumed = false
  }

  // MARK: Strings and reports

  mutating func follow(_ outcome: FormOutcome, _ next: State, _ byte: UInt8) {
    switch outcome {
    case .more: state = next
    case .ended: end(nil)
    case .cut: cut(byte)
    }
  }

  // MARK: Giving up

  mutating func giveUpEscape() {
    end(.escape)
    begin(.afterEscape)
  }

  mutating func giveUpForm() {
    let (rest, isAgain) = (state, isResumed)
    if rest == .name(1) { return endName(after: 1) }
    end(nil)
    if !isAgain { begin(.restOf(rest)) }
  }

  /// Reads on in a form that was given up: the rest of it means nothing any more.
  mutating func resume(_ rest: State) {
    doubt = nil
    state = rest
    isMuted = true
    isResumed = true
    silenceInForm = 0
  }
}
