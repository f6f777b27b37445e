/// The words of a search, in any order and case.
struct Search {
  /// The quality of a match, the best first.
  enum Grade: Int {
    /// The words one after another, from the beginning of a word on.
    case phrase
    /// All of them somewhere.
    case scattered
  }

  private let phrase: String
  private let words: [Substring]

  /// Creates a search; nil without a word.
  init?(_ query: String) {
    phrase = query.lowercased().split(separator: " ").joined(separator: " ")
    words = phrase.split(separator: " ")
    if words.isEmpty { return nil }
  }

  /// Returns how well a text fits; nil if a word is missing in it.
  func grade(_ text: String) -> Grade? {
    let text = text.lowercased()
    guard words.allSatisfy({ text.contains($0) }) else { return nil }
    return text.hasPrefix(phrase) || text.contains(" " + phrase) || text.contains("\n" + phrase)
      ? .phrase : .scattered
  }

  /// The number of characters of a text that are shown around what was found.
  private static let shown = 60

  /// Returns the part of a text around the first word that is looked for.
  func excerpt(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > Search.shown else { return line }
    let place = words.first.flatMap { Search.offset(of: $0, in: line) } ?? 0
    let start = max(0, min(place - Search.shown / 3, line.count - Search.shown))
    let part = line.dropFirst(start).prefix(Search.shown)
    let isToEnd = start + Search.shown >= line.count
    return (start > 0 ? "..." : "") + part + (isToEnd ? "" : "...")
  }

  private static func offset(of word: Substring, in line: String) -> Int? {
    let characters = Array(line)
    return characters.indices.first { index in
      let rest = characters[index...].prefix(word.count)
      return String(rest).lowercased() == word
    }
  }
}
