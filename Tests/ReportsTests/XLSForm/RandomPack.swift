import Workbook

/// Packs of any shape with texts that spreadsheets, survey tools and CSV files stumble over.
struct RandomPack {
  private static let pieces = [
    "=1+1", "-", "+44", "@sum", "'", "''=x", "'=x", "'tis", "${name}", "$ {x}",
    "instance('x')/root",
    "instance", "(",
    "\"quoted\"", "a, b; c", "é 日本語 👩‍👩‍👧", "<b>&amp;</b>", "|", "NA", "-1", "0", "TRUE", "end group",
    "select_one scale", "{ }", "#", "\\", "::", "ask who gains?", "$", "ß", "e\u{301}",
  ]

  private var dice: FormDice
  private var used = 0
  /// Words that forms use for something else, or that no name may be.
  private var words = [
    "1st", "about", "definition", "why", "stem", "privacy", "meta", "purpose", "na", "data",
    "question", "2",
  ]

  private init(_ seed: UInt64) { dice = FormDice(state: seed) }

  /// The pack that this seed gives.
  static func pack(_ seed: UInt64) -> Pack {
    var random = RandomPack(seed)
    return random.pack()
  }

  private mutating func pack() -> Pack {
    let sources = dice.some(0...3) { _, index in "S\(index)" }
    let sized = areas(sources)
    let themes = sized.flatMap(\.themes).map(\.id)
    let dilemmas = (0..<dice.below(3)).map { _ in
      Dilemma(
        id: id(), title: line(), seat: line(), story: prose(), question: prose(),
        themes: themes.filter { _ in dice.below(2) == 0 })
    }
    return Pack(
      id: "made", title: line(), version: "1.\(dice.below(9))",
      language: ["en-GB", "cy", "zh-Hant"][dice.below(3)], stem: Wording(me: line(), us: line()),
      scale: scale(), importance: scale(), areas: sized, dilemmas: dilemmas,
      dilemmaQuestions: dilemmas.isEmpty ? [] : list(0), frames: frames(sources), about: about(),
      guide: guide(), sources: sources.map { Source(id: $0, text: prose()) })
  }

  private mutating func areas(_ sources: [String]) -> [Area] {
    (0...dice.below(3)).map { _ in
      Area(
        id: id(), title: line(), about: prose(),
        themes: (0...dice.below(3)).map { _ in theme(sources) })
    }
  }

  private mutating func theme(_ sources: [String]) -> Theme {
    let isReversed = dice.below(3) == 0
    return Theme(
      id: id(), title: line(), definition: prose(), why: prose(),
      sources: sources.filter { _ in dice.below(2) == 0 },
      dilemma: dice.below(2) == 0 ? "case" : nil, prompts: list(0), tries: list(0),
      coaching: dice.below(2) == 0
        ? Coaching(me: line(), organisation: line(), system: line()) : nil,
      reading: sources.last,
      statements: (0...dice.below(4)).map { _ in
        Statement(id: id(), me: line(), us: line(), isReversed: isReversed)
      },
      watchFors: (0..<dice.below(3)).map { _ in WatchFor(id: id(), text: line()) })
  }

  private mutating func frames(_ sources: [String]) -> [ReflectionFrame] {
    (0..<dice.below(3)).map { _ in
      ReflectionFrame(
        id: id(), title: line(), about: prose(), source: sources.first,
        prompts: (0...dice.below(3)).map { _ in
          FramePrompt(id: id(), title: line(), text: prose())
        })
    }
  }

  private mutating func about() -> About {
    if dice.below(3) == 0 { return About() }
    return About(privacy: prose(), paragraphs: list(1), limits: list(1), provenance: prose())
  }

  private mutating func guide() -> Guide {
    if dice.below(2) == 0 { return Guide() }
    return Guide(
      purpose: prose(), groundRules: list(1),
      sections: (0...dice.below(3)).map { _ in
        GuideSection(id: id(), title: line(), paragraphs: list(1), points: list(0))
      })
  }

  private mutating func scale() -> Scale {
    let low = dice.below(20) - 10
    let points = (0..<2 + dice.below(6)).map {
      Scale.Point(value: low + $0, label: "\(line()) \($0)")
    }
    return Scale(points: points, noChance: dice.below(2) == 0 ? "" : line())
  }

  private mutating func list(_ least: Int) -> [String] {
    (0..<least + dice.below(3)).map { _ in prose() }
  }

  /// An identifier that nothing has yet; some are words that forms use for something else.
  private mutating func id() -> String {
    used += 1
    if words.isEmpty || dice.below(3) == 0 { return "id-\(used)" }
    return words.remove(at: dice.below(words.count))
  }

  private mutating func line() -> String {
    dice.some(1...4) { dice, _ in Self.pieces[dice.below(Self.pieces.count)] }
      .joined(separator: ["", " ", "  "][dice.below(3)])
  }

  private mutating func prose() -> String {
    (0...dice.below(3)).map { _ in line() }.joined(separator: ["\n", " ", "\n\n"][dice.below(3)])
  }
}
