import Reports
import Scoring
import Workbook

/// A workshop to report on: nine people, four themes, two rounds, with notes and plans.
enum WorkshopSample {
  static let today = SampleBook.day(2026, 11, 23)
  static let now = Moment(milliseconds: 1_795_426_867_123, day: today, minute: 581)

  static let pack: Pack = {
    var pack = SamplePack.pack
    pack.areas = [
      Area(
        id: "culture", title: "Culture", about: "",
        themes: [
          theme(
            "shared-power", "Shared power",
            [
              ("hand the chair of a meeting to another organisation?", false),
              ("let one organisation hold all the papers?", true),
            ]),
          theme("safe-challenge", "Safe challenge", [("thank somebody who disagreed?", false)]),
          theme(
            "mandates", "Different mandates", [("brief councillors before we publish?", false)]),
          theme("listening", "Listening", [("hear a complaint to the end?", false)]),
        ])
    ]
    pack.dilemmas = ["ward", "leak"].map {
      Dilemma(
        id: $0, title: "The \($0)", seat: "Council", story: "It is Friday.",
        question: "Who hears of it?", themes: [])
    }
    pack.dilemmaQuestions = ["What would you do first?"]
    pack.guide = Guide(
      purpose: "We are here to learn. Nothing is used to appraise anyone.",
      groundRules: ["We do not ask whose answer it is."],
      sections: [
        GuideSection(
          id: "roles", title: "Roles", paragraphs: ["Two people are enough."],
          points: ["One asks.", "One writes."]),
        GuideSection(id: "timings", title: "The clock", paragraphs: ["It only counts."]),
      ])
    return pack
  }()

  private static func theme(_ id: String, _ title: String, _ statements: [(String, Bool)])
    -> Theme
  {
    Theme(
      id: id, title: title, definition: "", why: "",
      statements: statements.enumerated().map { index, statement in
        Statement(
          id: "\(id)-\(index + 1)", me: "\(statement.0) (me)", us: statement.0,
          isReversed: statement.1)
      })
  }

  /// A new workshop, then changed so.
  static func book(_ changes: [Change] = []) -> Book {
    Book(WorkshopPlan.beginning("Leadership day", pack: pack, at: now) + changes)
  }

  static func plan(_ change: (inout WorkshopPlan) -> Void = { _ in }) -> WorkshopPlan {
    var plan = WorkshopPlan(book(), pack: pack)
    change(&plan)
    return plan
  }

  /// The day's notes and plans.
  static let filled = book([
    Change(.roundOpened(1), .day(today)), Change(.roundShown(1), .day(today)),
    Change(
      .note(.evidence, theme: "shared-power"),
      .text("Both trusts chaired every place meeting this year.\nThe hospice never has.")),
    Change(.note(.change, theme: "shared-power"), .text("Rotate the chair from January.")),
    Change(.roundOpened(2), .day(today)), Change(.roundShown(2), .day(today)),
    Change(.action("1", .act), .text("ask the hospice to chair in January")),
    Change(.action("1", .owner), .text("Head of integrated care")),
    Change(.action("1", .with), .text("the hospice's chief officer")),
    Change(.action("1", .due), .day(SampleBook.day(2026, 12, 4))),
    Change(.action("1", .firstStep), .text("Ring her on Thursday.")),
    Change(.action("1", .sign), .text("The January agenda has her name on it.")),
    Change(.action("1", .actionTheme), .text("shared-power")),
    Change(.action("2", .act), .text("brief councillors before papers go out")),
  ])

  /// What the room answered, a text for each statement; see `round`.
  static let first = ["111225555", "123345455", "344444445", "222122222", "5n4-3n21n"]
  static let second = ["112335555", "123345455", "344444445", "222122222", "554-3n21n"]

  /// What may be shown of a round: a letter for each person, `n` for no chance, `-` for none.
  static func round(_ answers: [String], _ plan: WorkshopPlan = plan()) throws -> RoundResult {
    var tally = Tally(try TallyFrame(pack.apart(plan.themes)))
    let statements = plan.statements(in: pack).map(\.id)
    for person in answers[0].indices {
      try tally.add { statement in
        let index = statements.firstIndex(of: statement) ?? 0
        return answer(answers[index][person])
      }
    }
    return RoundResult(tally, pack: pack, plan: plan)
  }

  private static func answer(_ letter: Character) -> Answer? {
    letter == "n" ? .noChance : letter.wholeNumberValue.map { .rated($0) }
  }

  /// The summary of a workshop of which these rounds were shown.
  static func report(
    _ book: Book = filled, _ rounds: [[String]] = [first, second], plan: WorkshopPlan = plan()
  ) throws -> Report {
    let results = try rounds.map { try round($0, plan) }
    return Report.workshop(
      book: book, pack: pack, plan: plan,
      rounds: Dictionary(uniqueKeysWithValues: zip(1..., results)), today: today)
  }

  /// A choice of topics, and a case voted on before and after the room talked about it.
  static let votes: [Ballot: VoteResult] = [
    .topics: VoteResult(
      .topics,
      counts: [
        ("shared-power", 3), ("safe-challenge", 7), ("mandates", 2), ("listening", 0),
      ].map { (theme: $0.0, count: $0.1) }, voters: 9),
    .hardest(dilemma: "ward", isAfter: false): VoteResult(
      voters: 9, options: [.init(theme: "listening", dots: .most)]),
    .hardest(dilemma: "ward", isAfter: true): VoteResult(
      voters: 8, options: [.init(theme: "listening", dots: .other)]),
  ]
}
