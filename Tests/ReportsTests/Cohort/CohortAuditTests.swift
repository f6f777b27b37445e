import Reports
import Scoring
import Testing
import Workbook

/// Random cohorts, printed and read back: nothing in them is about few people.
@Suite("What is printed of a cohort, all together") struct CohortAuditTests {
  private struct Case {
    let pack: Pack
    let people: [CohortPerson]
    let rules: CohortRules
    let minimum: Int
    var dice: Dice

    init(_ seed: UInt64) {
      dice = Dice(state: seed)
      pack = CohortSample.pack(statements: [Int.random(in: 1...5, using: &dice)])
      minimum = Int.random(in: 5...12, using: &dice)
      rules = CohortRules(minimumGroup: minimum)
      people = CohortPerson.random(
        &dice, people: Int.random(in: minimum...90, using: &dice),
        groups: Int.random(in: 0...6, using: &dice),
        left: [2, 4, 8, 16, 40, 100].randomElement(using: &dice) ?? 8, pack: pack)
    }

    var theme: Theme { pack.themes[0] }
    var counted: CountedPeople { CountedPeople(people, theme, minimum: minimum) }

    func printed(_ people: [CohortPerson]) throws -> [String] {
      let cohort = try CohortSample.cohort(people.groups, rules: rules, pack: pack)
      return [
        CohortJSON.text(cohort, pack: pack), CohortCSV.text(cohort, pack: pack),
        PlainText.text(.cohort(cohort, pack: pack, origin: [])),
      ]
    }
  }

  /// Exact elimination over the people behind every figure: the fewest behind any combination.
  @Test("tells nothing about few people", arguments: 0..<200)
  func combinations(_ seed: UInt64) throws {
    let sample = Case(seed)
    let cohort = try CohortSample.cohort(
      sample.people.groups, rules: sample.rules, pack: sample.pack)
    let equations = PublishedEquations(
      try PublishedTheme(cohort, "t0", pack: sample.pack), sample.theme, sample.counted)
    #expect(try !equations.tells(sample.minimum))
  }

  /// The proof, tried out: what is printed follows from what each class of at least so many people
  /// said, whoever of them said it. So nothing in it is about fewer.
  @Test("is the same whoever of a class said what", arguments: 0..<50)
  func exchange(_ seed: UInt64) throws {
    var sample = Case(seed)
    let classes = sample.counted.classes
    #expect(classes.allSatisfy { $0.key == nil || $0.value.count >= sample.minimum })
    var exchanged: [CohortPerson] = []
    for (cell, members) in classes {
      if cell == nil {
        exchanged += members.map { person in
          person.rating { _ in Array("12345").randomElement(using: &sample.dice) ?? "1" }
        }
      } else {
        let others = members.shuffled(using: &sample.dice)
        exchanged += zip(members, others).map { $0.answering(sample.theme, as: $1) }
      }
    }
    #expect(try sample.printed(exchanged) == sample.printed(sample.people))
  }

  @Test("leaves out nobody who is alike to so many", arguments: 0..<40)
  func noMore(_ seed: UInt64) throws {
    let sample = Case(1000 + seed)
    let leftOut = sample.counted.classes[nil] ?? []
    let patterns = Dictionary(grouping: leftOut) { $0.pattern(sample.theme) }
    #expect(patterns.values.allSatisfy { $0.count < sample.minimum })
    let cohort = try CohortSample.cohort(
      sample.people.groups, rules: sample.rules, pack: sample.pack)
    #expect(cohort.themes[0].people.everyone.leftOut == leftOut.count)
  }
}
