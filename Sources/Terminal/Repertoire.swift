/// The characters that a terminal can be sent.
struct Repertoire {
  private let others: Set<Unicode.Scalar>?

  /// All of them, with their marks, and those of two columns.
  static let unicode = Repertoire(others: nil)
  static let ascii = Repertoire(others: [])

  /// ASCII, and the characters of a locale that has one byte for each.
  static func bytes(_ characters: [Unicode.Scalar]) -> Repertoire {
    Repertoire(others: Set(characters.filter { $0.value >= 0xA0 && $0 != "\u{FFFD}" }))
  }

  private init(others: Set<Unicode.Scalar>?) { self.others = others }

  /// True where marks and characters of two columns can be sent.
  var isWide: Bool { others == nil }

  /// The text sent for a character: itself, or what stands for it; a question mark for the rest,
  /// and twice for what takes two columns.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let others, !scalar.isASCII, !others.contains(scalar) else { return scalar }
    return Self.plain[scalar] ?? "?"
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": ".", "\u{A0}": " ", "\u{2022}": "*",
  ]
}

extension TerminalLocale {
  /// The characters that can be drawn in the chosen locale.
  static var repertoire: Repertoire {
    isUnicode ? .unicode : characters.map(Repertoire.bytes) ?? .ascii
  }
}
