import Reports
import Scoring
import Workbook

/// Cohorts on a small pack, for tests: a theme of three statements, the last reverse-keyed, and a
/// theme of one.
enum CohortSample {
  static let pack = pack([candour, care])

  /// A pack of themes `t0`, `t1` ... of so many statements each, on a scale from 1; the last of
  /// three is reverse-keyed.
  static func pack(statements: [Int], points: Int = 5) -> Pack {
    pack(
      points: points,
      statements.enumerated().map { number, count in
        theme("t\(number)", "Theme \(number)", (0..<count).map { "do \($0)?" })
      })
  }

  private static func pack(points: Int = 5, _ themes: [Theme]) -> Pack {
    Pack(
      id: "own", title: "Our own way", version: "2.1", language: "en-GB",
      stem: Wording(me: "How often did you", us: "How often do we"),
      scale: Scale(
        points: (1...points).map { Scale.Point(value: $0, label: "Level \($0)") },
        noChance: "No chance to show this"),
      importance: Scale(points: (1...5).map { Scale.Point(value: $0, label: "Level \($0)") }),
      areas: [Area(id: "area", title: "Area", about: "", themes: themes)],
      about: About(limits: ["This is a tool for thinking."], provenance: "Made for tests."))
  }

  private static let candour = theme(
    "candour", "Candour", ["say the hard thing?", "ask for it?", "stay silent?"])
  private static let care = theme("care", "Care", ["ask how people were?"])

  private static func theme(_ id: String, _ title: String, _ texts: [String]) -> Theme {
    Theme(
      id: id, title: title, definition: "", why: "",
      statements: texts.enumerated().map {
        Statement(id: "\(id)-\($0 + 1)", me: $1, us: $1, isReversed: $0 == 2)
      })
  }

  /// People of a group: their answers (a digit rates, `n` is no chance, `-` not answered), and how
  /// many gave them.
  typealias Group = (name: String?, people: [(answers: String, times: Int)])

  static func cohort(
    _ groups: [Group], rules: CohortRules = .toHandOn,
    thresholds: InstrumentThresholds = InstrumentThresholds(), pack: Pack = pack
  ) throws -> Cohort {
    Cohort(try tally(groups, pack: pack), rules: rules, thresholds: thresholds)
  }

  static func tally(_ groups: [Group], pack: Pack = pack) throws -> Tally {
    var tally = Tally(try TallyFrame(pack))
    let ids = pack.statements.map(\.id)
    for group in groups {
      for people in group.people {
        let answers = Dictionary(uniqueKeysWithValues: zip(ids, people.answers))
        for _ in 0..<people.times {
          try tally.add(group: group.name) { answers[$0].flatMap(answer) }
        }
      }
    }
    return tally
  }

  private static func answer(_ letter: Character) -> Answer? {
    letter == "n" ? .noChance : letter.wholeNumberValue.map { .rated($0) }
  }

  static func text(_ cohort: Cohort, drawing: Bool = true) -> String {
    PlainText.text(.cohort(cohort, pack: pack, origin: []), drawing: drawing)
  }

  /// A group that is shown, and two that are shown together; of both some who answered in part.
  static let big: [Group] = [
    ("North", [("4524", 6), ("3431", 5), ("5513", 5), ("2n4-", 2), ("35-2", 2)]),
    ("South", [("2345", 4), ("4422", 4)]), ("West", [("1551", 4)]),
  ]

  /// A cohort of 240, so that nothing waits for more people.
  static let huge: [Group] = (0..<12).map { number in
    let name = "g\(number)"
    let shift = number.isMultiple(of: 2) ? "4422" : "3345"
    return (name, [("5514", 5), ("1152", 3), ("2243", 4), (shift, 6), ("3n-1", 2)])
  }
}
