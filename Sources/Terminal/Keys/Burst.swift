/// Bytes that came together while it was in doubt what they are.
struct Burst {
  /// More than this is not waited for.
  static let longest = 4096

  let bytes: [UInt8]
  /// True once no more belongs to it.
  let isWhole: Bool

  // MARK: After an escape that counted as Esc

  /// Only what looks like a form, and not like words that somebody typed, is one; nil while that
  /// cannot be said.
  ///
  /// - Parameter isForm: whether all of the bytes are one form.
  func afterEscape(isForm: ([UInt8]) -> Bool) -> Verdict? {
    guard let first = bytes.first else { return nil }
    guard let kind = Self.kinds[first] else { return .keys(after: 0) }
    guard bytes.count > 1 else { return isWhole ? .keys(after: 0) : nil }
    if kind.openings.contains(bytes[1]) { return .formWithoutEscape }
    guard isWhole else { return nil }
    if bytes.starts(with: "[ITERM2 ".utf8) { return .formWithoutEscape }
    let isLikely = kind.finals?.contains(bytes[1]) ?? (bytes.count > 2)
    return .keys(after: isLikely && isForm(bytes) ? bytes.count : 0)
  }

  /// The ways in which answers go on after a byte.
  private struct Kind {
    /// Bytes that no words go on with.
    let openings: [UInt8]
    /// Bytes that the whole form goes on with, where words might, too; nil for any.
    let finals: [UInt8]?

    init(_ openings: String, _ finals: String?) {
      self.openings = Array(openings.utf8)
      self.finals = finals.map { Array($0.utf8) }
    }
  }

  private static let kinds: [UInt8: Kind] = [
    UInt8(ascii: "["): Kind("0123456789;:<=>?", "ABCDEFGHIJKLMNOPQRSTUVWXYZ[t"),
    UInt8(ascii: "]"): Kind("0123456789lLI", nil),
    UInt8(ascii: "P"): Kind("0123456789!>|$+", nil),
    UInt8(ascii: "_"): Kind("G", nil),
    UInt8(ascii: "X"): Kind("", nil),
    UInt8(ascii: "^"): Kind("", nil),
    UInt8(ascii: "O"): Kind("", "ABCDHFPQRSM"),
    UInt8(ascii: "/"): Kind("", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    UInt8(ascii: "("): Kind("", "0AB"),
    UInt8(ascii: "%"): Kind("", "@G"),
  ]

  // MARK: After another program

  /// The end of an answer to another program, which read its beginning; nil while that cannot be
  /// said.
  var afterAnother: Verdict? {
    guard let first = bytes.first else { return nil }
    guard (0x20...0x7E).contains(first) else { return .keys(after: 0) }
    guard isWhole else { return nil }
    return .keys(after: endOfString ?? endOfAnswer ?? 0)
  }

  /// The end of a control sequence with several parameters or a private mark.
  private var endOfAnswer: Int? {
    let inside = bytes.prefix { (0x20...0x3F).contains($0) }
    guard inside.contains(where: { ";:?$".utf8.contains($0) }), inside.count < bytes.count,
      (0x40...0x7E).contains(bytes[inside.count])
    else { return nil }
    return inside.count + 1
  }

  private var endOfString: Int? {
    var string = StringForm(mayNest: false)
    for index in bytes.indices {
      switch string.take(bytes[index]) {
      case .more: continue
      case .ended: return index + 1
      case .cut: return nil
      }
    }
    return nil
  }
}
