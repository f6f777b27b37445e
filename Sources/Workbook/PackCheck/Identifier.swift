/// What an identifier is made of.
package enum Identifier {
  /// The most characters an identifier has.
  package static let longest = 40

  /// What an identifier of this sort has in it, in words.
  package static func shape(_ sort: PackSchema.Sort) -> String {
    let letters = sort == .source ? "letters" : "small letters a to z"
    return "only \(letters), digits and inner hyphens, at most \(longest) characters"
  }

  /// Whether an identifier of this sort is short and plain.
  package static func isSound(_ id: String, _ sort: PackSchema.Sort) -> Bool {
    let bytes = id.utf8
    let hyphen = UInt8(ascii: "-")
    guard !bytes.isEmpty, bytes.count <= longest, bytes.first != hyphen, bytes.last != hyphen
    else { return false }
    return bytes.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen:
        true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): sort == .source
      default: false
      }
    }
  }
}
