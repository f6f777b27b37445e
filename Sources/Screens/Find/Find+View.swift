internal import Canvas
internal import Workbook

extension Model {
  /// The field that takes what is looked for.
  var findField: TextField {
    TextField(.query, .line, text: query, hint: "a word, such as listen")
  }

  var findPage: Page {
    let found = matches
    let heading: [Block] =
      query.isEmpty ? [] : [.text(found.isEmpty ? "Nothing found." : "Found", .quiet)]
    return Page(
      ["Find"],
      blocks: [
        .gap,
        .item(
          Item(
            "query", label: "Find a theme or a statement", body: .field(findField),
            intent: .write(findField))), .gap,
      ] + heading + found.map(Block.item),
      hints: [.command(.down, "down"), .command(.accept, "open"), .command(.back, "back")])
  }

  private var matches: [Item] {
    let words = query.lowercased().split(separator: " ")
    guard !words.isEmpty else { return [] }
    let matches = { (text: String) in
      let text = text.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    return pack.themes.flatMap { theme -> [Item] in
      let about = matches(theme.title + " " + theme.definition) ? [themeItem(theme)] : []
      let statements = theme.statements.indices.filter {
        matches(theme.statements[$0].wording.me)
      }.map { statementItem(theme, $0) }
      return about + statements
    }
  }

  private func themeItem(_ theme: Theme) -> Item {
    let place = Place(theme: theme.id, step: .read)
    return Item(
      Item.id(.theme, theme.id), label: theme.title, detail: "theme",
      intent: .go(screens(to: place)))
  }

  private func statementItem(_ theme: Theme, _ index: Int) -> Item {
    let place = Place(theme: theme.id, step: .rate(index))
    return Item(
      Item.id(.statement, theme.statements[index].id),
      label: theme.statements[index].wording.me, detail: theme.title,
      intent: .go(screens(to: place)))
  }
}
