/// A command as its words, split the way a shell splits it. Nothing is expanded and no shell runs.
package enum ShellWords {
  /// A mistake in a command.
  package enum Fault: Error, Equatable {
    /// A quotation mark that has no partner.
    case openQuote(Character)
    /// A backslash with nothing after it.
    case backslashAtEnd

    /// The mistake in words, to follow the name of whatever holds the command.
    package var words: String {
      switch self {
      case .openQuote(let mark): "has a quotation mark (\(mark)) that is never closed"
      case .backslashAtEnd: "ends in a backslash"
      }
    }
  }

  /// The words of a command: separated by blanks, with `'...'`, `"..."` and backslashes as the
  /// POSIX shell has them.
  package static func split(_ command: String) throws(Fault) -> [String] {
    var words: [String] = []
    var word: String?
    var rest = Substring(command)
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t", "\n", "\r\n":
        if let whole = word { words.append(whole) }
        word = nil
      case "'": word = (word ?? "") + (try quoted(&rest))
      case "\"": word = (word ?? "") + (try doublyQuoted(&rest))
      case "\\":
        guard let next = rest.popFirst() else { throw .backslashAtEnd }
        if next != "\n" { word = (word ?? "") + String(next) }
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  private static func quoted(_ rest: inout Substring) throws(Fault) -> String {
    guard let end = rest.firstIndex(of: "'") else { throw .openQuote("'") }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[..<end])
  }

  /// Between double quotation marks a backslash counts only before these.
  private static let escaped: Set<Character> = ["$", "`", "\"", "\\"]

  private static func doublyQuoted(_ rest: inout Substring) throws(Fault) -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      guard character == "\\", let next = rest.first, next == "\n" || escaped.contains(next) else {
        text.append(character)
        continue
      }
      rest.removeFirst()
      if next != "\n" { text.append(next) }
    }
    throw .openQuote("\"")
  }
}
