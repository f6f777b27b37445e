internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
  /// This assessment beside the one before, once the new answers are in.
  var thenAndNowPage: Page {
    let hints: [Hint] = [.command(.down, "down"), .command(.back, "back")]
    guard book.mayCompare(assessment) || book.previous(to: assessment) == nil else {
      return Page(
        ["Then and now"],
        blocks: [
          .gap,
          .text(
            "Your earlier answers stay hidden until this assessment is finished, so that they do "
              + "not lead the new ones."),
        ], hints: hints)
    }
    guard let comparison = Comparison(book, pack: pack, assessment: assessment) else {
      return Page(
        ["Then and now"],
        blocks: [
          .gap, .text("There is one assessment so far. After the next, this page compares them."),
        ],
        hints: hints)
    }
    return Page(
      ["Then and now"],
      note: "\(comparison.before.started.short) and \(comparison.after.started.short)",
      blocks: [.gap] + ground(comparison) + caution(comparison)
        + comparison.themes.flatMap { rows($0, comparison) },
      hints: hints)
  }

  private func ground(_ comparison: Comparison) -> [Block] {
    Words(pack).text(comparison.ground).map { [.text($0), .gap] } ?? []
  }

  private func caution(_ comparison: Comparison) -> [Block] {
    guard comparison.themes.contains(where: \.hasMoved) else { return [] }
    return [.text(Words.unsureOfChange), .gap]
  }

  private func rows(_ change: ThemeChange, _ comparison: Comparison) -> [Block] {
    let words = Words(pack)
    let title = Block.drawn(
      [Span(change.title, .strong)] + means(change), spoken: change.title)
    return [
      title, .text(words.text(change, from: comparison.before, to: comparison.after)), .gap,
    ]
  }

  /// `2.0 → 3.0`, only where the theme moved by a whole step.
  private func means(_ change: ThemeChange) -> [Span] {
    guard change.direction != nil, let means = change.means else { return [] }
    return [
      Span("   \(means.before.oneDecimal) ", .quiet), Span(glyphs.arrow, Style(.accent)),
      Span(" \(means.after.oneDecimal)"),
    ]
  }
}
