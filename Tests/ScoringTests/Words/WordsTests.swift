import Scoring
import Testing

@Suite struct WordsTests {
  @Test func theLimitIsSaidPlainly() {
    #expect(
      Words.limit == "These are your own answers on one day: somewhere to start, not a test.")
  }

  /// No sentence may promise what one person's few answers cannot give.
  @Test func noSentenceGradesOrPromises() {
    let words = Example.words
    for answers in ["---", "nnn", "4--", "55n", "123", "555"] {
      let profile = Example.profile(answers, importance: 5, partner: 3, example: "A visit")
      var said = profile.themes.map { words.sentences($0) }
      said += profile.areas.map { words.line($0) }
      said += words.patterns(profile).map { $0.text }
      said += [words.text(profile.strengths), words.text(profile.priorities)]
      for sentence in said {
        for word in ["%", "percentile", "average", "careless", "\u{2019}", "total", "\n", "  "] {
          #expect(!sentence.contains(word), "\(sentence)")
        }
      }
    }
  }
}
