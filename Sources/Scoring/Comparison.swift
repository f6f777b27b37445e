package import Workbook

/// Two assessments of one person, theme by theme.
package struct Comparison: Equatable, Sendable {
  /// Whether the two were answered in the same words.
  package enum Ground: Sendable {
    case same
    /// The same pack in another version or language: the statements may read differently.
    case reworded
    /// Another pack: nothing is compared.
    case differentPack
  }

  /// The earlier assessment, finished.
  package let before: Assessment
  /// The assessment compared with it, finished.
  package let after: Assessment
  /// Whether both were answered in the same words.
  package let ground: Ground
  /// In the pack's order; empty when the packs differ.
  package let themes: [ThemeChange]

  /// Compares an assessment with the latest finished one before it. Nil when there is none, or
  /// when earlier answers must stay hidden because the new ones are not finished.
  package init?(_ book: Book, pack: Pack, assessment: Int) {
    guard book.mayCompare(assessment), let before = book.previous(to: assessment),
      let after = book.assessments.first(where: { $0.number == assessment })
    else { return nil }
    self.before = before
    self.after = after
    let ground = Comparison.ground(book, pack: pack, before: before.number, after: assessment)
    self.ground = ground
    themes = (ground == .differentPack ? [] : pack.themes).map { theme in
      ThemeChange(
        theme, scale: pack.scale, before: { book.answer($0, in: before.number) },
        after: { book.answer($0, in: assessment) })
    }
  }

  /// The change of a theme, by its identifier; nil when it is not among them.
  package func theme(_ id: String) -> ThemeChange? { themes.first { $0.theme == id } }

  /// An assessment that does not say its pack is taken to be answered in this one.
  private static func ground(_ book: Book, pack: Pack, before: Int, after: Int) -> Ground {
    let tags = [before, after].map { book.text(.pack($0)) }.filter { !$0.isEmpty }
    if tags.contains(where: { $0.split(separator: " ").first ?? "" != pack.id }) {
      return .differentPack
    }
    return Set(tags).count > 1 ? .reworded : .same
  }
}
