import Scoring
import Testing
import Workbook

@Suite struct WordsScoreTests {
  @Test(arguments: [
    ("443", "3.7 of 5, from 3 of 3"), ("4-3", "3.5 of 5, from 2 of 3"),
    ("4n3", "3.5 of 5, from 2 of 2, 1 no chance"), ("4--", "1 of 3 answered: not scored"),
    ("4-n", "1 of 2 answered, 1 no chance: not scored"),
    ("nnn", "not applicable: no chance for 3 of 3"), ("---", "not answered yet"),
  ])
  func aThemeSaysWhatItsScoreRestsOn(_ answers: String, _ line: String) {
    #expect(Example.words.line(Example.score(answers)) == line)
  }

  @Test func anAreaSaysWhatItsScoreRestsOn() {
    let themes = ["444", "334", "---"].map { Example.score($0) }
    let area = Area(id: "", title: "", about: "", themes: [])
    let words = Example.words
    #expect(words.line(AreaScore(area, themes: themes)) == "3.7 of 5, from 2 of 3 themes")
    #expect(
      words.line(AreaScore(area, themes: Array(themes.dropFirst(2))))
        == "0 of 1 theme scored: no score for the area")
  }

  @Test func otherScalesAreNamedByTheirEnds() {
    let ten = Words(Example.pack([], scale: Example.scale(0...10)))
    let signed = Words(Example.pack([], scale: Example.scale(-2...2)))
    #expect(ten.number(Fraction(19, 3)) == "6.3 of 10")
    #expect(signed.number(Fraction(-1, 2)) == "-0.5 from -2 to 2")
  }

  @Test(arguments: [
    (Fraction(2), "occasionally"), (Fraction(7, 3), "occasionally"),
    (Fraction(8, 3), "about half the time"), (Fraction(5), "almost always"),
    (Fraction(5, 2), "between occasionally and about half the time"),
    (Fraction(3, 2), "between rarely or never and occasionally"),
  ])
  func practiceIsTheNearestLabel(_ value: Fraction, _ label: String) {
    #expect(Example.words.practice(value) == label)
  }

  @Test func labelsReadOnInASentence() {
    let labels = ["NHS work only", "Not part of my role", "Important", "a start"]
    let points = labels.enumerated().map { Scale.Point(value: $0, label: $1) }
    let words = Words(Example.pack([], importance: Scale(points: points)))
    #expect(words.importance(0) == "NHS work only (0)")
    #expect(words.importance(1) == "\"not part of my role\" (1)")
    #expect(words.importance(2) == "important (2)")
    #expect(words.importance(3) == "a start (3)")
  }
}
