internal import CNcurses
internal import Glibc

/// The character set that text is drawn in.
@MainActor
package enum TerminalLocale {
  /// Takes the locale of the environment. One that is not installed here (usual over SSH) would
  /// silently give ASCII, so then `C.UTF-8` is taken, if the environment asked for UTF-8.
  package static func choose() {
    if setlocale(LC_ALL, "") == nil, wantsUnicode { setlocale(LC_ALL, "C.UTF-8") }
  }

  /// Whether the chosen locale can draw more than ASCII.
  package static var isUnicode: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
  }

  private static var wantsUnicode: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }.first { !$0.isEmpty }
    let lower = (name ?? "").lowercased()
    return lower.contains("utf-8") || lower.contains("utf8")
  }
}
