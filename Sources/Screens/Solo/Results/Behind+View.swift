internal import Canvas
internal import Scoring
internal import Workbook

extension SoloContext {
  /// Makes the page behind one theme's result: every answer, and what was written.
  func behindPage(_ id: String) -> Page {
    guard let theme = pack.theme(id) else { return Page([id]) }
    let profile = ThemeProfile(theme, book: book, pack: pack, assessment: assessment)
    return Page(
      ["Results", theme.title],
      blocks: [.gap, .text(Words(pack).sentences(profile)), .gap] + answers(theme)
        + watched(theme, in: assessment) + notes(theme) + noted(theme, most: 3) + lastTime(theme)
        + [
          .gap, .item(focusItem(theme)),
        ] + through(theme),
      hints: [.command(.accept, "open"), .command(.back, "results")])
  }

  private func answers(_ theme: Theme) -> [Block] {
    theme.statements.indices.map { index in
      let statement = theme.statements[index]
      let answer = book.answer(statement.id, in: assessment)
      let place = Place(theme: theme.id, step: .rate(index))
      return .item(
        Item(
          Item.id(.statement, statement.id), mark: sign(answer),
          label: title(statement),
          detail: words(answer), intent: .go(screens(to: place))))
    }
  }

  private func sign(_ answer: Answer?) -> String {
    switch answer {
    case .rated(let value): String(value)
    case .noChance: glyphs.noChance
    case nil: glyphs.empty
    }
  }

  private func notes(_ theme: Theme) -> [Block] {
    let reflections = book.reflections(on: theme, pack, in: assessment)
    return example(theme, in: assessment, heading: "Your example")
      + reflections.flatMap { [.gap, .text($0.prompt.title, .quiet), .text($0.text)] }
  }

  /// An example with its day and who saw it; nothing where there is none.
  /// The theme's change since the assessment before, once the new answers are in.
  private func lastTime(_ theme: Theme) -> [Block] {
    guard let comparison = Comparison(book, pack: pack, assessment: assessment),
      let change = comparison.theme(theme.id)
    else { return [] }
    let words = Words(pack)
    let means = change.means.map {
      "\($0.before.oneDecimal) then, \($0.after.oneDecimal) now. "
    }
    let text =
      (means ?? "") + words.text(change, from: comparison.before, to: comparison.after)
      + (change.hasMoved ? " " + Words.unsureOfChange : "")
    return [.gap, .text("Last time", .quiet), .text(text)]
  }

  /// The way to the theme in every assessment.
  private func through(_ theme: Theme) -> [Block] {
    guard !book.earlier.isEmpty else { return [] }
    return [
      .item(
        Item(
          "history", label: "Then and now", detail: "everything you said and wrote about it",
          intent: .open(.history(theme.id))))
    ]
  }
}
