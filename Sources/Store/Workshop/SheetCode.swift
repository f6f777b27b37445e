/// The code of a sheet: a word and two digits, which say nothing about anybody.
package enum SheetCode {
  /// The longest word that a code may have.
  static let longestWord = 12

  /// A code that none of these is.
  static func fresh(besides taken: Set<String>) -> String {
    while true {
      let code = "\(words.randomElement() ?? "heron")-\(Int.random(in: 10...99))"
      if !taken.contains(code) { return code }
    }
  }

  /// The code that somebody typed: capitals, spaces and what joins the two parts do not matter.
  /// nil when it is no code.
  package static func read(_ typed: String) -> String? {
    let plain = typed.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      default: nil
      }
    }
    let word = plain.prefix { $0 > UInt8(ascii: "9") }
    let digits = plain.dropFirst(word.count)
    guard (1...longestWord).contains(word.count), digits.count == 2,
      digits.allSatisfy({ $0 <= UInt8(ascii: "9") })
    else { return nil }
    return String(decoding: word, as: UTF8.self) + "-" + String(decoding: digits, as: UTF8.self)
  }
}
