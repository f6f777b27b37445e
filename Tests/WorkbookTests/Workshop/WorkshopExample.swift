import Workbook

/// A pack of four themes, two statements each, and a workshop begun with it.
enum WorkshopExample {
  static let now = Moment(
    milliseconds: 1_795_426_867_123, day: Day(sinceEpoch: 20_780), minute: 581)

  static let pack = Pack(
    id: "core", title: "Leading", version: "1.0.0", language: "en-GB",
    stem: Wording(me: "How often did you", us: "How often do we"),
    scale: Scale(points: (1...5).map { Scale.Point(value: $0, label: "Level \($0)") }),
    importance: Scale(points: []),
    areas: [
      Area(id: "values", title: "Values", about: "", themes: [theme("purpose"), theme("candour")]),
      Area(
        id: "skills", title: "Skills", about: "", themes: [theme("listening"), theme("conflict")]),
    ],
    dilemmas: ["ward", "leak"].map {
      Dilemma(id: $0, title: "", seat: "", story: "", question: "", themes: [])
    })

  private static func theme(_ id: String) -> Theme {
    Theme(
      id: id, title: id.prefix(1).uppercased() + id.dropFirst(), definition: "", why: "",
      statements: (1...2).map {
        Statement(id: "\(id)-\($0)", me: "", us: "", isReversed: id == "conflict" && $0 == 2)
      })
  }

  /// A new workshop, then changed so.
  static func book(_ settings: [(Field, Value?)] = []) -> Book {
    Book(
      WorkshopPlan.beginning("Leadership day", pack: pack, at: now)
        + settings.map { Change($0, $1, at: now.milliseconds) })
  }
}
