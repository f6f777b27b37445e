/// The school grade needed to read a text, by the Automated Readability Index (Senter and Smith
/// 1967): 4.71 letters and digits per word + 0.5 words per sentence - 21.43.
package struct ReadingGrade: Sendable {
  /// The grade; negative for very simple texts.
  package let value: Double

  /// Grades several texts as one, with a sentence end after each; nil if they have no words.
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
    /// The number of words since the end of the last sentence.
    private var open = 0
    /// The number of letters and digits of the current word.
    private var size = 0
    /// Indicates that the current word ends a sentence.
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
  /// The grade with one decimal, rounded up, so that a grade above a limit is never displayed as
  /// the limit.
  package var description: String { "\((value * 10).rounded(.up) / 10)" }
}
