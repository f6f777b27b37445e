/// The syntax of identifiers.
package enum Identifier {
  /// The maximum number of characters.
  package static let longest = 40

  /// Returns the rules for an identifier of a sort, as a phrase for a message.
  package static func shape(_ sort: PackSchema.Sort) -> String {
    let letters = sort == .source ? "letters" : "small letters a to z"
    return "only \(letters), digits and inner hyphens, at most \(longest) characters"
  }

  /// Returns true if an identifier of a sort follows these rules.
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
