import Workbook

/// Tells which statement a heading means.
struct StatementNames: Sendable {
  /// How sure a heading is of its statement; the lowest is surest.
  enum Rank: Int, Comparable, Sendable {
    /// The identifier itself, or the same in other letters.
    case exact, identifier
    /// The identifier at the end of a path, before a text, or without its hyphens.
    case part
    /// The statement's own text, or a text that ends with it.
    case words, ending

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// A statement, by its place in the sheet.
  struct Match: Equatable, Sendable {
    let place: Int
    let rank: Rank
  }

  private var exact: [String: Int] = [:]
  private var compact: [String: Int] = [:]
  private var words: [String: Int] = [:]

  private static let longest = 4_000

  init(_ sheet: AnswerSheet) {
    var doubled = (compact: Set<String>(), words: Set<String>())
    for (place, id) in sheet.statements.enumerated() {
      exact[id] = place
      let key = id.filter { $0 != "-" }
      if compact.updateValue(place, forKey: key) != nil { doubled.compact.insert(key) }
      guard sheet.wordings.indices.contains(place) else { continue }
      for key in Set(sheet.wordings[place].map(HeadingKey.words)) where !key.isEmpty {
        if words.updateValue(place, forKey: key) != nil { doubled.words.insert(key) }
      }
    }
    for key in doubled.compact { compact[key] = nil }
    for key in doubled.words { words[key] = nil }
  }

  /// The statement of a heading; nil when it means none.
  func match(_ heading: String) -> Match? {
    if let place = exact[heading] { return Match(place: place, rank: .exact) }
    guard heading.utf8.count <= StatementNames.longest else { return nil }
    let key = HeadingKey.id(heading)
    if let place = exact[key] { return Match(place: place, rank: .identifier) }
    return byPart(heading) ?? byWords(heading)
  }

  private func byPart(_ heading: String) -> Match? {
    let ends = HeadingKey.ends(heading, after: ["/", ".", ":", "[", "-", "_"])
    for end in ends {
      if let place = exact[HeadingKey.id(end)] { return Match(place: place, rank: .part) }
    }
    let codes = HeadingKey.ends(heading, after: ["/", ".", ":", "["])
    for text in [heading] + codes + [start(heading)] {
      let key = CellText.trimmed(text).lowercased()
      if let place = exact[key] ?? compact[key] { return Match(place: place, rank: .part) }
    }
    return nil
  }

  /// The code before the text, as in `promises1. How often ...`.
  private func start(_ heading: String) -> String {
    let code = heading.prefix { $0 != " " }
    return [".", ":", ")"].contains(code.last) ? String(code.dropLast()) : ""
  }

  private func byWords(_ heading: String) -> Match? {
    if let place = words[HeadingKey.words(heading)] { return Match(place: place, rank: .words) }
    for end in HeadingKey.ends(heading, after: ["/", "[", "-", "\u{2013}", ":", ".", "?", "\n"]) {
      if let place = words[HeadingKey.words(end)] { return Match(place: place, rank: .ending) }
    }
    return nil
  }
}
