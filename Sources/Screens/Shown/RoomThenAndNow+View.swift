internal import Canvas
internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// This workshop's first round in words; nil before it is shown.
  private var outlineNow: WorkshopOutline? {
    standing.results[1].map {
      WorkshopOutline($0, plan: plan, held: book.heldDay ?? now.day, pack: pack)
    }
  }

  /// The way to the comparison with the workshop before, once both have results.
  var thenAndNowItem: [Block] {
    guard let before = standing.before, outlineNow != nil else { return [] }
    return [
      .item(
        Item(
          "then-and-now", label: "Then and now", labelWidth: 36,
          detail: "beside \(before.held.long)", intent: .open(.workshop(.thenAndNow)))), .gap,
    ]
  }

  /// The workshop before beside this one, theme by theme.
  var roomThenAndNowPage: Page {
    var page = Page([plan.title, "Then and now"])
    page.hints = [
      .command(.up, "up"), .command(.down, "down"), .command(.accept, "statements"),
      .command(.back, "back"),
    ]
    guard let before = standing.before, let today = outlineNow else { return page }
    let themes = pack.themes.filter { theme in
      theme.statements.contains {
        before.rated.contains($0.id) || today.rated.contains($0.id)
      }
    }
    let title = before.title.isEmpty ? "" : " (\(before.title))"
    page.blocks =
      [
        .gap, .text("Then: \(before.held.long)\(title). Now: the first round of this workshop."),
        .gap,
      ]
      + themes.flatMap { rows($0, before, today) }
      + [.gap, .text(Words.comparisonLimit, .quiet)] + wordingNote(before)
    return page
  }

  private func wordingNote(_ before: WorkshopOutline) -> [Block] {
    guard before.voice != plan.voice else { return [] }
    return [
      .text(
        before.voice == .me
          ? "Then the statements were about each person, now they are about the room."
          : "Then the statements were about the room, now they are about each person.",
        Style(.warm))
    ]
  }

  private func rows(
    _ theme: Theme, _ before: WorkshopOutline, _ today: WorkshopOutline
  ) -> [Block] {
    let title: Block =
      !isFacilitator
      ? .text(theme.title, .strong)
      : .item(
        Item(
          Item.id(.theme, theme.id), label: theme.title, style: .strong,
          intent: .open(.workshop(.thenAndNowTheme(theme.id)))))
    return [title] + lines(words(theme, before), words(theme, today))
  }

  private func words(_ theme: Theme, _ workshop: WorkshopOutline) -> (String, isSpread: Bool) {
    guard theme.statements.contains(where: { workshop.rated.contains($0.id) }) else {
      return (Words.notRated, false)
    }
    guard let outline = ThemeOutline(theme, in: workshop, scale: pack.scale) else {
      return (Words.outlineNotShown, false)
    }
    return (Words(pack).short(outline), outline.outline.closeness == .spread)
  }

  private func lines(
    _ then: (String, isSpread: Bool), _ now: (String, isSpread: Bool)
  ) -> [Block] {
    [line("Then: ", then, .quiet), line("Now:  ", now, .plain)]
  }

  /// Words about one workshop; a sign before the closeness that asks for a talk.
  private func line(_ lead: String, _ words: (String, isSpread: Bool), _ style: Style) -> Block {
    .text(
      lead + words.0 + (words.isSpread ? " \(glyphs.flag)" : ""),
      words.isSpread ? Style(.warm) : style)
  }

  /// The statements of one theme, then and now.
  func roomThenAndNowPage(_ id: String) -> Page {
    guard let theme = pack.theme(id), let before = standing.before, let today = outlineNow else {
      return Page([id])
    }
    let rows = theme.statements.flatMap { statement -> [Block] in
      [.text("\(pack.stem.text(voice)) \(statement.wording.text(voice))", .strong)]
        + (statement.isReversed ? [.text(Words.reversed, .quiet)] : [])
        + lines(words(statement, before), words(statement, today)) + [.gap]
    }
    return Page(
      [plan.title, "Then and now", theme.title], blocks: [.gap] + rows,
      hints: [.command(.down, "down"), .command(.back, "all themes")])
  }

  private func words(
    _ statement: Statement, _ workshop: WorkshopOutline
  ) -> (String, isSpread: Bool) {
    guard workshop.rated.contains(statement.id) else { return (Words.notRated, false) }
    guard let outline = workshop.statements[statement.id] else {
      return (Words.outlineNotShown, false)
    }
    return (Words(pack).short(outline), outline.closeness == .spread)
  }
}
