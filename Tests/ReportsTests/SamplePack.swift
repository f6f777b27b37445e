import Workbook

/// A small pack: three areas, six themes, in the words of the core pack.
enum SamplePack {
  static let pack = Pack(
    id: "core", title: "Leading across organisations", version: "1.0.0", language: "en-GB",
    stem: Wording(
      me: "In the last three months, how often did you", us: "How often do we"),
    scale: scale(
      ["Rarely or never", "Occasionally", "About half the time", "Frequently", "Almost always"],
      noChance: "No chance to show this"),
    importance: scale([
      "Not part of my role", "A little important", "Fairly important", "Very important", "Vital",
    ]),
    areas: [
      area("values", "Values", [candour, theme("humility", "Humility")]),
      area("culture", "Culture", [sharedPower, theme("safe-challenge", "Safe challenge")]),
      area("skills", "Skills", [theme("listening", "Listening"), theme("influence", "Influence")]),
    ],
    frames: [frame],
    about: About(
      limits: [
        "This is a tool for thinking. It has not been validated as a test.",
        "Please do not use it to appraise, choose or rank anyone.",
      ],
      provenance:
        "Structure (values, culture, skills) after Vize/IHM; themes and statements by the "
        + "workbook's authors; not a validated psychometric instrument."))

  static let candour = theme(
    "candour", "Candour", watchFors: ["I said one thing upwards and another sideways."])

  static let sharedPower = theme(
    "shared-power", "Shared power",
    watchFors: [
      "I settled it before the meeting began.", "I made sure that my own team wrote the paper.",
    ])

  static let frame = ReflectionFrame(
    id: "what", title: "What? So what? Now what?", about: "", source: "E1",
    prompts: [
      FramePrompt(id: "what-what", title: "What?", text: "What happened?"),
      FramePrompt(id: "what-so", title: "So what?", text: "What did it mean?"),
      FramePrompt(id: "what-now", title: "Now what?", text: "What will you do next?"),
    ])

  private static func scale(_ labels: [String], noChance: String = "") -> Scale {
    Scale(
      points: labels.enumerated().map { Scale.Point(value: $0 + 1, label: $1) },
      noChance: noChance)
  }

  private static func area(_ id: String, _ title: String, _ themes: [Theme]) -> Area {
    Area(id: id, title: title, about: "", themes: themes)
  }

  private static func theme(_ id: String, _ title: String, watchFors: [String] = []) -> Theme {
    Theme(
      id: id, title: title, definition: "", why: "",
      statements: (1...3).map { Statement(id: "\(id)-\($0)", me: "", us: "") },
      watchFors: watchFors.enumerated().map { WatchFor(id: "\(id)-w\($0 + 1)", text: $1) })
  }
}
