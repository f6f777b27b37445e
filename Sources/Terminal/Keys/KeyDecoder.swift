package import Canvas

/// Keys out of the bytes that a terminal sends, and out of the silences between them.
///
/// It is a value, without a clock and without a terminal: `take` is given bytes, `wait` the time in
/// which none came, and `next` gives keys. It reads all forms of ECMA-48: control sequences (CSI),
/// single shifts (SS3), escapes with and without intermediate bytes, and the strings DCS, OSC, APC,
/// PM and SOS up to ST or BEL, in their 7-bit and their 8-bit forms. A form that is not a key means
/// nothing, so that what a terminal reports about itself is never a key. Nothing of a string is
/// kept, however long it is.
///
/// A lone Esc is a key after `escapeDelay`; a form that has begun waits a second for its rest, as
/// slow lines need. When the rest does not come in time, what comes together after that is looked
/// at before any of it counts as a key: see `Doubt`.
///
/// A bracketed paste is one key up to its end mark. Where the mark does not come, what came until
/// a second of silence is handed over as a paste; whatever comes together after that is still part
/// of the paste, unless it is exactly one key, which ends it. So nothing of a paste is ever a key,
/// and a mark that got lost leaves the keyboard usable.
package struct KeyDecoder {
  /// Silences that decide something, in milliseconds.
  enum Patience {
    /// Bytes that come within this time of each other have come together.
    static let burst = 25
    /// The silence within a whole burst; with more in it, a key is held down.
    static let wholeBurst = 100
    /// The wait of a form that has begun, or a paste, for its next byte.
    static let form = 1_000
    /// The silence that a form may have in all.
    static let wholeForm = 4_000
    /// The length of a doubt.
    static let doubt = 10_000
  }

  /// A form that has begun, and is to be read to its end.
  enum State: Equatable {
    case ground
    /// After an escape.
    case escape
    /// In an escape with intermediate bytes.
    case intermediate
    /// In a control sequence.
    case control
    /// After the second bracket of a function key of the Linux console.
    case console
    /// In a single shift.
    case shift
    /// After a report of the focus, which may yet become the name of iTerm2: how much of that came.
    case name(Int)
    /// In an escape of this terminal's own that is none of the others.
    case own
    /// In the bytes that follow a control sequence of the old mouse reports.
    case report(ByteReport)
    case string(StringForm)
    case paste
  }

  let own: TerminalKeys
  let escapeDelay: Int
  var state = State.ground
  var text: TextCoding
  var paste: PastedText
  /// Keys that nobody has asked for yet.
  var keys: [Key] = []
  /// The form that has begun, with `ESC` for its 7-bit or 8-bit beginning.
  var form: [UInt8] = []
  /// The bytes by which that form began.
  var introducer: [UInt8] = []
  /// True where the form that has begun means nothing, whatever it is.
  var isMuted = false
  /// True for a form that was given up before: it lasts for what comes together and no longer.
  var isResumed = false
  /// Milliseconds without a byte: since the last one, and within the form.
  var silence = 0
  var silenceInForm = 0
  var doubt: Doubt?
  /// The milliseconds of silence that the doubt lasts yet.
  var doubtLeft = 0
  /// The bytes that have come in doubt, and the milliseconds of silence within them.
  var held: [UInt8] = []
  var silenceInHeld = 0

  /// A decoder for a terminal.
  ///
  /// - Parameters:
  ///   - own: the keys by which this terminal differs from others.
  ///   - text: how characters come as bytes.
  ///   - escapeDelay: how many milliseconds make an Esc a key.
  package init(
    own: TerminalKeys = TerminalKeys([]), text: TextCoding = .utf8, escapeDelay: Int = 25
  ) {
    self.own = own
    self.text = text
    self.escapeDelay = escapeDelay
    paste = PastedText(text)
  }

  /// The next key; nil for none so far.
  package mutating func next() -> Key? { keys.isEmpty ? nil : keys.removeFirst() }

  /// Takes a byte in.
  package mutating func take(_ byte: UInt8) {
    let isKey = state == .paste && doubt == nil && isPressed(byte)
    silence = 0
    if isKey { return }
    switch doubt {
    case nil: step(byte)
    case .restOf(let form):
      resume(form)
      step(byte)
    case .afterEscape, .takenOver, .insidePaste:
      if held.isEmpty { silenceInHeld = 0 }
      held.append(byte)
      judge(isWhole: held.count >= Burst.longest)
    }
  }

  /// Takes in that no byte came for so many milliseconds.
  package mutating func wait(_ milliseconds: Int) {
    silence += milliseconds
    guard held.isEmpty else {
      silenceInHeld += milliseconds
      if patience == 0 { judge(isWhole: true) }
      return
    }
    ageDoubt(by: milliseconds)
    switch state {
    case .ground, .name(0): break
    case .escape:
      if silence >= escapeDelay { giveUpEscape() }
    case .paste:
      if silence >= Patience.form, doubt == nil { handOverPaste() }
    case .intermediate, .control, .console, .shift, .name, .own, .report, .string:
      silenceInForm += milliseconds
      if patience == 0 { giveUpForm() }
    }
  }

  /// The milliseconds without a byte that decide something; nil where none ever would.
  package var patience: Int? {
    guard held.isEmpty else {
      return max(0, min(Patience.burst - silence, Patience.wholeBurst - silenceInHeld))
    }
    switch state {
    case .ground, .name(0): return nil
    case .escape: return max(0, escapeDelay - silence)
    case .paste: return doubt == nil ? max(0, Patience.form - silence) : nil
    case .intermediate, .control, .console, .shift, .name, .own, .report, .string:
      let next = isResumed ? Patience.burst : Patience.form
      return max(0, min(next - silence, Patience.wholeForm - silenceInForm))
    }
  }

  /// Forgets what has begun: another program had the terminal, or has begun to share it. The end
  /// of an answer to that program may be the first thing that comes.
  package mutating func takeOver() {
    self = KeyDecoder(own: own, text: text.fresh, escapeDelay: escapeDelay)
    begin(.takenOver)
  }

  mutating func give(_ key: Key) {
    if !isMuted { keys.append(key) }
  }

  mutating func step(_ byte: UInt8) {
    switch state {
    case .ground: readText(byte)
    case .escape: readEscape(byte)
    case .string(var string): follow(string.take(byte), .string(string), byte)
    case .paste: readPaste(byte)
    case .name(let count): readName(byte, after: count)
    case .report(var report): follow(report.take(byte), .report(report), byte)
    case .intermediate, .control, .console, .shift, .own: readForm(byte)
    }
  }

  /// Returns true for a control key that somebody presses while a paste has not come to its end: it
  /// comes after a silence, which no byte within a paste does, and is no text.
  private func isPressed(_ byte: UInt8) -> Bool {
    let isControl = byte < 0x20 && !"\t\n\r\u{1B}".utf8.contains(byte) || byte == 0x7F
    return isControl && silence >= Patience.burst
  }

  private mutating func readPaste(_ byte: UInt8) {
    guard paste.take(byte) else { return }
    givePaste()
    state = .ground
  }

  /// True for the bytes of one key, and nothing else.
  func isOneKey(_ bytes: [UInt8]) -> Bool {
    var trial = KeyDecoder(own: own, text: text.fresh, escapeDelay: 0)
    for byte in bytes {
      guard trial.keys.isEmpty else { return false }
      trial.take(byte)
    }
    trial.wait(0)
    return trial.state == .ground && trial.keys.count == 1
  }

  mutating func givePaste() {
    let text = paste.takeText()
    if !text.isEmpty { keys.append(.paste(text)) }
  }

  /// The end mark has not come.
  mutating func handOverPaste() {
    givePaste()
    begin(.insidePaste)
  }
}
