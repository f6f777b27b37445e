import Workbook

/// Whose answers count in which figures of a theme, worked out person by person from the rule as
/// it is written down, and from nothing of the program.
struct CountedPeople {
  /// Whom a figure is about.
  enum Subject: Hashable {
    case everyone, others
    case group(String?)
  }

  /// A class of people, and whether it is joined from the small ones of all groups.
  struct Cell: Hashable {
    let home: Subject?
    let pattern: String
  }

  private let people: [CohortPerson]
  private let cells: [Cell?]

  init(_ people: [CohortPerson], _ theme: Theme, minimum: Int) {
    self.people = people
    let complete = Dictionary(grouping: people.filter { $0.hasAll(theme) }, by: \.group)
    let homes = people.map { person -> Subject in
      (complete[person.group]?.count ?? 0) < minimum ? .others : .group(person.group)
    }
    let classes = zip(people, homes).map { Cell(home: $1, pattern: $0.pattern(theme)) }
    let isLarge = classes.map { one in classes.count { $0 == one } >= minimum }
    cells = classes.indices.map { index in
      if isLarge[index] { return classes[index] }
      let pattern = classes[index].pattern
      let alike = classes.indices.count { !isLarge[$0] && classes[$0].pattern == pattern }
      return alike < minimum ? nil : Cell(home: nil, pattern: pattern)
    }
  }

  /// Everyone, each group that is shown by itself, and the others.
  var subjects: [Subject] {
    let names = Set(people.map(\.group))
    let groups = names == [nil] ? [] : names.map(Subject.group)
    return [.everyone, .others] + groups
  }

  /// Those whose answers count for a subject.
  func counted(_ subject: Subject) -> [CohortPerson] {
    people.indices.filter { index in
      guard let cell = cells[index] else { return false }
      return subject == .everyone || cell.home == subject
    }.map { people[$0] }
  }

  /// The people by class: no figure tells those of one apart. Those of no class are left out.
  var classes: [Cell?: [CohortPerson]] {
    Dictionary(grouping: people.indices) { cells[$0] }.mapValues { $0.map { people[$0] } }
  }
}
