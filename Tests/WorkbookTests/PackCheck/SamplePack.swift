import Workbook

extension PackFiles {
  /// A small sound pack; the examples of the rules are edits of it.
  static let sample = PackFiles([
    File(name: "pack.toml", root: pack), File(name: "themes/purpose.toml", root: purpose),
    File(name: "themes/candour.toml", root: candour), File(name: "about.toml", root: about),
    File(name: "dilemmas.toml", root: dilemmas), File(name: "frames.toml", root: frames),
    File(name: "guide.toml", root: guide), File(name: "sources.toml", root: sources),
  ])

  private static let pack = root([
    "format": 1, "id": "core", "title": "Leading", "version": "1.0.0", "language": "en-GB",
    "stem": ["me": "How often did you", "us": "How often do we"],
    "scale": [
      "no-chance": "No chance",
      "point": [["value": 1, "label": "Rarely"], ["value": 2, "label": "Often"]],
    ],
    "importance": ["point": [["value": 1, "label": "Less"], ["value": 2, "label": "More"]]],
    "area": [
      [
        "id": "values", "title": "Values", "about": "What you hold to.",
        "themes": ["purpose", "candour"],
      ]
    ],
  ])

  private static let purpose = root([
    "id": "purpose", "title": "Purpose", "definition": "Doing what helps people most.",
    "why": "It helps when money is short.", "sources": ["L1"], "dilemma": "ward",
    "prompts": ["What did you do last week?", "Who felt it?"],
    "statement": [
      ["id": "purpose-1", "me": "ask what helps?", "us": "ask what helps us?"],
      ["id": "purpose-2", "me": "say what you see?", "us": "say what we see?"],
    ],
    "watch-for": [["id": "purpose-w1", "text": "I spoke only of my own team."]],
  ])

  private static let candour = root([
    "id": "candour", "title": "Candour", "definition": "Telling people early what is true.",
    "why": "Others cannot plan on what they do not know.",
    "statement": [["id": "candour-1", "me": "share bad news early?", "us": "share it early?"]],
    "watch-for": [["id": "candour-w1", "text": "I hid bad news."]],
  ])

  private static let about = root([
    "privacy": "These notes are for you.", "about": ["This is a workbook."],
    "limits": ["This is a tool for thinking."], "provenance": "Made for tests.",
  ])

  private static let dilemmas = root([
    "ask": ["What would you do first?"],
    "dilemma": [
      [
        "id": "ward", "title": "The ward", "seat": "Trust", "story": "A ward may close.",
        "question": "Who do you tell?", "themes": ["purpose"],
      ]
    ],
  ])

  private static let frames = root([
    "frame": [
      [
        "id": "what", "title": "What?", "source": "L3", "about": "A quick look back.",
        "prompt": [
          ["id": "what-what", "title": "What?", "text": "What did you see?"],
          ["id": "what-so", "title": "So what?", "text": "What did it mean?"],
        ],
      ]
    ]
  ])

  private static let guide = root([
    "purpose": "To learn how we work.", "ground-rules": ["Nobody has to answer."],
    "section": [
      [
        "id": "roles", "title": "Roles", "paragraphs": ["Two people are enough."],
        "points": ["One asks.", "One writes."],
      ],
      ["id": "room", "title": "The room", "paragraphs": ["Find a quiet one."]],
    ],
  ])

  private static let sources = root([
    "source": [["id": "L1", "text": "A report."], ["id": "L3", "text": "A book, 2015."]]
  ])

  private static func root(_ node: PackNode) -> PackTable { node.table ?? PackTable() }
}
