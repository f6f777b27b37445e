/// Names of form rows: letters, digits, hyphens and underscores, starting with a letter or an
/// underscore.
///
/// Pack identifiers contain no underscores, so names with an underscore are free for rows that
/// Shoal adds.
enum FormName {
  /// Returns the form name for a pack identifier, with a leading underscore if it starts with a
  /// digit or collides with a sibling.
  ///
  /// - Parameter taken: The reserved names of sibling rows, in lower case.
  static func name(_ id: String, beside taken: Set<String> = []) -> String {
    let isTaken = taken.contains(id.lowercased()) || (id.utf8.first.map(isDigit) ?? false)
    return isTaken ? "_" + id : id
  }

  /// Returns the pack identifier for a form name: without a leading underscore, with hyphens for
  /// underscores, dots and spaces, and in lower case.
  ///
  /// - Parameter keepsCapitals: Whether to keep upper case, as in identifiers of sources.
  static func id(_ name: String, keepsCapitals: Bool = false) -> String {
    let name = name.hasPrefix("_") ? name.dropFirst() : name[...]
    let plain = String(name.map { $0 == "_" || $0 == "." || $0 == " " ? "-" : $0 })
    return keepsCapitals ? plain : plain.lowercased()
  }

  /// Returns whether a name is the word itself or the word with a number, such as `limit` or
  /// `limit_2`.
  static func isNumbered(_ name: String, _ word: String) -> Bool {
    guard name.hasPrefix(word) else { return false }
    let rest = name.dropFirst(word.count)
    return rest.isEmpty || rest.first == "_" && rest.dropFirst().utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
