internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  /// This assessment beside the one before, once the new answers are in.
  var thenAndNowPage: Page {
    let hints: [Hint] = [
      .command(.down, "theme"), .command(.accept, "in words"),
      .command(.back, "back"),
    ]
    guard book.mayCompare(assessment) || book.previous(to: assessment) == nil else {
      return Page(
        ["Then and now"],
        blocks: [
          .gap,
          .text(
            "Your earlier answers stay hidden until this assessment is finished, so that they do "
              + "not lead the new ones. What you wrote about a theme shows once you have rated it "
              + "again."), .gap, everyAssessment,
        ], hints: hints)
    }
    guard let comparison = Comparison(book, pack: pack, assessment: assessment) else {
      return Page(
        ["Then and now"],
        blocks: [
          .gap, .text(Self.oneAssessment),
        ] + (book.assessments.isEmpty ? [] : [.gap, everyAssessment]),
        hints: hints)
    }
    return Page(
      ["Then and now"],
      note: "\(comparison.before.started.short) and \(comparison.after.started.short)",
      blocks: ground(comparison) + rows(comparison) + caution(comparison) + [.gap]
        + yearsItem + [everyAssessment], hints: hints)
  }

  private var everyAssessment: Block {
    .item(
      Item(
        "all", label: "Every assessment", detail: "read one whole", intent: .open(.assessments)))
  }

  private func ground(_ comparison: Comparison) -> [Block] {
    Words(pack).text(comparison.ground).map { [.text($0), .gap] } ?? []
  }

  private func rows(_ comparison: Comparison) -> [Block] {
    let plot = plot(titleWidth)
    let key =
      "\(glyphs.empty) \(comparison.before.started.short)  "
      + "\(glyphs.full) \(comparison.after.started.short)  \(glyphs.alike) equal"
    let items = comparison.themes.map { item($0, comparison, plot) }
    let focused = comparison.themes.first { Item.id(.theme, $0.theme) == stack.top.focus }
    let said = (focused ?? comparison.themes.first).map {
      "\($0.title): \(sentence($0, comparison))"
    }
    return legend(key, plot) + items.map(Block.item)
      + (said.map { [.gap, .aside($0, .plain)] } ?? [])
  }

  private func item(_ change: ThemeChange, _ comparison: Comparison, _ plot: DotRow) -> Item {
    let dots = change.means.map {
      plot.spans(then: $0.before, now: $0.after, isJoined: change.direction != nil)
    }
    return Item(
      Item.id(.theme, change.theme), label: change.title, labelWidth: titleWidth,
      body: .drawn(
        dots ?? [Span("too few rated both times", .quiet)],
        spoken: means(change) + sentence(change, comparison)),
      intent: .open(.history(change.theme)))
  }

  /// The sentence about a theme, beginning small after its title.
  private func sentence(_ change: ThemeChange, _ comparison: Comparison) -> String {
    let text = Words(pack).text(change, from: comparison.before, to: comparison.after)
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func means(_ change: ThemeChange) -> String {
    change.means.map { "\($0.before.oneDecimal) then, \($0.after.oneDecimal) now; " } ?? ""
  }

  private func caution(_ comparison: Comparison) -> [Block] {
    guard comparison.themes.contains(where: \.hasMoved) else { return [] }
    return [.text(Words.unsureOfChange, .quiet)]
  }
}
