internal import CNcurses
internal import Glibc

/// The character set that text is drawn and typed in.
package enum TerminalLocale {
  /// Takes the locale of the environment. One that is not installed here (usual over SSH) would
  /// silently give ASCII, so then `C.UTF-8` is taken, if the environment asked for UTF-8.
  package static func choose() {
    if setlocale(LC_ALL, "") == nil, wantsUnicode { setlocale(LC_ALL, "C.UTF-8") }
  }

  /// The name of the character set.
  package static var charset: String {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
  }

  /// True where the chosen locale can draw all characters.
  package static var isUnicode: Bool { charset == "UTF-8" }

  /// The character of each byte, where the chosen locale has one byte for each of its characters
  /// and more of them than ASCII has; nil for any other.
  static var characters: [Unicode.Scalar]? {
    guard !isUnicode, nc_is_single_byte() else { return nil }
    let characters = (0..<256).map { byte in
      let code = nc_character(Int32(byte))
      return UInt32(exactly: code).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }
    // Without letters beyond ASCII the locale says nothing; then UTF-8 is the best guess.
    return characters.dropFirst(0xA0).contains { $0.properties.isAlphabetic } ? characters : nil
  }

  /// The coding of characters that come from the terminal.
  static var textCoding: TextCoding { characters.map(TextCoding.bytes) ?? .utf8 }

  private static var wantsUnicode: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }.first { !$0.isEmpty }
    let lower = (name ?? "").lowercased()
    return lower.contains("utf-8") || lower.contains("utf8")
  }
}
