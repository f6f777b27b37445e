import Reports
import Scoring
import Testing
import Workbook

/// Single answers are looked for in what is printed of small cohorts, by trying all that people
/// may have said.
@Suite("From a printed cohort") struct CohortSolverTests {
  private struct Case {
    let pack: Pack
    let people: [CohortPerson]
    let rules: CohortRules

    init(
      _ pack: Pack, _ people: [CohortPerson], rules: CohortRules = CohortRules(minimumGroup: 5)
    ) {
      self.pack = pack
      self.people = people
      self.rules = rules
    }

    /// A random cohort of as many people and groups as can be tried.
    init(_ seed: UInt64) {
      var dice = Dice(state: seed)
      let (statements, points) = [(1, 3), (1, 4), (2, 2)].randomElement(using: &dice) ?? (1, 3)
      let pack = CohortSample.pack(statements: [statements], points: points)
      while true {
        let people = CohortPerson.random(
          &dice, people: Int.random(in: 5...14, using: &dice),
          groups: Int.random(in: 0...3, using: &dice),
          left: [3, 6, 12].randomElement(using: &dice) ?? 6, pack: pack)
        let worlds = CohortSolver(people, pack: pack, rules: CohortRules(minimumGroup: 5)).worlds
        if (50...400).contains(worlds) {
          self.init(pack, people)
          return
        }
      }
    }

    func found() throws -> [CohortSolver.Found: Int] {
      let cohort = try CohortSample.cohort(people.groups, rules: rules, pack: pack)
      return try CohortSolver(people, pack: pack, rules: rules)
        .found(in: CohortJSON.text(cohort, pack: pack))
    }
  }

  private static func people(_ groups: [(String?, String)], _ pack: Pack) -> [CohortPerson] {
    groups.flatMap { group, answers in
      answers.split(separator: " ").map { (group, String($0)) }
    }.enumerated().map { number, person in
      CohortPerson(number: number, group: person.0, answers: person.1, pack: pack)
    }
  }

  @Test("no answer follows of fewer people than the threshold", arguments: 0..<30)
  func random(_ seed: UInt64) throws {
    let found = try Case(seed).found()
    #expect(found.allSatisfy { $0.value >= 5 }, "\(found)")
  }

  @Test("it follows that people of one mind are, and of no others what they said")
  func oneMind() throws {
    let pack = CohortSample.pack(statements: [1], points: 3)
    let found = try Case(
      pack, Self.people([("A", "2 2 2 2 2"), ("B", "1 1"), ("C", "3 3 -")], pack)
    ).found()
    #expect(found == [CohortSolver.Found(statement: 0, answer: "2"): 5])
  }

  @Test("from a confidential one it follows what single people said")
  func confidential() throws {
    let pack = CohortSample.pack(statements: [1], points: 3)
    let people = Self.people([("A", "2 1 2 3 2"), ("B", "1"), ("C", "3 -")], pack)
    let found = try Case(pack, people, rules: .confidential).found()
    #expect(found == [.init(statement: 0, answer: "1"): 1, .init(statement: 0, answer: "3"): 1])
  }
}
