extension PackSchema {
  /// Returns the schema of the file with a name; nil for a file that is not part of a pack.
  package static func of(file name: String) -> PackSchema? {
    PackFiles.theme(ofFile: name) != nil ? theme : files[name]
  }

  /// The names of all possible files of a pack, apart from themes.
  package static var fileNames: [String] { files.keys.sorted() }

  private static let files: [String: PackSchema] = [
    "pack.toml": pack, "about.toml": about, "dilemmas.toml": dilemmas, "frames.toml": frames,
    "guide.toml": guide, "sources.toml": sources,
  ]

  private static let pack = PackSchema(fields: [
    required("format", .integer), required("id", .id(.pack)), required("title", .line),
    required("version", .line), required("language", .line),
    required("stem", .section(wording)),
    required("scale", .section(scale)), required("importance", .section(scale)),
    required("area", .sections(area), count: 1...20),
  ])

  private static let wording = PackSchema(fields: [
    required("me", .wording), required("us", .wording),
  ])

  private static let scale = PackSchema(fields: [
    optional("no-chance", .line), required("point", .sections(point), count: 2...11),
  ])

  private static let point = PackSchema(fields: [
    required("value", .integer), required("label", .line),
  ])

  private static let area = PackSchema(fields: [
    required("id", .id(.area)), required("title", .line), required("about", .prose),
    required("themes", .themes, count: 1...50),
  ])

  private static let theme = PackSchema(fields: [
    required("id", .id(.theme)), required("title", .line), required("definition", .prose),
    required("why", .prose), optional("sources", .references(.source)),
    optional("dilemma", .reference(.dilemma)), optional("prompts", .list),
    optional("try", .list), optional("read", .reference(.source)),
    optional("coach", .section(coach)),
    required("statement", .sections(statement), count: 1...12),
    optional("watch-for", .sections(watchFor)),
  ])

  private static let coach = PackSchema(fields: [
    required("me", .line), required("organisation", .line), required("system", .line),
  ])

  private static let statement = PackSchema(fields: [
    required("id", .id(.statement)), required("me", .wording), required("us", .wording),
    optional("reverse", .flag),
  ])

  private static let watchFor = PackSchema(fields: [
    required("id", .id(.watchFor)), required("text", .line),
  ])

  private static let dilemmas = PackSchema(fields: [
    optional("ask", .list), required("dilemma", .sections(dilemma)),
  ])

  private static let dilemma = PackSchema(fields: [
    required("id", .id(.dilemma)), required("title", .line), required("seat", .line),
    required("story", .prose), required("question", .prose),
    optional("themes", .references(.theme)),
  ])

  private static let frames = PackSchema(fields: [required("frame", .sections(frame))])

  private static let frame = PackSchema(fields: [
    required("id", .id(.frame)), required("title", .line),
    optional("source", .reference(.source)), required("about", .prose),
    required("prompt", .sections(prompt), count: 1...20),
  ])

  private static let prompt = PackSchema(fields: [
    required("id", .id(.prompt)), required("title", .line), required("text", .prose),
  ])

  private static let about = PackSchema(fields: [
    required("privacy", .prose), required("about", .list), required("limits", .list),
    required("provenance", .prose),
  ])

  private static let guide = PackSchema(fields: [
    required("purpose", .prose), required("ground-rules", .list),
    required("section", .sections(section), count: 1...30),
  ])

  private static let section = PackSchema(fields: [
    required("id", .id(.section)), required("title", .line), required("paragraphs", .list),
    optional("points", .list),
  ])

  private static let sources = PackSchema(fields: [required("source", .sections(source))])

  private static let source = PackSchema(fields: [
    required("id", .id(.source)), required("text", .prose),
  ])
}
