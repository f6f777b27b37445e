/// Checks that English texts are readable at grade 9, about the age of 14.
enum ReadingGradeRule: PackRule {
  static let isFatal = false
  /// The maximum grade.
  static let highest = 9.0

  private static let hard =
    "necessitate organisational prioritisation considerations throughout interdependencies?"

  static let examples = PackExamples(
    good: [
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], "ask local people what they need?")
    ],
    bad: [
      PackEdit("themes/purpose.toml", ["statement", 0, "me"], .string(hard)),
      PackEdit("themes/purpose.toml", ["watch-for", 0, "text"], .string(hard)),
      PackEdit("themes/purpose.toml", ["definition"], .string(hard)),
      PackEdit(
        "themes/purpose.toml", ["why"], .string(hard),
        reported: ("themes/purpose.toml", ["definition"])),
      PackEdit("themes/purpose.toml", ["prompts"], [.string(hard)]),
      PackEdit("themes/purpose.toml", ["try"], [.string(hard)]),
      PackEdit("dilemmas.toml", ["dilemma", 0, "story"], .string(hard)),
      PackEdit(
        "frames.toml", ["frame", 0, "prompt", 0, "text"], .string(hard),
        reported: ("frames.toml", ["frame", 0, "prompt"])),
      PackEdit("about.toml", ["privacy"], .string(hard)),
      PackEdit("about.toml", ["about", 0], .string(hard), reported: ("about.toml", ["about"])),
      PackEdit("about.toml", ["limits", 0], .string(hard), reported: ("about.toml", ["limits"])),
      PackEdit("guide.toml", ["purpose"], .string(hard)),
      PackEdit(
        "guide.toml", ["ground-rules", 0], .string(hard),
        reported: ("guide.toml", ["ground-rules"])),
      PackEdit(
        "guide.toml", ["section", 1, "paragraphs", 0], .string(hard),
        reported: ("guide.toml", ["section", 1, "paragraphs"])),
      PackEdit(
        "guide.toml", ["section", 0, "points"], [.string(hard), .string(hard)],
        reported: ("guide.toml", ["section", 0, "paragraphs"])),
      PackEdit("pack.toml", ["area", 0, "about"], .string(hard)),
    ])

  static func check(_ contents: PackContents) -> [PackProblem] {
    guard contents.isEnglish else { return [] }
    return contents.passages.compactMap { passage in
      guard let grade = ReadingGrade(of: passage.texts), grade.value > highest else { return nil }
      let message =
        "\(passage.name) reads at grade \(grade), expected at most 9: cut sentences in two and "
        + "long words out"
      return problem(passage.file, passage.path, message)
    }
  }
}
