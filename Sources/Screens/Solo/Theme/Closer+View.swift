internal import Canvas
internal import Workbook

extension SoloContext {
  /// Once a theme: importance, a partner's view, an example and what to watch for.
  func closerPage(_ map: ThemeMap) -> Page {
    let theme = map.theme
    return Page(
      ["Look closer"],
      blocks: [.gap] + scales(theme) + [.gap, .text(exampleWords(theme), .quiet)] + example(theme)
        + watchFors(theme) + [.gap, .item(onward(theme))],
      hints: [.command(.accept, "on"), .command(.left, "back"), .command(.back, "theme")])
  }

  private func scales(_ theme: Theme) -> [Block] {
    let importance = Field.importance(theme.id, in: assessment)
    let partner = Field.partner(theme.id, in: assessment)
    return [
      .item(
        Item(
          "importance", label: "How much does this matter in your present role?",
          detail: "not said yet",
          body: .scale(importance, pack.importance, chosen: book.number(importance)), intent: .none)
      ),
      .item(
        Item(
          "partner", label: "What would a partner say: how often do you do these things?",
          detail: "not said yet",
          body: .scale(partner, pack.scale, chosen: book.number(partner)), intent: .none)),
    ]
  }

  private func exampleWords(_ theme: Theme) -> String {
    let top = theme.statements.allSatisfy { statement in
      let best = statement.isReversed ? pack.scale.low : pack.scale.high
      return book.answer(statement.id, in: assessment) == .rated(best)
    }
    return top
      ? "You gave every statement the top rating. What is a recent example? It may stay empty."
      : "A recent example makes a rating worth more. It may stay empty."
  }

  private func example(_ theme: Theme) -> [Block] {
    [
      field(
        "evidence", "What happened", .evidence(theme.id, in: assessment), .lines,
        hint: "in a sentence or two; no names", labelWidth: 15),
      field(
        "evidence-day", "When", .evidenceDay(theme.id, in: assessment), .day,
        hint: "such as 5 Nov, or last Tuesday", labelWidth: 15),
      field(
        "witness", "Who saw it", .witness(theme.id, in: assessment), .line,
        hint: "a kind of person, such as a partner's manager", labelWidth: 15),
    ]
  }

  private func watchFors(_ theme: Theme) -> [Block] {
    let isRated = book.progress(theme.statements, in: assessment).isBegun
    guard isRated, !theme.watchFors.isEmpty else { return [] }
    let ticks = theme.watchFors.map { watchFor in
      let field = Field.watchFor(watchFor.id, theme: theme.id, in: assessment)
      return Block.item(
        Item(
          Item.id(.watchFor, watchFor.id), mark: book.isTicked(field) ? "[\(glyphs.tick)]" : "[ ]",
          label: watchFor.text, body: .tick(isOn: book.isTicked(field)), intent: .toggle(field)))
    }
    return [.gap, .text("Did any of these happen? Only for you; it changes no score.", .quiet)]
      + ticks
  }

  private func onward(_ theme: Theme) -> Item {
    Item("on", label: "On to reflecting", intent: .replace(.theme(theme.id, .reflect)))
  }
}
