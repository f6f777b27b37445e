import Scoring
import Testing
import Workbook

@Suite struct ThemeScoreTests {
  /// Worked by hand from m >= max(ceil(k_app / 2), min(2, k_app)).
  @Test(arguments: [
    ("4", "4/1"), ("n", "not applicable"), ("-", "not started"),
    ("45", "9/2"), ("4-", "1 of 2"), ("4n", "4/1"), ("-n", "0 of 1"), ("nn", "not applicable"),
    ("454", "13/3"), ("45-", "9/2"), ("4--", "1 of 3"), ("45n", "9/2"), ("4-n", "1 of 2"),
    ("4nn", "4/1"), ("--n", "0 of 2"), ("nnn", "not applicable"), ("---", "not started"),
    ("4455", "9/2"), ("44--", "4/1"), ("4---", "1 of 4"), ("44-n", "4/1"), ("4--n", "1 of 3"),
    ("4-nn", "1 of 2"), ("4nnn", "4/1"), ("---n", "0 of 3"),
    ("111--", "1/1"), ("11---", "2 of 5"), ("11--n", "1/1"), ("11-nn", "1/1"), ("1--nn", "1 of 3"),
    ("11nnn", "1/1"), ("1-nnn", "1 of 2"), ("1nnnn", "1/1"), ("nnnnn", "not applicable"),
  ])
  func aScoreTakesEnoughRatings(_ answers: String, _ expected: String) {
    #expect(told(Example.score(answers)) == expected)
  }

  @Test func noChanceIsNeverAZeroOrAMiddle() {
    let score = Example.score("5n5")
    #expect(score.state == .scored(Fraction(5)))
    #expect(score.noChance == 1)
    #expect(score.applicable == 2)
    #expect(score.statements == 3)
  }

  @Test(arguments: [
    (1...5, "244", Fraction(4)), (0...9, "019", Fraction(19, 3)), (1...4, "414", Fraction(2)),
  ])
  func reverseKeyedStatementsAreMirrored(
    _ range: ClosedRange<Int>, _ answers: String, _ expected: Fraction
  ) {
    let scale = Example.scale(range)
    #expect(Example.score(answers, reversed: [1], scale: scale).value == expected)
  }

  @Test func aScaleToTenCountsTen() {
    let theme = Example.theme("candour", statements: 2)
    let score = ThemeScore(theme, scale: Example.scale(0...10)) {
      .rated($0 == "candour-1" ? 10 : 0)
    }
    #expect(score.value == Fraction(5))
  }

  @Test func answersOffTheScaleCountAsNotAnswered() {
    #expect(told(Example.score("90-")) == "not started")
    #expect(told(Example.score("945")) == "9/2")
    #expect(Example.score("945").notAnswered == 1)
  }

  @Test func aThemeWithoutStatementsIsNotStarted() {
    #expect(Example.score("").state == .notStarted)
  }

  @Test func theOrderOfStatementsChangesNothing() {
    var dice = Dice(state: 1)
    for _ in 0..<300 {
      let answers = randomAnswers(&dice)
      let shuffled = String(answers.shuffled(using: &dice))
      #expect(Example.score(answers) == Example.score(shuffled))
    }
  }

  @Test func reversingEveryKeyMirrorsTheScore() {
    var dice = Dice(state: 2)
    for _ in 0..<300 {
      let answers = randomAnswers(&dice)
      let plain = Example.score(answers)
      let mirrored = Example.score(answers, reversed: Set(1...answers.count))
      #expect(plain.rated == mirrored.rated)
      #expect(plain.value.map { Fraction(6) - $0 } == mirrored.value)
    }
  }

  @Test func agreesWithANaiveReference() {
    var dice = Dice(state: 3)
    for _ in 0..<2000 {
      let answers = randomAnswers(&dice)
      let reversed = Set((1...answers.count).filter { _ in Bool.random(using: &dice) })
      let value = Example.score(answers, reversed: reversed).value
      let expected = reference(answers, reversed)
      #expect((value == nil) == (expected == nil), "\(answers)")
      if let value, let expected {
        let double = Double(value.numerator) / Double(value.denominator)
        #expect(abs(double - expected) < 1e-12, "\(answers)")
      }
    }
  }

  private func randomAnswers(_ dice: inout Dice) -> String {
    let count = Int.random(in: 1...7, using: &dice)
    return String((0..<count).map { _ in "12345n-".randomElement(using: &dice) ?? "-" })
  }

  /// The rule written as it is said, in floating point.
  private func reference(_ answers: String, _ reversed: Set<Int>) -> Double? {
    var values: [Double] = []
    var applicable = 0.0
    for (index, letter) in answers.enumerated() where letter != "n" {
      applicable += 1
      guard let value = Double(String(letter)), letter != "-" else { continue }
      values.append(reversed.contains(index + 1) ? 6 - value : value)
    }
    let least = max((applicable / 2).rounded(.up), min(2, applicable))
    guard !values.isEmpty, Double(values.count) >= least else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }

  private func told(_ score: ThemeScore) -> String {
    switch score.state {
    case .notStarted: "not started"
    case .notApplicable: "not applicable"
    case .tooFew(let rated, let of): "\(rated) of \(of)"
    case .scored(let value): "\(value.numerator)/\(value.denominator)"
    }
  }
}
