/// The code of a sheet: three words, which say nothing about anybody. There are more than 2³⁰.
package enum SheetCode {
  /// The lengths of the words of a code, in letters.
  static let wordLengths = 3...8

  /// A code drawn by lot, other than these.
  ///
  /// - Parameter taken: the letters of codes.
  static func fresh(besides taken: Set<String>) -> String {
    while true {
      let code = (0..<3).compactMap { _ in words.randomElement() }.joined(separator: "-")
      if letters(code).map({ !taken.contains($0) }) ?? false { return code }
    }
  }

  /// The letters of a code that somebody typed, by which codes are compared: capitals, and what
  /// stands between the words, do not matter. nil when they are too few or too many for a code.
  package static func letters(_ typed: String) -> String? {
    let letters = typed.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      default: nil
      }
    }
    guard (3 * wordLengths.lowerBound...3 * wordLengths.upperBound).contains(letters.count) else {
      return nil
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Returns true if a text has the form of a code.
  static func isCode(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.count == 3
      && words.allSatisfy { word in
        wordLengths.contains(word.count)
          && word.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      }
  }
}
