import Workbook

/// Tells which statement a heading means.
struct StatementNames: Sendable {
  /// The certainty with which a heading names a statement; lower is surer.
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
  /// The words of wordings about a room, without those that are the same about a person.
  private var roomWords: Set<String> = []

  private static let longest = 4_000

  init(_ sheet: AnswerSheet) {
    var doubled = (compact: Set<String>(), words: Set<String>())
    for (place, id) in sheet.statements.enumerated() {
      exact[id] = place
      let key = id.filter { $0 != "-" }
      if compact.updateValue(place, forKey: key) != nil { doubled.compact.insert(key) }
      let (own, room) = (keys(sheet.wordings, place), keys(sheet.roomWordings, place))
      roomWords.formUnion(room.subtracting(own))
      for key in own.union(room) {
        if words.updateValue(place, forKey: key) != nil { doubled.words.insert(key) }
      }
    }
    for key in doubled.compact { compact[key] = nil }
    for key in doubled.words { words[key] = nil }
  }

  private func keys(_ wordings: [[String]], _ place: Int) -> Set<String> {
    guard wordings.indices.contains(place) else { return [] }
    return Set(wordings[place].map(HeadingKey.words)).subtracting([""])
  }

  /// Returns true for a heading with a statement's wording about a room.
  func isOfRoom(_ heading: String) -> Bool {
    guard heading.utf8.count <= StatementNames.longest else { return false }
    return ([heading] + HeadingKey.ends(heading, after: StatementNames.ends)).contains {
      roomWords.contains(HeadingKey.words($0))
    }
  }

  /// The signs after which a statement's own text may stand in a heading.
  private static let ends: [Unicode.Scalar] = ["/", "[", "-", "\u{2013}", ":", ".", "?", "\n"]

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
    for end in HeadingKey.ends(heading, after: StatementNames.ends) {
      if let place = words[HeadingKey.words(end)] { return Match(place: place, rank: .ending) }
    }
    return nil
  }
}
