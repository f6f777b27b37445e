import Store
import Workbook

/// A small sound pack as its files' text, to plant mistakes in.
struct PackSampleText {
  var files: [String: String] = [
    "pack.toml": pack, "themes/purpose.toml": purpose, "about.toml": about,
    "dilemmas.toml": dilemmas, "frames.toml": frames, "sources.toml": sources,
  ]

  /// Replaces the first occurrence of some text in a file.
  mutating func replace(_ old: String, with new: String, in file: String) {
    let text = files[file, default: ""]
    guard let range = text.firstRange(of: old) else { return }
    files[file] = text.replacingCharacters(in: range, with: new)
  }

  /// What reading the files gives.
  var reading: PackReading {
    PackReader.read(files: files.map { ($0.key, Array($0.value.utf8)) })
  }

  /// The problems as `file:line:column: message`.
  var problems: [String] { reading.problems.map(\.description) }

  private static let pack = """
    format = 1
    id = "core"
    title = "Leading"
    version = "1.0.0"
    language = "en-GB"

    [stem]
    me = "How often did you"
    us = "How often do we"

    [scale]
    no-chance = "No chance"

    [[scale.point]]
    value = 1
    label = "Rarely"

    [[scale.point]]
    value = 2
    label = "Often"

    [[importance.point]]
    value = 1
    label = "Less"

    [[importance.point]]
    value = 2
    label = "More"

    [[area]]
    id = "values"
    title = "Values"
    about = "What you hold to."
    themes = ["purpose"]

    """

  private static let purpose = """
    id = "purpose"
    title = "Purpose"
    definition = "Doing what helps people most."
    why = "It helps when money is short."
    sources = ["L1"]
    dilemma = "ward"
    prompts = [
      "What did you do last week?",  # the week counts
      "Who felt it?",
    ]

    [[statement]]
    id = "purpose-1"
    me = "ask what helps?"
    us = "ask what helps us?"

    [[statement]]
    id = "purpose-2"
    me = "say what you see?"
    us = "say what we see?"

    [[watch-for]]
    id = "purpose-w1"
    text = "I spoke only of my own team."

    """

  private static let about = """
    privacy = "These notes are for you."
    about = ["This is a workbook."]
    limits = ["This is a tool for thinking."]
    provenance = "Made for tests."

    """

  private static let dilemmas = #"""
    ask = ["What would you do first?"]

    [[dilemma]]
    id = "ward"
    title = "The ward"
    seat = "Trust"
    story = """
    A ward may close.
    [[dilemma]] is no section here.
    """
    question = "Who do you tell?"
    themes = ["purpose"]

    """#

  private static let frames = """
    [[frame]]
    id = "what"
    title = "What?"
    source = "L1"
    about = "A quick look back."

    [[frame.prompt]]
    id = "what-what"
    title = "What?"
    text = "What did you see?"

    [[frame.prompt]]
    id = "what-so"
    title = "So what?"
    text = "What did it mean?"

    """

  private static let sources = """
    # Where the ideas come from.
    [[source]]
    id = "L1"
    text = "A report."

    """
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
