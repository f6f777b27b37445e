import Workbook

/// A small pack in plain ASCII: two areas, three themes. Its wording, scale and size can be bent
/// to what packs of other people may hold.
enum Small {
  static let pack = make()
  static let points = ["Never", "Seldom", "At times", "Often", "Always"]

  /// One to five, as most packs have.
  static let scale = scale(from: 1, points, noChance: "No chance to show this")

  /// The packs that this program was not written for, by name.
  static let variants: [(name: String, pack: Pack)] = [
    ("0-10", make(scale: scale(from: 0, (0...10).map { "Point \($0)" }, noChance: "No chance"))),
    (
      "1-4 reversed",
      make(
        scale: scale(from: 1, ["No", "Rather no", "Rather yes", "Yes"], noChance: "No chance"),
        reversed: true)
    ),
    ("no way out", make(scale: scale(from: 1, points))),
    ("one statement", make(statements: 1)),
    ("long", make { String(repeating: $0 + " and what goes with it ", count: 5) }),
    ("one long word", make { String(repeating: $0.filter { $0 != " " }, count: 12) }),
    ("Japanese", make { "組織を越えて導くための振り返り" + $0 }),
  ]

  static func scale(from low: Int, _ labels: [String], noChance: String = "") -> Scale {
    Scale(
      points: labels.enumerated().map { Scale.Point(value: low + $0, label: $1) },
      noChance: noChance)
  }

  static func make(
    scale: Scale = scale, statements: Int = 3, reversed: Bool = false,
    _ say: @escaping (String) -> String = { $0 }
  ) -> Pack {
    let theme = { (id: String) in
      Theme(
        id: id, title: say("Theme \(id)"), definition: say("What it means."),
        why: say("Why it matters."), sources: ["S1"], dilemma: "case",
        prompts: [say("Who would disagree?")],
        statements: (1...statements).map {
          Statement(
            id: "\(id)-\($0)", me: say("ask question \($0) of \(id)?"), us: say("ask \($0)?"),
            isReversed: reversed)
        },
        watchFors: (1...2).map { WatchFor(id: "\(id)-w\($0)", text: say("I did \($0).")) })
    }
    return Pack(
      id: "small", title: say("Small"), version: "1.0.0", language: "en-GB",
      stem: Wording(me: say("How often did you"), us: say("How often do we")),
      scale: Scale(
        points: scale.points.map { Scale.Point(value: $0.value, label: say($0.label)) },
        noChance: scale.noChance.isEmpty ? "" : say(scale.noChance)),
      importance: self.scale(from: 1, ["None", "Little", "Fair", "Much", "Vital"].map(say)),
      areas: [
        Area(
          id: "one", title: say("Area one"), about: say("About."), themes: [theme("a"), theme("b")]),
        Area(id: "two", title: say("Area two"), about: say("About."), themes: [theme("c")]),
      ],
      dilemmas: [
        Dilemma(
          id: "case", title: say("A case"), seat: say("You chair"), story: say("It rains."),
          question: say("What now?"), themes: ["a"])
      ],
      frames: [frame("what", say), frame("code", say)],
      about: About(
        privacy: say("Name no one."), paragraphs: [say("A tool.")], limits: [say("No test.")],
        provenance: say("Made up.")),
      sources: [Source(id: "S1", text: say("A book."))])
  }

  private static func frame(_ id: String, _ say: (String) -> String) -> ReflectionFrame {
    ReflectionFrame(
      id: id, title: say("Frame \(id)"), about: "", source: "S1",
      prompts: (1...2).map {
        FramePrompt(id: "\(id)-\($0)", title: say("Prompt \($0)"), text: say("What about \($0)?"))
      })
  }
}

/// Books that were written in, each free text unlike any other text there is.
enum Written {
  static let day = Walk.day

  /// Changes that fill an assessment in; every free text begins with `mark`.
  static func changes(_ pack: Pack, _ assessment: Int = 1, mark: String = "note") -> [Change] {
    let themes = pack.themes.enumerated().flatMap { index, theme in
      themeChanges(pack, theme, index, assessment, mark)
    }
    return [
      Change(.started(assessment), .day(day)),
      Change(.pack(assessment), .text("\(pack.id) \(pack.version) \(pack.language)")),
      Change(.privacyRead, .tick),
    ] + themes
  }

  /// One finished assessment with a plan.
  static func finished(_ pack: Pack, mark: String = "note") -> Book {
    Book(
      changes(pack, mark: mark) + plan(pack) + [Change(.finished(1), .day(day))])
  }

  /// A plan that is due on the day of the walks.
  static func plan(_ pack: Pack) -> [Change] {
    [
      Change(.action("1", .actionTheme), .text(pack.themes.first?.id ?? "")),
      Change(.action("1", .cue), .text("the paper is tabled")),
      Change(.action("1", .act), .text("ask what is lost")),
      Change(.action("1", .due), .day(day)),
    ]
  }

  private static func themeChanges(
    _ pack: Pack, _ theme: Theme, _ index: Int, _ assessment: Int, _ mark: String
  ) -> [Change] {
    let high = pack.scale.high
    let ratings = theme.statements.enumerated().map { number, statement in
      Change(
        .rating(statement.id, in: assessment),
        .answer(.rated(max(pack.scale.low, high - (index + number) % 3))))
    }
    let notes = pack.frames.flatMap(\.prompts).enumerated().map { number, prompt in
      Change(
        .reflection(prompt.id, theme: theme.id, in: assessment),
        .text("\(mark)-r\(index)-\(number)"))
    }
    let marks = theme.watchFors.prefix(1).map {
      Change(.watchFor($0.id, theme: theme.id, in: assessment), .tick)
    }
    return ratings + [
      Change(.importance(theme.id, in: assessment), .number(pack.importance.high)),
      Change(.partner(theme.id, in: assessment), .number(pack.scale.low)),
      Change(.evidence(theme.id, in: assessment), .text("\(mark)-e\(index)")),
      Change(.evidenceDay(theme.id, in: assessment), .day(day.adding(days: -5 - index))),
      Change(.witness(theme.id, in: assessment), .text("\(mark)-w\(index)")),
    ] + notes + marks
  }
}
