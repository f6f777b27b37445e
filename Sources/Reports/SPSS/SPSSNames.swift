/// A generator of unique, valid SPSS variable names: ASCII letters, digits and `_`, starting with a
/// letter, at most 64 bytes, and no reserved word.
struct SPSSNames {
  private static let longest = 60
  private static let words: Set = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
  ]

  private var taken: Set<String> = []

  /// Returns a variable name for a column, unique regardless of case.
  mutating func name(_ column: String) -> String {
    let plain = String(
      column.unicodeScalars.map { scalar in
        let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
        return isKept ? Character(scalar) : "_"
      })
    let isName = plain.first?.isLetter == true && !SPSSNames.words.contains(plain.lowercased())
    let start = String((isName ? plain : "v_" + plain).prefix(SPSSNames.longest))
    var name = start
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = start.prefix(SPSSNames.longest - 4) + "_\(number)"
      number += 1
    }
    return name
  }
}
