package import Workbook

/// The comparison of two assessments of one person, theme by theme.
package struct Comparison: Equatable, Sendable {
  /// The comparability of the wording of two assessments.
  package enum Ground: Sendable {
    case same
    /// Another version or language of the same pack: the statements may read differently.
    case reworded
    /// Different packs: nothing is compared.
    case differentPack
  }

  /// The earlier assessment, which is finished.
  package let before: Assessment
  /// The later assessment, which is finished.
  package let after: Assessment
  /// The comparability of the wording of the two.
  package let ground: Ground
  /// The changes of the themes, in the pack's order; empty if the packs differ.
  package let themes: [ThemeChange]

  /// Compares an assessment with the latest finished one before it. Nil if there is none, or if
  /// earlier answers must stay hidden because the new ones are not finished.
  package init?(_ book: Book, pack: Pack, assessment: Int) {
    guard book.mayCompare(assessment), let before = book.previous(to: assessment),
      let after = book.assessments.first(where: { $0.number == assessment })
    else { return nil }
    self.init(book, pack: pack, from: before, to: after)
  }

  /// Compares two finished assessments.
  init(_ book: Book, pack: Pack, from before: Assessment, to after: Assessment) {
    self.before = before
    self.after = after
    let ground = Comparison.ground(book, pack: pack, before: before.number, after: after.number)
    self.ground = ground
    themes = (ground == .differentPack ? [] : pack.themes).map { theme in
      ThemeChange(
        theme, scale: pack.scale, before: { book.answer($0, in: before.number) },
        after: { book.answer($0, in: after.number) })
    }
  }

  /// Returns the change of the theme with an identifier; nil if it is not among the themes.
  package func theme(_ id: String) -> ThemeChange? { themes.first { $0.theme == id } }

  /// Returns the comparability of two assessments. An assessment that does not record its pack is
  /// taken to have been answered in this one.
  private static func ground(_ book: Book, pack: Pack, before: Int, after: Int) -> Ground {
    let tags = [before, after].map { book.text(.pack($0)) }.filter { !$0.isEmpty }
    if tags.contains(where: { $0.split(separator: " ").first ?? "" != pack.id }) {
      return .differentPack
    }
    return Set(tags).count > 1 ? .reworded : .same
  }
}
