/// How many years at school a text asks for, by the Automated Readability Index (Senter and
/// Smith 1967): 4.71 letters and digits per word + 0.5 words per sentence - 21.43.
package struct ReadingGrade: Sendable {
  /// The grade; simple texts go below zero.
  package let value: Double

  /// The grade of texts read one after the other, each ending its last sentence; nil when they
  /// have no words.
  package init?(of texts: [String]) {
    var count = Count()
    for text in texts { count.add(text) }
    guard count.words > 0 else { return nil }
    let letters = Double(count.letters) / Double(count.words)
    let words = Double(count.words) / Double(count.sentences)
    value = 4.71 * letters + 0.5 * words - 21.43
  }

  private struct Count {
    var letters = 0
    var words = 0
    var sentences = 0
    /// The words since the last sentence ended.
    private var open = 0
    /// The letters of the word that is being read.
    private var size = 0
    /// Whether the word so far ends a sentence.
    private var isEnd = false

    mutating func add(_ text: String) {
      for scalar in text.unicodeScalars { add(scalar) }
      endWord()
      endSentence()
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        size += 1
        isEnd = false
      case ".", "?", "!": isEnd = true
      case " ", "\n": endWord()
      case "'", "\"", ")", "]", "\u{2019}", "\u{201D}": break
      default:
        if scalar.value >= 0x80, scalar.properties.isAlphabetic { size += 1 }
        isEnd = false
      }
    }

    private mutating func endWord() {
      open += size > 0 ? 1 : 0
      if isEnd { endSentence() }
      letters += size
      size = 0
      isEnd = false
    }

    private mutating func endSentence() {
      words += open
      sentences += open > 0 ? 1 : 0
      open = 0
    }
  }
}

extension ReadingGrade: CustomStringConvertible {
  /// With one decimal, rounded up, so that a grade above a limit never reads as the limit.
  package var description: String { "\((value * 10).rounded(.up) / 10)" }
}
