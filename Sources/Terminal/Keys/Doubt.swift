/// A reason to look at bytes that come together before any of them counts as a key.
enum Doubt: Equatable {
  /// An escape counted as Esc, and may have been the beginning of a form on a slow line.
  case afterEscape
  /// A form was given up, and its rest may still come; all that then comes together is taken for
  /// it, up to its end or a control key.
  case restOf(KeyDecoder.State)
  /// Another program had the terminal, and may have read the beginning of an answer.
  case takenOver
  /// A paste has not come to its end mark.
  case insidePaste
}

/// The meaning that a burst of bytes turned out to have.
enum Verdict: Equatable {
  /// After so many bytes that mean nothing, keys.
  case keys(after: Int)
  /// The rest of a form whose escape counted as Esc.
  case formWithoutEscape
  /// Part of a paste.
  case paste
}

extension KeyDecoder {
  mutating func begin(_ doubt: Doubt) {
    self.doubt = doubt
    doubtLeft = Patience.doubt
    held = []
  }

  /// A paste without an end is doubted until somebody presses a key.
  mutating func ageDoubt(by milliseconds: Int) {
    guard doubt != nil, doubt != .insidePaste else { return }
    doubtLeft -= milliseconds
    if doubtLeft <= 0 { doubt = nil }
  }

  /// Decides about what has come in doubt, as soon as that is possible.
  ///
  /// - Parameter isWhole: whether no more belongs to it.
  mutating func judge(isWhole: Bool) {
    guard let doubt, let verdict = verdict(doubt, Burst(bytes: held, isWhole: isWhole)) else {
      return
    }
    let bytes = held
    self.doubt = nil
    held = []
    switch verdict {
    case .keys(let count):
      state = .ground
      for byte in bytes.dropFirst(count) { step(byte) }
    case .formWithoutEscape:
      beginMuted()
      for byte in bytes { step(byte) }
    case .paste:
      for byte in bytes { step(byte) }
      if state == .paste { handOverPaste() }
    }
  }

  private func verdict(_ doubt: Doubt, _ burst: Burst) -> Verdict? {
    switch doubt {
    case .afterEscape: burst.afterEscape(isForm: isForm)
    case .restOf: .keys(after: 0)
    case .takenOver: burst.afterAnother
    case .insidePaste:
      burst.isWhole
        ? isOneKey(burst.bytes) && !paste.isMark(burst.bytes[0]) ? .keys(after: 0) : .paste
        : nil
    }
  }

  /// True for bytes after an escape that are one form from the first to the last, and no key.
  private func isForm(_ bytes: [UInt8]) -> Bool {
    var trial = KeyDecoder(own: own, text: text.fresh, escapeDelay: escapeDelay)
    trial.beginMuted()
    for byte in bytes {
      guard trial.state != .ground else { return false }
      trial.step(byte)
    }
    switch trial.state {
    case .ground, .name(0), .report: return true
    case .escape, .intermediate, .control, .console, .shift, .name, .own, .string, .paste:
      return false
    }
  }
}
