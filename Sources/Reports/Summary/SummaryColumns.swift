import Workbook

/// The columns of a summary in wide format, with one row per summary.
///
/// The column of a statement has the statement's identifier as its name. All others are named after
/// the kind of field and what it belongs to: `importance.candour`, `reflection.candour.what-what`.
///
/// Actions and notes have no columns, because their number varies and they belong to no assessment.
/// Earlier assessments have no rows, because a row counts as a person where many are tallied.
struct SummaryColumns {
  /// A column after the common columns of `SummaryHead`.
  struct Column {
    let name: String
    let field: Field
    /// A description in the words of the pack.
    let title: String
  }

  /// The columns, in order.
  let columns: [Column]

  /// Creates the columns of the included sections.
  init(_ pack: Pack, assessment: Int, including includes: (SummaryPart) -> Bool) {
    let all = SummaryColumns(pack: pack, assessment: assessment)
    let parts: [(SummaryPart, [Column])] = [
      (.profile, all.ratings + pack.themes.flatMap(all.sides)),
      (.focus, pack.themes.map { all.column(.focus, $0, "a theme to work on") }),
      (.examples, pack.themes.flatMap(all.example)),
      (.watchFors, pack.themes.flatMap(all.watchFors)),
      (.reflections, pack.themes.flatMap(all.reflections)),
    ]
    self.pack = pack
    self.assessment = assessment
    columns = parts.filter { includes($0.0) }.flatMap(\.1)
  }

  /// Returns the columns of all statements of a pack, in the pack's order.
  static func ratings(_ pack: Pack) -> [Column] {
    SummaryColumns(pack: pack, assessment: 1).ratings
  }

  /// Returns the column name of a field.
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
