import Workbook

/// Messages on missing parts of a pack, in terms of the form.
enum FormWords {
  /// Returns the message for a value that is missing at a path of a pack file, or nil if the pack's
  /// own message serves.
  static func missing(_ file: String, _ path: PackPath) -> String? {
    let keys = path.compactMap { step in if case .key(let key) = step { key } else { nil } }
    let way = keys.joined(separator: ".")
    switch PackFiles.theme(ofFile: file) == nil ? file : "theme" {
    case "pack.toml": return pack[way]
    case "theme": return theme[way]
    case "about.toml": return about[way]
    case "frames.toml": return frames[way]
    case "dilemmas.toml": return dilemmas[way]
    case "guide.toml": return guide[way]
    default: return way == "source.id" ? name : way == "source.text" ? label : nil
    }
  }

  private static let name = "expected a name: small letters, digits and hyphens"
  private static let label = "expected a label: what people read"

  private static let pack = [
    "id": "expected a form_id in the sheet settings",
    "title": "expected a form_title in the sheet settings",
    "language":
      "expected a default_language in the sheet settings, such as English (en)",
    "stem.me": "expected a note `stem`: the words that every statement begins with, such as "
      + "In the last month, how often did you",
    "stem.us": "expected a note `stem` with, in the column us, the words that every wording for "
      + "a group begins with, such as How often do we",
    "scale": "expected a list `scale` in the sheet choices: the answers, lowest first",
    "importance": "expected a list `importance` in the sheet choices: how much a theme matters, "
      + "lowest first",
    "scale.point": "expected the answers in the list of the scale, lowest first",
    "importance.point": "expected the answers in the list `importance`, lowest first",
    "scale.point.label": label, "importance.point.label": label,
    "area": "expected areas: groups that hold the groups of themes",
    "area.id": name, "area.title": label,
    "area.about": "expected a note `about` in the group of this area",
    "area.themes": "expected themes: groups in the group of this area",
  ]

  private static let theme = [
    "title": label,
    "definition": "expected a note `definition` in the group of this theme: what it means",
    "why": "expected a note `why` in the group of this theme: why it matters",
    "statement": "expected statements in the group of this theme: rows of the type "
      + "select_one scale",
    "statement.id": name, "statement.me": label,
    "statement.us": "expected the wording for a group in the column us",
    "watch-for.id": name, "watch-for.text": label,
  ]

  private static let about = [
    "": "expected a note `privacy` and a group `pack_about`: what people should know",
    "privacy": "expected a note `privacy`: what people are told before they write",
    "about": "expected notes `about_1`, `about_2` in the group `pack_about`",
    "limits": "expected notes `limit_1`, `limit_2` in the group `pack_about`: what may not be "
      + "concluded",
    "provenance": "expected a note `provenance` in the group `pack_about`: where this comes from",
  ]

  private static let frames = [
    "frame": "expected groups in this group, one for each frame", "frame.id": name,
    "frame.title": label, "frame.about": "expected a note `about`: when to use this frame",
    "frame.prompt": "expected questions in this group: rows of the type text",
    "frame.prompt.id": name, "frame.prompt.title": label, "frame.prompt.text": label,
  ]

  private static let dilemmas = [
    "dilemma": "expected groups in this group, one for each case", "dilemma.id": name,
    "dilemma.title": label, "dilemma.seat": "expected in the column seat whose place one is in",
    "dilemma.story": "expected a note `story` in the group of this case",
    "dilemma.question": "expected a note `question` in the group of this case",
  ]

  private static let guide = [
    "purpose": "expected a note `purpose`: what the workshop is for",
    "ground-rules": "expected notes `rule_1`, `rule_2`: what the room agrees to",
    "section": "expected groups in this group, one for each section", "section.id": name,
    "section.title": label,
    "section.paragraphs": "expected notes `paragraph_1`, `paragraph_2` in this group",
  ]
}
