import Scoring
import Workbook

/// One person of a random cohort.
struct CohortPerson {
  let number: Int
  let group: String?
  /// As `CohortSample.tally` reads them.
  let answers: String
  private let pack: Pack
  private let statements: [String]
  private let letters: [Character]

  init(number: Int, group: String?, answers: String, pack: Pack = CohortSample.pack) {
    self.number = number
    self.group = group
    self.answers = answers
    self.pack = pack
    statements = pack.statements.map(\.id)
    letters = Array(answers)
  }

  /// Up to six groups of up to 16 people; few leave a statement out.
  static func random(_ dice: inout Dice) -> [CohortPerson] {
    let sizes = (0..<Int.random(in: 1...6, using: &dice)).map { _ in
      Int.random(in: 1...16, using: &dice)
    }
    let groups = sizes.enumerated().flatMap { number, size in
      Array(repeating: "g\(number)", count: size)
    }
    return groups.enumerated().map { number, group in
      let answers = (0..<4).map { _ in
        Array("1122334455544n-")[Int.random(in: 0..<15, using: &dice)]
      }
      return CohortPerson(number: number, group: group, answers: String(answers))
    }
  }

  /// So many people in so many groups, or none; one answer in `left` is left out, of which two in
  /// three are skipped. Groups differ in size.
  static func random(
    _ dice: inout Dice, people: Int, groups: Int, left: Int, pack: Pack
  ) -> [CohortPerson] {
    let count = pack.statements.count
    let most = pack.scale.points.count
    let largest = Int.random(in: 1...4, using: &dice)
    return (0..<people).map { number in
      let answers = (0..<count).map { _ in
        Int.random(in: 0..<left, using: &dice) > 0
          ? Character("\(Int.random(in: 1...most, using: &dice))")
          : Array("--n")[Int.random(in: 0..<3, using: &dice)]
      }
      let group = (0..<largest).map { _ in Int.random(in: 0..<max(groups, 1), using: &dice) }.min()
      return CohortPerson(
        number: number, group: groups == 0 ? nil : "g\(group ?? 0)", answers: String(answers),
        pack: pack)
    }
  }

  /// The same person with other ratings of the same statements.
  func rating(_ rating: (Character) -> Character) -> CohortPerson {
    CohortPerson(
      number: number, group: group,
      answers: String(letters.map { $0.isNumber ? rating($0) : $0 }), pack: pack)
  }

  /// The same person with the answers of another to a theme.
  func answering(_ theme: Theme, as other: CohortPerson) -> CohortPerson {
    let ids = Set(theme.statements.map(\.id))
    let all = statements.indices.map {
      ids.contains(statements[$0]) ? other.letters[$0] : letters[$0]
    }
    return CohortPerson(number: number, group: group, answers: String(all), pack: pack)
  }

  /// What may be known of a person without an answer: what they rated of a theme, and whether they
  /// have a score.
  func pattern(_ theme: Theme) -> String {
    theme.statements.map { hasRated($0.id) ? "+" : "-" }.joined()
      + (hasScore(theme) ? " scored" : "")
  }

  func hasRated(_ statement: String) -> Bool {
    answer(statement)?.isNumber ?? false
  }

  func hadNoChance(_ statement: String) -> Bool { answer(statement) == "n" }

  func hasAll(_ theme: Theme) -> Bool { theme.statements.allSatisfy { hasRated($0.id) } }

  func hasScore(_ theme: Theme) -> Bool {
    ThemeScore(theme, scale: pack.scale) { id in
      answer(id).flatMap { $0 == "n" ? .noChance : $0.wholeNumberValue.map { .rated($0) } }
    }.value != nil
  }

  private func answer(_ statement: String) -> Character? {
    statements.firstIndex(of: statement).map { letters[$0] }
  }
}

extension [CohortPerson] {
  /// As `CohortSample.cohort` takes them.
  var groups: [CohortSample.Group] {
    map { (name: $0.group, people: [(answers: $0.answers, times: 1)]) }
  }
}
