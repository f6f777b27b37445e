internal import Canvas
internal import Workbook

extension SoloContext {
  /// If-then plans that grow from this theme.
  func actPage(_ map: ThemeMap) -> Page {
    let theme = map.theme
    let plans = book.actions.filter { $0.theme == theme.id }.map { Block.item(item($0)) }
    let new = Item(
      "new", label: plans.isEmpty ? "Make a plan" : "Make another plan",
      intent: .newAction(theme: theme.id))
    return Page(
      ["A next step"],
      blocks: tries(theme) + [
        .gap,
        .text(
          "People keep plans better when they name the moment: if this happens, then I will do "
            + "that. One to three small plans a sitting are plenty."), .gap,
      ] + plans + [.item(new), .gap] + areaDone(map) + [.item(next(map))],
      hints: [.command(.accept, "open"), .command(.left, "back"), .command(.back, "theme")])
  }

  /// Things to try, for those who look for a first act.
  private func tries(_ theme: Theme) -> [Block] {
    if theme.tries.isEmpty { return [] }
    return [.gap, .text("You could try this week", .strong)]
      + theme.tries.map { .bullet($0, .plain) }
  }

  /// After the last theme of an area: a look at what it says.
  private func areaDone(_ map: ThemeMap) -> [Block] {
    guard let area = pack.area(ofTheme: map.theme.id), area.themes.last == map.theme,
      map.next != nil
    else { return [] }
    return [
      .item(
        Item(
          "area", label: "\(area.title) is done", detail: "see how it looks",
          intent: .go([.area(area.id), .results(area.id)])))
    ]
  }

  private func next(_ map: ThemeMap) -> Item {
    if let next = map.next {
      let place = Place(theme: next.id, step: .read)
      return Item("next", label: "Next theme", detail: next.title, intent: .go(screens(to: place)))
    }
    return Item("next", label: "See the results", intent: .go([.results("")]))
  }
}
