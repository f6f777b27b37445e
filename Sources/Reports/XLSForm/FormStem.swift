/// The stem that all statements of a form begin with.
struct FormStem {
  /// The stem; nil if it is unknown.
  let cell: FormSheets.Cell?
  /// A Boolean value indicating whether every statement is expected to begin with the stem.
  let isInEach: Bool

  /// Creates the stem from the form's note `stem`, or else from the longest common beginning of the
  /// statements.
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

  /// Returns a statement without the stem, or nil if it should begin with the stem but does not.
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

  /// Returns the longest sequence of words that at least two texts all begin with and that leaves
  /// at least one word of each, or nil if there is none.
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
