import Scoring
import Testing

/// Fourteen people, three themes of three statements, the ninth reverse keyed (small_items.csv,
/// CC0), with what independent packages make of the complete rows of each theme.
///
/// Alpha, standardised alpha, alpha if deleted and corrected item-total r: R 4.2.2, psych 2.2.9,
/// `alpha(na.omit(...), check.keys = FALSE)`; the same raw alphas, item-total r and alphas if
/// deleted from multilevel 2.7, `cronbach` and `item.total`. Feldt intervals: psych 2.2.9,
/// `alpha.ci`, and psychometric 2.3, `alpha.CI`. Split halves and correlations: R 4.2.2, `cor`.
struct InstrumentGolden: Sendable, CustomTestStringConvertible {
  let name: String
  let rows: CrossProducts
  let people: Int
  let alpha: Double
  let standardized: Double
  let feldt: (lower: Double, upper: Double)
  let ifDeleted: [Double]
  let itemTotal: [Double]

  var testDescription: String { name }

  static let all = [values, culture, skills, nine]

  static let values = InstrumentGolden(
    name: "values", rows: rows(0..<3), people: 11, alpha: 0.905797101449275,
    standardized: 0.909613367003669, feldt: (0.738712116829072, 0.972443557291366),
    ifDeleted: [0.774468085106383, 0.93956043956044, 0.843283582089552],
    itemTotal: [0.917179475022975, 0.734364281390009, 0.838847862992943])

  static let culture = InstrumentGolden(
    name: "culture", rows: rows(3..<6), people: 11, alpha: 0.896607431340872,
    standardized: 0.896989288478157, feldt: (0.713222991901872, 0.969755374424922),
    ifDeleted: [0.785992217898833, 0.906906906906907, 0.848920863309353],
    itemTotal: [0.869989975353268, 0.733085452011969, 0.801038046123782])

  static let skills = InstrumentGolden(
    name: "skills", rows: rows(6..<9), people: 12, alpha: 0.932409012131716,
    standardized: 0.932416754234116, feldt: (0.821096648910136, 0.978858302707437),
    ifDeleted: [0.930669800235018, 0.913705583756345, 0.856760374832664],
    itemTotal: [0.824136481458323, 0.846461070478704, 0.915933778235562])

  static let nine = InstrumentGolden(
    name: "all nine", rows: rows(0..<9), people: 8, alpha: 0.970260223048327,
    standardized: 0.972034358217053, feldt: (0.924960814236879, 0.993022502980132),
    ifDeleted: [
      0.962224062803846, 0.976112819557046, 0.967362225789192, 0.966847498493068,
      0.964980544747082, 0.96581075329834, 0.966924353136362, 0.962655601659751,
      0.965439603737476,
    ],
    itemTotal: [
      0.972530791830505, 0.625611247089854, 0.883752458464056, 0.893189492447234,
      0.919494266100602, 0.889908675373319, 0.864676203552731, 0.958291593357212,
      0.912737323517508,
    ])

  /// The complete rows of some of the nine statements.
  static func rows(_ statements: Range<Int>) -> CrossProducts {
    CrossProducts(
      people.compactMap { person in
        let answers = Array(person)[statements].map(\.wholeNumberValue)
        let scored = zip(statements, answers).compactMap { statement, answer in
          answer.map { statement == 8 ? 6 - $0 : $0 }
        }
        return scored.count == statements.count ? scored : nil
      }, statements: statements.count)
  }

  /// A dash is not answered, an n no chance.
  private static let people = GoldenScoreTests.people.map(\.answers)
}

/// Twenty-four people, six statements of which the last hardly belongs; made for these tests.
enum SixStatements {
  /// Each person's ratings.
  static let people = """
    433333 555555 324345 433233 445443 232243 243335 455555 345434 323344 333213 344423
    435533 553543 334245 555544 434353 555342 544454 233432 122234 534433 333442 311333
    """.split { $0.isWhitespace }.map { $0.compactMap(\.wholeNumberValue) }

  /// The complete rows of the first so many statements.
  static func rows(_ count: Int) -> CrossProducts {
    CrossProducts(people.map { Array($0.prefix(count)) }, statements: count)
  }
}

extension CrossProducts {
  /// The tally of these rows.
  init(_ rows: [[Int]], statements: Int) {
    self.init(statements: statements)
    for row in rows { add(row) }
  }
}
