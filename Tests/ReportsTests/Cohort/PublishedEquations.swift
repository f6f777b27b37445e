import Scoring
import Workbook

/// What is printed of one theme, as equations about what each of its people said.
///
/// An outsider may know who is in which group and who rated what, and of each figure all that it
/// could be worked out from: of answers to a statement the sum, whether many are shown or only
/// their middle; of complete rows all sums and products; of scores the sum and the sum of squares.
struct PublishedEquations {
  /// The kinds of figures that are shown of everyone or of a group.
  struct Figures: Equatable {
    /// The statements with anything, and those with numbers beside their answers.
    var answers: Set<Int> = []
    var numbers: Set<Int> = []
    var scores = false
    var complete = false
  }

  /// Of everyone, who are the group nil, and of each group.
  var figures: [String?: Figures] = [:]
  private let people: [CohortPerson]
  private let theme: Theme

  init(_ published: PublishedTheme, _ theme: Theme, _ people: [CohortPerson]) {
    self.people = people
    self.theme = theme
    for subject in [nil] + Set(people.compactMap(\.group)) {
      figures[subject] = Figures(
        answers: Set(theme.statements.indices.filter { published.answers($0, subject) != nil }),
        numbers: Set(theme.statements.indices.filter { published.counts($0, subject) != nil }),
        scores: published.scores(subject) != nil,
        complete: published.agreement(subject) != nil
          || subject == nil && published.hasCompleteFigures)
    }
  }

  /// Whether something is told of fewer people than the threshold.
  func tells(_ threshold: Int) throws -> Bool {
    try [answers, squares, numbers].contains {
      try EquationAudit($0, threshold: threshold).tells()
    }
  }

  /// The same of whole patterns of answers.
  func tells(_ threshold: Int, points: Int) throws -> Bool {
    try EquationAudit(patterns(points), threshold: threshold).tells()
  }

  private func equations(
    _ each: (Figures, [CohortPerson]) -> [EquationAudit.Equation]
  ) -> [EquationAudit.Equation] {
    figures.flatMap { subject, figures in each(figures, people.filter { $0.isIn(subject) }) }
  }

  /// A sum over people of what they have unknown, each with its factor.
  private func sum(
    _ people: [CohortPerson], _ factors: (CohortPerson) -> [Int: Int]
  ) -> EquationAudit.Equation {
    var equation: EquationAudit.Equation = [:]
    for person in people {
      for (about, factor) in factors(person) {
        equation[.init(person: person.number, about: about)] = factor
      }
    }
    return equation
  }

  // MARK: What was said

  private var places: Range<Int> { theme.statements.indices }

  /// Each pair i ≤ j of statements.
  private var pairs: [(Int, Int)] {
    places.flatMap { first in (first..<places.count).map { (first, $0) } }
  }

  /// What a product of two answers of one person is called.
  private func product(_ first: Int, _ second: Int) -> Int { first * places.count + second }

  private func rated(_ person: CohortPerson) -> [Int] {
    places.filter { person.hasRated(theme.statements[$0].id) }
  }

  /// Equations about answers. Those about squares and products of answers are apart, as a
  /// combination of both is about the people of either. Factors are twelve times what they are, so
  /// that a share of two, three or four is whole.
  private var answers: [EquationAudit.Equation] {
    equations { figures, people in
      let answers = figures.answers.map { place in
        sum(people) { rated($0).contains(place) ? [place: 12] : [:] }
      }
      let rows = places.map { place in sum(complete(people)) { _ in [place: 12] } }
      return answers + (figures.complete ? rows : [])
        + (figures.scores ? [sum(scored(people), score)] : [])
    }
  }

  private var squares: [EquationAudit.Equation] {
    equations { figures, people in
      let answers = figures.answers.map { place in
        sum(people) { rated($0).contains(place) ? [product(place, place): 144] : [:] }
      }
      let rows = pairs.map { pair in
        sum(complete(people)) { _ in [product(pair.0, pair.1): 144] }
      }
      return answers + (figures.complete ? rows : [])
        + (figures.scores ? [sum(scored(people), squaredScore)] : [])
    }
  }

  private func complete(_ people: [CohortPerson]) -> [CohortPerson] {
    people.filter { rated($0).count == places.count }
  }

  private func scored(_ people: [CohortPerson]) -> [CohortPerson] {
    people.filter { $0.hasScore(theme) }
  }

  private func score(_ person: CohortPerson) -> [Int: Int] {
    let rated = rated(person)
    return Dictionary(uniqueKeysWithValues: rated.map { ($0, 12 / rated.count) })
  }

  private func squaredScore(_ person: CohortPerson) -> [Int: Int] {
    let rated = rated(person)
    let share = 144 / (rated.count * rated.count)
    return Dictionary(
      uniqueKeysWithValues: pairs.filter { rated.contains($0.0) && rated.contains($0.1) }
        .map { (product($0.0, $0.1), $0.0 == $0.1 ? share : 2 * share) })
  }

  // MARK: Everything that could be said

  /// Equations about whole patterns of answers, on a scale of so many points from 1: of each figure
  /// the full distribution. Of every person it is not known which of the patterns is theirs that
  /// rate what they rated.
  private func patterns(_ points: Int) -> [EquationAudit.Equation] {
    equations { figures, people in
      let answers = figures.answers.flatMap { place in
        (1..<points).map { point in
          sum(people) { person in
            rated(person).contains(place) ? factors(person, points) { $0[place] == point } : [:]
          }
        }
      }
      let rows = all(Array(places), points).dropFirst().map { row in
        sum(complete(people)) { factors($0, points) { $0 == row } }
      }
      let scores = (1..<points).map { point in
        sum(scored(people)) {
          factors($0, points) { row in
            Fraction(row.values.reduce(0, +), row.count).rounded() == point
          }
        }
      }
      return answers + (figures.complete ? rows : []) + (figures.scores ? scores : [])
    }
  }

  /// What a pattern changes in a number of people, by the place of the pattern; as one of them is
  /// anybody's, the first is where it is counted from.
  private func factors(
    _ person: CohortPerson, _ points: Int, _ isCounted: ([Int: Int]) -> Bool
  ) -> [Int: Int] {
    let all = all(rated(person), points)
    let first = isCounted(all[0]) ? 1 : 0
    return Dictionary(
      uniqueKeysWithValues: all.indices.map { ($0, (isCounted(all[$0]) ? 1 : 0) - first) })
  }

  /// All patterns of ratings of these statements, by their places.
  private func all(_ places: [Int], _ points: Int) -> [[Int: Int]] {
    places.reduce([[:]]) { patterns, place in
      patterns.flatMap { pattern in
        (1...points).map { pattern.merging([place: $0]) { $1 } }
      }
    }
  }

  // MARK: How many said nothing

  /// Equations about who skipped what and had no chance to what, of which an outsider now knows
  /// nothing: a person is in one of so many states, and each printed number counts some of them.
  private var numbers: [EquationAudit.Equation] {
    let states = PersonState.all(theme.statements.count)
    return equations { figures, people in
      let counted: [(PersonState) -> Bool] =
        figures.answers.map { place in { $0.parts[place] == .rated } }
        + figures.numbers.map { place in { $0.parts[place] == .noChance } }
        + (figures.scores
          ? [{ $0.isScored }, { $0.isNotApplicable }, { $0.isNotStarted }] : [])
        + (figures.complete ? [{ $0.isComplete }] : [])
      return counted.map { isCounted in
        let first = isCounted(states[0])
        let factors = states.indices.filter { isCounted(states[$0]) != first }
        return sum(people) { _ in
          Dictionary(uniqueKeysWithValues: factors.map { ($0, first ? -1 : 1) })
        }
      }
    }
  }
}

/// What one person may have done with each statement of a theme.
private struct PersonState {
  enum Part: CaseIterable {
    case rated, skipped, noChance
  }

  let parts: [Part]

  static func all(_ statements: Int) -> [PersonState] {
    (0..<statements).reduce([PersonState(parts: [])]) { states, _ in
      states.flatMap { state in Part.allCases.map { PersonState(parts: state.parts + [$0]) } }
    }
  }

  var isComplete: Bool { parts.allSatisfy { $0 == .rated } }
  var isNotApplicable: Bool { parts.allSatisfy { $0 == .noChance } }
  var isNotStarted: Bool { parts.allSatisfy { $0 == .skipped } }
  var isScored: Bool {
    let rated = parts.count { $0 == .rated }
    let applicable = parts.count { $0 != .noChance }
    return rated > 0 && rated >= ThemeScore.required(of: applicable)
  }
}
