import Reports
import Scoring
import Testing
import Workbook

/// Somebody who has the JSON of a cohort, knows who is in which group and what everybody rated,
/// and tries everything that they may have said.
struct CohortSolver {
  /// People of one group who rated the same, and in the same way did not.
  private struct Alike {
    let group: String?
    /// A digit for what is rated, `n` or `-` for what is not.
    let letters: [Character]
    let people: Int
  }

  /// An answer that follows: so many people all gave this answer to a statement.
  struct Found: Hashable {
    let statement: Int
    let answer: Character
  }

  private let pack: Pack
  private let rules: CohortRules
  private let kinds: [Alike]

  init(_ people: [CohortPerson], pack: Pack, rules: CohortRules) {
    self.pack = pack
    self.rules = rules
    let letters = people.map { person in
      [person.group ?? ""] + person.answers.map { $0.isNumber ? "1" : String($0) }
    }
    kinds = Dictionary(zip(letters, Array(repeating: 1, count: people.count)), uniquingKeysWith: +)
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { key, count in
        Alike(
          group: key[0].isEmpty ? nil : key[0], letters: key.dropFirst().map { Character($0) },
          people: count)
      }
  }

  /// How many worlds there are to try.
  var worlds: Int { kinds.map { ways($0).count }.reduce(1, *) }

  /// The answers that are the same in every world that would be printed like this, with the number
  /// of people they are known of.
  func found(in printed: String) throws -> [Found: Int] {
    var known: [Int: [Int: Found]]?
    try each([]) { world in
      let groups = zip(kinds, world).map { (name: $0.group, people: $1) }
      guard try text(groups) == printed else { return }
      let here = Dictionary(uniqueKeysWithValues: world.indices.map { ($0, unanimous(world[$0])) })
      known =
        known.map { known in
          known.merging(here) { before, now in before.filter { now[$0.key] == $0.value } }
        } ?? here
    }
    let worlds = try #require(known, "nobody could have said what was printed")
    var found: [Found: Int] = [:]
    for (kind, answers) in worlds {
      for answer in answers.values { found[answer, default: 0] += kinds[kind].people }
    }
    return found
  }

  private func text(_ groups: [CohortSample.Group]) throws -> String {
    CohortJSON.text(try CohortSample.cohort(groups, rules: rules, pack: pack), pack: pack)
  }

  private func unanimous(_ people: [(answers: String, times: Int)]) -> [Int: Found] {
    let rows = people.filter { $0.times > 0 }.map { Array($0.answers) }
    guard let first = rows.first else { return [:] }
    let places = first.indices.filter { place in
      first[place].isNumber && rows.allSatisfy { $0[place] == first[place] }
    }
    return Dictionary(
      uniqueKeysWithValues: places.map { ($0, Found(statement: $0, answer: first[$0])) })
  }

  // MARK: Worlds

  private func each(
    _ world: [[(answers: String, times: Int)]],
    _ visit: ([[(answers: String, times: Int)]]) throws -> Void
  ) throws {
    guard world.count < kinds.count else { return try visit(world) }
    for way in ways(kinds[world.count]) { try each(world + [way], visit) }
  }

  /// All ways that people may have answered, who is who apart.
  private func ways(_ kind: Alike) -> [[(answers: String, times: Int)]] {
    let rows = kind.letters.reduce([""]) { rows, letter in
      let next = letter.isNumber ? pack.scale.points.map { Character("\($0.value)") } : [letter]
      return rows.flatMap { row in next.map { row + String($0) } }
    }
    return shared(kind.people, among: rows[...])
  }

  private func shared(
    _ people: Int, among rows: ArraySlice<String>
  ) -> [[(answers: String, times: Int)]] {
    guard let row = rows.first, rows.count > 1 else {
      return [rows.map { (answers: $0, times: people) }]
    }
    return (0...people).flatMap { times in
      shared(people - times, among: rows.dropFirst()).map { [(answers: row, times: times)] + $0 }
    }
  }
}
