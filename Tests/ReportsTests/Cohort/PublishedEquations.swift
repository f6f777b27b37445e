import Testing
import Workbook

/// What is printed of one theme, as equations about what each of its people said.
///
/// An outsider may know who is in which group and who rated what, and of each figure all that it
/// could be worked out from: of answers to a statement the sum and the sum of squares; of complete
/// rows all sums and products; of scores the sum and the sum of squares.
struct PublishedEquations {
  /// The people whose answers are in the figures of each subject of which something is printed.
  private let counted: [[CohortPerson]]
  private let theme: Theme

  /// The equations of what is printed. The numbers of people that are printed must be those of the
  /// people who count by the rule.
  init(_ published: PublishedTheme, _ theme: Theme, _ people: CountedPeople) {
    self.theme = theme
    counted = people.subjects.compactMap { subject in
      guard let scores = published.scores(subject) else { return nil }
      let members = people.counted(subject)
      #expect(published.people(subject)?["counted"]?.integer == members.count)
      #expect(scores["scored"]?.integer == members.count { $0.hasScore(theme) })
      for (place, statement) in theme.statements.enumerated() {
        let answers = published.answers(place, subject)
        #expect(answers?["answered"]?.integer == members.count { $0.hasRated(statement.id) })
        #expect(answers?["noChance"]?.integer == members.count { $0.hadNoChance(statement.id) })
      }
      let complete = members.count { $0.hasAll(theme) }
      let printed = published.agreement(subject)?["complete"]?.integer
      #expect(printed == (complete == 0 ? nil : complete))
      return members
    }
    let complete = people.counted(.everyone).count { $0.hasAll(theme) }
    #expect(published.completeOfEveryone.allSatisfy { $0 == (complete == 0 ? nil : complete) })
  }

  /// Whether something is told of fewer people than the threshold.
  func tells(_ threshold: Int) throws -> Bool {
    try [answers, squares, chances].contains {
      try EquationAudit($0, threshold: threshold).tells()
    }
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

  /// Equations about answers. Factors are sixty times what they are, so that a share of up to five
  /// is whole.
  private var answers: [EquationAudit.Equation] {
    counted.flatMap { people in
      let answers = places.map { place in
        sum(people) { rated($0).contains(place) ? [place: 60] : [:] }
      }
      let rows = places.map { place in sum(complete(people)) { _ in [place: 60] } }
      return answers + rows + [sum(scored(people), score)]
    }
  }

  /// Equations about squares and products of answers: apart, as a combination of both is about the
  /// people of either.
  private var squares: [EquationAudit.Equation] {
    counted.flatMap { people in
      let answers = places.map { place in
        sum(people) { rated($0).contains(place) ? [product(place, place): 3600] : [:] }
      }
      let rows = pairs.map { pair in
        sum(complete(people)) { _ in [product(pair.0, pair.1): 3600] }
      }
      return answers + rows + [sum(scored(people), squaredScore)]
    }
  }

  /// Equations about who had no chance, of those who did not rate a statement.
  private var chances: [EquationAudit.Equation] {
    counted.flatMap { people in
      places.map { place in sum(people) { rated($0).contains(place) ? [:] : [place: 1] } }
        + [sum(people) { rated($0).isEmpty ? [places.count: 1] : [:] }]
    }
  }

  private func complete(_ people: [CohortPerson]) -> [CohortPerson] {
    people.filter { $0.hasAll(theme) }
  }

  private func scored(_ people: [CohortPerson]) -> [CohortPerson] {
    people.filter { $0.hasScore(theme) }
  }

  private func score(_ person: CohortPerson) -> [Int: Int] {
    let rated = rated(person)
    return Dictionary(uniqueKeysWithValues: rated.map { ($0, 60 / rated.count) })
  }

  private func squaredScore(_ person: CohortPerson) -> [Int: Int] {
    let rated = rated(person)
    let share = 3600 / (rated.count * rated.count)
    return Dictionary(
      uniqueKeysWithValues: pairs.filter { rated.contains($0.0) && rated.contains($0.1) }
        .map { (product($0.0, $0.1), $0.0 == $0.1 ? share : 2 * share) })
  }
}
