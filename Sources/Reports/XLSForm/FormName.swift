/// Names in a form: letters, digits, hyphens and underscores, a letter or underscore first. An
/// identifier of a pack has no underscore, so names with one are free for rows of our own.
enum FormName {
  /// The name of what has this identifier, `beside` rows of these names: an underscore comes before
  /// one of them, and before a digit.
  static func name(_ id: String, beside taken: Set<String> = []) -> String {
    let isTaken = taken.contains(id.lowercased()) || (id.utf8.first.map(isDigit) ?? false)
    return isTaken ? "_" + id : id
  }

  /// The identifier that a name stands for. People who write forms like capitals and underscores,
  /// identifiers have none; only those of sources keep their capitals.
  static func id(_ name: String, keepsCapitals: Bool = false) -> String {
    let name = name.hasPrefix("_") ? name.dropFirst() : name[...]
    let plain = String(name.map { $0 == "_" || $0 == "." || $0 == " " ? "-" : $0 })
    return keepsCapitals ? plain : plain.lowercased()
  }

  /// Whether a name is this word, or this word with a number: `limit`, `limit_2`.
  static func isNumbered(_ name: String, _ word: String) -> Bool {
    guard name.hasPrefix(word) else { return false }
    let rest = name.dropFirst(word.count)
    return rest.isEmpty || rest.first == "_" && rest.dropFirst().utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
