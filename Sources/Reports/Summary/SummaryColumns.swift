import Workbook

/// The columns of a summary as a table with one row: a statement has its own identifier, all
/// else a kind with what it is about: `importance.candour`, `reflection.candour.what-what`.
///
/// Actions have none: there may be any number of them, and they belong to no assessment.
struct SummaryColumns {
  /// One column after the head.
  struct Column {
    let name: String
    let field: Field
    /// What it is, in words of the pack.
    let title: String
  }

  let columns: [Column]

  /// The columns of these sections of a summary.
  init(_ pack: Pack, assessment: Int, including includes: (SummaryPart) -> Bool) {
    let all = SummaryColumns(pack: pack, assessment: assessment)
    let parts: [(SummaryPart, [Column])] = [
      (.profile, all.ratings + pack.themes.flatMap(all.sides)),
      (.examples, pack.themes.flatMap(all.example)),
      (.watchFors, pack.themes.flatMap(all.watchFors)),
      (.reflections, pack.themes.flatMap(all.reflections)),
    ]
    self.pack = pack
    self.assessment = assessment
    columns = parts.filter { includes($0.0) }.flatMap(\.1)
  }

  /// The name of the column of a field.
  static func name(_ field: Field) -> String {
    let kind = field.kind == .rating ? "" : field.kind.rawValue
    return [kind, field.subject, field.part].filter { !$0.isEmpty }.joined(separator: ".")
  }

  private let pack: Pack
  private let assessment: Int

  private init(pack: Pack, assessment: Int) {
    (self.pack, self.assessment, columns) = (pack, assessment, [])
  }

  private var ratings: [Column] {
    pack.statements.map { statement in
      Column(
        .rating(statement.id, in: assessment),
        title: "\(pack.stem.me) \(statement.wording.me)")
    }
  }

  private func sides(_ theme: Theme) -> [Column] {
    [
      column(.importance, theme, "how much it matters"),
      column(.partner, theme, "what a partner would say"),
    ]
  }

  private func example(_ theme: Theme) -> [Column] {
    [
      column(.evidence, theme, "an example"), column(.evidenceDay, theme, "its day"),
      column(.witness, theme, "who saw it"),
    ]
  }

  private func watchFors(_ theme: Theme) -> [Column] {
    theme.watchFors.map { column(.watchFor, theme, $0.text, part: $0.id) }
  }

  private func reflections(_ theme: Theme) -> [Column] {
    pack.frames.flatMap(\.prompts).map { column(.reflection, theme, $0.title, part: $0.id) }
  }

  private func column(
    _ kind: Field.Kind, _ theme: Theme, _ words: String, part: String = ""
  ) -> Column {
    Column(
      Field(kind, assessment: assessment, subject: theme.id, part: part),
      title: "\(theme.title): \(words)")
  }
}

extension SummaryColumns.Column {
  fileprivate init(_ field: Field, title: String) {
    self.init(name: SummaryColumns.name(field), field: field, title: title)
  }
}
