import Reports
import Scoring
import Testing
import Workbook

/// Four cohorts of which earlier rules gave people away: what those people said leaves no trace.
@Suite("A cohort that used to leak") struct CohortLeakTests {
  private struct Leak {
    let statements: Int
    /// By group, those whose answers count.
    let counted: [CohortSample.Group]
    /// By group, those who are left out.
    let leftOut: [CohortSample.Group]
  }

  private static let leaks = [
    // A group of one mind was hidden, so one that was hidden was of one mind.
    Leak(
      statements: 1, counted: [("A", [("4", 1), ("5", 11)])],
      leftOut: [("B", [("5", 3)]), ("C", [("5", 4)])]),
    // The middle answer of a group left one solution for the rest.
    Leak(
      statements: 1, counted: [("A", [("3", 5), ("4", 6), ("5", 3)])],
      leftOut: [("B", [("4", 2)]), ("C", [("4", 2)]), ("D", [("4", 3)])]),
    // A group of twelve may be of one mind, and that shows; nobody else is concerned.
    Leak(
      statements: 1,
      counted: [
        ("A", [("1", 1), ("2", 2), ("3", 4), ("4", 3), ("5", 2)]), ("B", [("4", 12)]),
      ], leftOut: []),
    // The sums of both statements less twice the scores were what five people said.
    Leak(
      statements: 2,
      counted: [
        (nil, [("55", 9), ("54", 4), ("53", 1), ("45", 4), ("44", 4), ("35", 3)])
      ], leftOut: [(nil, [("-5", 3), ("5-", 2)])]),
  ]

  private func printed(_ groups: [CohortSample.Group], _ leak: Leak) throws -> [String] {
    let pack = CohortSample.pack(statements: [leak.statements])
    let cohort = try CohortSample.cohort(groups, pack: pack)
    return [
      CohortJSON.text(cohort, pack: pack), CohortCSV.text(cohort, pack: pack),
      PlainText.text(.cohort(cohort, pack: pack, origin: [])),
    ]
  }

  @Test("says nothing of those who are too few", arguments: 0..<4)
  func leftOut(_ index: Int) throws {
    let leak = Self.leaks[index]
    let given = try printed(leak.counted + leak.leftOut, leak)
    for rating in "1234" {
      let others = leak.leftOut.map { group in
        let people = group.people.map { people in
          (
            answers: String(people.answers.map { $0.isNumber ? rating : $0 }),
            times: people.times
          )
        }
        return (name: group.name, people: people)
      }
      #expect(try printed(leak.counted + others, leak) == given)
    }
  }

  @Test("shows the others, and counts those who are left out", arguments: 0..<4)
  func counted(_ index: Int) throws {
    let leak = Self.leaks[index]
    let pack = CohortSample.pack(statements: [leak.statements])
    let theme = try CohortSample.cohort(leak.counted + leak.leftOut, pack: pack).themes[0]
    let out = leak.leftOut.flatMap(\.people).reduce(0) { $0 + $1.times }
    #expect(theme.people.everyone.leftOut == out)
    for group in leak.counted where group.name != nil {
      let result = theme.scores.groups.first { $0.name == group.name }?.result
      #expect(result?.value?.scored == group.people.reduce(0) { $0 + $1.times })
    }
  }
}
