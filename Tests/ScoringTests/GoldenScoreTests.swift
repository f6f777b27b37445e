import Scoring
import Testing
import Workbook

/// Fourteen people, three themes of three (small_items.csv, CC0); the ninth statement is reverse
/// keyed. Scores from R psych 2.2.9, `scoreItems(keys, S[, it], totals = FALSE, missing = TRUE,
/// impute = "none", min = 1, max = 5)`, times 6 to be whole numbers. psych knows no least number
/// of answers: person 9 has 4.0 for the first theme there, from one answer of three, and no score
/// here (as under base R's half-scale rule). Runs from R careless 1.2.2, `longstring`.
@Suite struct GoldenScoreTests {
  typealias Person = (answers: String, sixths: [Int?], run: Int)

  static let people: [Person] = [
    ("454343442", [26, 20, 24], 2), ("55544-541", [30, 24, 28], 3),
    ("343232324", [20, 14, 14], 1), ("44-3n3233", [24, 18, 16], 2),
    ("232122125", [14, 10, 8], 2), ("544554451", [26, 28, 28], 2),
    ("333333333", [18, 18, 18], 9), ("-544345-2", [27, 22, 27], 2),
    ("4--221342", [nil, 10, 22], 2), ("121nnn214", [8, nil, 10], 1),
    ("554455552", [28, 28, 28], 4), ("435324---", [24, 18, nil], 1),
    ("344233432", [22, 16, 22], 2), ("545545451", [28, 28, 28], 2),
  ]

  @Test(arguments: people) func scoresAreThoseOfPsych(_ person: Person) {
    let answers = person.answers.map(Example.answer)
    let values = (0..<3).map { number in
      let theme = Example.theme("\(number)", reversed: number == 2 ? [3] : [])
      let own = zip(theme.statements, answers.dropFirst(3 * number)).map { ($0.id, $1) }
      return ThemeScore(theme, scale: Example.scale) { id in
        own.first { $0.0 == id }?.1
      }.value
    }
    #expect(values == person.sixths.map { $0.map { Fraction($0, 6) } })
  }

  @Test(arguments: people) func runsAreThoseOfCareless(_ person: Person) {
    let answers = person.answers.map(Example.answer)
    #expect(Run.longest(in: answers, on: Example.scale) == person.run)
  }
}
