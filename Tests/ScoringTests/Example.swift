import Scoring
import Workbook

/// A small pack and workbooks filled in on it, for tests.
enum Example {
  static let scale = Scale(
    points: [
      (1, "Rarely or never"), (2, "Occasionally"), (3, "About half the time"), (4, "Frequently"),
      (5, "Almost always"),
    ].map { .init(value: $0.0, label: $0.1) }, noChance: "No chance to show this")

  static let importance = Scale(
    points: [
      (1, "Not part of my role"), (2, "A little important"), (3, "Fairly important"),
      (4, "Very important"), (5, "Vital"),
    ].map { .init(value: $0.0, label: $0.1) })

  static func scale(_ values: ClosedRange<Int>) -> Scale {
    Scale(points: values.map { .init(value: $0, label: "Level \($0)") })
  }

  /// A theme `candour` titled `Candour`, with statements `candour-1`...; reversed by number.
  static func theme(_ id: String, statements: Int = 3, reversed: Set<Int> = []) -> Theme {
    Theme(
      id: id, title: id.prefix(1).uppercased() + id.dropFirst(), definition: "", why: "",
      statements: (0..<statements).map {
        Statement(id: "\(id)-\($0 + 1)", me: "", us: "", isReversed: reversed.contains($0 + 1))
      },
      watchFors: [WatchFor(id: "w1", text: ""), WatchFor(id: "w2", text: "")])
  }

  /// A pack with one area `area` of these themes.
  static func pack(
    _ themes: [Theme], scale: Scale = Example.scale, importance: Scale = Example.importance
  ) -> Pack {
    let area = Area(id: "area", title: "Area", about: "", themes: themes)
    return Pack(
      id: "core", title: "", version: "1.0.0", language: "en-GB", stem: Wording(me: "", us: ""),
      scale: scale, importance: importance, areas: [area])
  }

  /// The changes that answer the statements of a theme in order: a digit rates, `n` is no chance,
  /// `-` is not answered.
  static func answers(_ theme: String, _ answers: String, in assessment: Int = 1) -> [Change] {
    answers.enumerated().compactMap { index, letter in
      answer(letter).map {
        Change(.rating("\(theme)-\(index + 1)", in: assessment), .answer($0))
      }
    }
  }

  static func answer(_ letter: Character) -> Answer? {
    letter == "n" ? .noChance : letter.wholeNumberValue.map { .rated($0) }
  }

  /// The score of one theme answered so.
  static func score(_ answers: String, reversed: Set<Int> = [], scale: Scale = Example.scale)
    -> ThemeScore
  {
    let book = Book(Example.answers("candour", answers))
    let theme = Example.theme("candour", statements: answers.count, reversed: reversed)
    return ThemeScore(theme, scale: scale) { book.answer($0, in: 1) }
  }

  /// One row of a profile: a theme's answers and importance, such as `("candour", "332", 5)`.
  typealias Row = (id: String, answers: String, importance: Int?)

  static func profile(_ rows: [Row], importance scale: Scale = Example.importance) -> Profile {
    let changes = rows.flatMap { row in
      answers(row.id, row.answers)
        + [Change(.importance(row.id, in: 1), row.importance.map { .number($0) })]
    }
    let themes = rows.map { theme($0.id, statements: $0.answers.count) }
    return Profile(Book(changes), pack: pack(themes, importance: scale), assessment: 1)
  }

  /// A profile of one theme, `candour`, with more said about it.
  static func profile(
    _ answers: String, importance: Int? = nil, partner: Int? = nil, example: String? = nil,
    watchFors: [String] = []
  ) -> Profile {
    let changes: [Change] =
      Example.answers("candour", answers) + [
        Change(.importance("candour", in: 1), importance.map { .number($0) }),
        Change(.partner("candour", in: 1), partner.map { .number($0) }),
        Change(.evidence("candour", in: 1), example.map { .text($0) }),
      ] + watchFors.map { Change(.watchFor($0, theme: "candour", in: 1), .tick) }
    let pack = Example.pack([theme("candour", statements: answers.count)])
    return Profile(Book(changes), pack: pack, assessment: 1)
  }

  static let words = Words(pack([]))
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
