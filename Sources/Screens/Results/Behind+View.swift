internal import Canvas
internal import Scoring
internal import Workbook

extension Model {
  /// What stands behind one theme's result: every answer, and what was written.
  func behindPage(_ id: String) -> Page {
    guard let theme = pack.theme(id) else { return Page([id]) }
    let profile = ThemeProfile(theme, book: book, pack: pack, assessment: assessment)
    return Page(
      ["Results", theme.title],
      blocks: [.gap, .text(Words(pack).sentences(profile)), .gap] + answers(theme)
        + notes(theme),
      hints: [.command(.accept, "answer again"), .command(.back, "results")])
  }

  private func answers(_ theme: Theme) -> [Block] {
    theme.statements.indices.map { index in
      let statement = theme.statements[index]
      let answer = book.answer(statement.id, in: assessment)
      let place = Place(theme: theme.id, step: .rate(index))
      let text =
        statement.wording.me.hasSuffix("?")
        ? statement.wording.me.dropLast() : statement.wording.me[...]
      return .item(
        Item(
          Item.id(.statement, statement.id), mark: sign(answer),
          label: Count.capitalised(String(text)),
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

  private func words(_ answer: Answer?) -> String {
    switch answer {
    case .rated(let value): pack.scale.label(value) ?? ""
    case .noChance: pack.scale.noChance
    case nil: "not answered"
    }
  }

  private func notes(_ theme: Theme) -> [Block] {
    let example = book.text(.evidence(theme.id, in: assessment))
    let reflections = book.reflections(on: theme, pack, in: assessment)
    return (example.isEmpty ? [] : [.gap, .text("Your example", .quiet), .text(example)])
      + reflections.flatMap { [.gap, .text($0.prompt.title, .quiet), .text($0.text)] }
  }
}
