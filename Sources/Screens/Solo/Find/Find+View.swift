internal import Canvas
internal import Workbook

extension SoloContext {
  /// The field that takes what is looked for.
  var findField: TextField {
    TextField(.query, .line, text: query, hint: "a word, such as listen")
  }

  var findPage: Page {
    let found = findings
    let heading: [Block] =
      query.isEmpty ? [] : [.text(found.isEmpty ? "Nothing found." : "Found", .quiet)]
    return Page(
      ["Find"],
      blocks: [
        .gap,
        .item(
          Item(
            "query", label: "Find a theme, a statement or your own words", body: .field(findField),
            intent: .write(findField))), .gap,
      ] + heading + found.map(Block.item) + hiddenWords,
      hints: [.command(.down, "down"), .command(.accept, "open"), .command(.back, "back")])
  }

  /// Everything that has all the words looked for, the best match first.
  private var findings: [Item] {
    guard let search = Search(query) else { return [] }
    let found = themeFindings(search) + wordFindings(search)
    return found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element.item)
  }

  /// Says that some earlier words are not looked through yet.
  private var hiddenWords: [Block] {
    guard !query.isEmpty, !book.earlier.isEmpty,
      pack.themes.contains(where: { !book.mayRecall($0, in: assessment) })
    else { return [] }
    return [
      .gap,
      .text(
        "What you wrote earlier about themes that you have not rated again is not looked through.",
        .quiet),
    ]
  }

  // MARK: The pack

  private func themeFindings(_ search: Search) -> [Finding] {
    pack.themes.flatMap { theme -> [Finding] in
      let title = search.grade(theme.title)
      let about = title ?? search.grade(theme.title + " " + theme.definition)
      let rank = about.map { Finding.Rank(title == nil ? .definition : .title, $0) }
      let statements = theme.statements.indices.compactMap { index in
        search.grade(theme.statements[index].wording.me).map {
          Finding(.init(.statement, $0), statementItem(theme, index))
        }
      }
      return (rank.map { [Finding($0, themeItem(theme, isTitle: title != nil))] } ?? [])
        + statements
    }
  }

  private func themeItem(_ theme: Theme, isTitle: Bool) -> Item {
    let place = Place(theme: theme.id, step: .read)
    return Item(
      Item.id(.theme, theme.id), label: theme.title,
      detail: isTitle ? "theme" : "theme, in its definition", intent: .go(screens(to: place)))
  }

  private func statementItem(_ theme: Theme, _ index: Int) -> Item {
    let place = Place(theme: theme.id, step: .rate(index))
    return Item(
      Item.id(.statement, theme.statements[index].id),
      label: theme.statements[index].wording.me, detail: "statement, \(theme.title)",
      intent: .go(screens(to: place)))
  }
}

/// Something that was found.
struct Finding {
  /// The order of findings: where the words are, then how well they fit.
  struct Rank: Comparable {
    let place: Place
    let grade: Search.Grade

    init(_ place: Place, _ grade: Search.Grade) { (self.place, self.grade) = (place, grade) }

    static func < (left: Rank, right: Rank) -> Bool {
      (left.place.rawValue, left.grade.rawValue) < (right.place.rawValue, right.grade.rawValue)
    }
  }

  /// The places in which words are found, the best first.
  enum Place: Int { case title, statement, definition, own, earlier }

  let rank: Rank
  let item: Item

  init(_ rank: Rank, _ item: Item) { (self.rank, self.item) = (rank, item) }
}
