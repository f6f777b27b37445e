/// Normalisation of a heading for comparison with the words of a pack.
enum HeadingKey {
  /// An identifier in small letters, with hyphens for what programs put in their place.
  static func id(_ text: some StringProtocol) -> String {
    let marks: Set<Unicode.Scalar> = ["_", ".", " "]
    var key = String.UnicodeScalarView()
    for scalar in CellText.trimmed(String(text)).lowercased().unicodeScalars {
      key.append(marks.contains(scalar) ? "-" : scalar)
    }
    return String(key)
  }

  /// The words of a text, small, of four letters and more.
  static func list(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 })
  }

  /// The letters and digits of a text, small, without the tags of a page.
  static func words(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    var isTag = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "<" { isTag = true }
      if !isTag, isWord(scalar) { key.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    return String(key)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    let kind = scalar.properties.generalCategory
    return scalar.properties.isAlphabetic || kind == .nonspacingMark || kind == .decimalNumber
  }

  /// The ends of a heading after each of these marks, the longest first.
  static func ends(_ text: String, after marks: [Unicode.Scalar]) -> [String] {
    let scalars = text.unicodeScalars
    return scalars.indices.filter { marks.contains(scalars[$0]) }.prefix(40).map { place in
      let rest = String(scalars[scalars.index(after: place)...])
      return rest.hasSuffix("]") && scalars[place] == "[" ? String(rest.dropLast()) : rest
    }
  }
}
