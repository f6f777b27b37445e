/// The words that all statements begin with, and what each says after them.
struct FormStem {
  /// The words; nil when they are not known.
  let cell: FormSheets.Cell?
  /// Whether every statement has to begin with them.
  let isInEach: Bool

  /// The stem that the form gives, or else what all texts have in common.
  init(given: FormSheets.Cell?, _ texts: [FormSheets.Cell]) {
    if let given {
      cell = given
      isInEach = texts.contains { Self.rest(of: $0.text, after: given.text) != nil }
    } else {
      let words = Self.common(texts.map(\.text))
      cell = words.flatMap { words in texts.first.map { .init(text: words, place: $0.place) } }
      isInEach = true
    }
  }

  /// What a statement says after the stem; nil when it should begin with it and does not.
  func rest(of text: String) -> String? {
    guard let cell, isInEach else { return text }
    return Self.rest(of: text, after: cell.text)
  }

  private static func rest(of text: String, after stem: String) -> String? {
    let start = Array((stem + " ").utf8)
    guard text.utf8.starts(with: start) else { return nil }
    let rest = FormText.trimmed(String(decoding: text.utf8.dropFirst(start.count), as: UTF8.self))
    return rest.isEmpty ? nil : rest
  }

  /// The words that two texts or more begin with, leaving each something to say.
  private static func common(_ texts: [String]) -> String? {
    let words = texts.map { $0.split(separator: " ") }
    guard words.count > 1, let first = words.first, let fewest = words.map(\.count).min() else {
      return nil
    }
    let shared = first.indices.prefix(max(0, fewest - 1)).prefix { index in
      words.allSatisfy { $0[index] == first[index] }
    }
    return shared.isEmpty ? nil : first[..<shared.count].joined(separator: " ")
  }
}
