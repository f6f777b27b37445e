internal import Canvas

extension Model {
  /// Moves the focus by so many items; on a page without items, scrolls by rows. A focus that was
  /// scrolled out of sight is first come back to, row by row.
  ///
  /// - Parameter page: the present page, where it is at hand.
  mutating func moveFocus(by delta: Int, on page: Page? = nil) {
    let page = page ?? self.page
    let items = page.items
    guard let focus = page.item(stack.top.focus),
      let index = items.firstIndex(where: { $0.id == focus.id })
    else { return scroll(by: delta) }
    if let side = sideOfFocus(page), side == (delta > 0 ? 1 : -1) { return scroll(by: delta) }
    let next = min(max(0, index + delta), items.count - 1)
    stack.top.focus = items[next].id
    if next == index { return scroll(by: delta) }
    stack.top.scroll = 0
  }

  /// Moves to the top or the bottom of the page, and the focus to the first or the last item.
  mutating func moveFocus(toEnd: Bool) {
    let items = page.items
    stack.top.scroll = toEnd ? .max / 4 : -.max / 4
    if let item = toEnd ? items.last : items.first { stack.top.focus = item.id }
    clampScroll()
  }

  /// Moves one screen up or down, and the focus to what is seen there; at the end of the page, to
  /// the last of it.
  mutating func movePage(by delta: Int) {
    let body = Body(self, page)
    if body.top == (delta > 0 ? body.layout.rows.count - body.height : 0) || body.isWhole {
      return moveFocus(toEnd: delta > 0)
    }
    show(from: body.top + delta * max(1, body.height - 1), goingDown: delta > 0)
  }

  /// Keeps what is seen after a change of size, and the focus within it.
  mutating func settleFocus() {
    guard stack.top.scroll != 0 else { return }
    clampScroll()
    if let side = sideOfFocus(page) { show(from: Body(self, page).top, goingDown: side < 0) }
  }

  /// Where the focus is when it is scrolled out of sight: above (-1) or below (1); nil while it is
  /// seen, or where nothing has the focus.
  func sideOfFocus(_ page: Page) -> Int? {
    guard stack.top.scroll != 0, let focus = page.item(stack.top.focus) else { return nil }
    let body = Body(self, page)
    guard let row = body.layout.itemRows[focus.id]?.lowerBound else { return nil }
    if row < body.top { return -1 }
    return row < body.top + body.height ? nil : 1
  }

  /// Shows the page from a row on. The focus goes to the first item seen in full, or the last one
  /// when going up; where none is seen, to the nearest that was passed, out of sight.
  private mutating func show(from row: Int, goingDown: Bool) {
    let page = page
    let body = Body(self, page)
    let top = min(max(0, row), max(0, body.layout.rows.count - body.height))
    let seen = top..<top + body.height
    let rows = page.items.compactMap { item in
      body.layout.itemRows[item.id].map { (id: item.id, rows: $0) }
    }
    let begun = rows.filter { seen.contains($0.rows.lowerBound) }
    let whole = begun.filter { $0.rows.upperBound <= seen.upperBound }
    let passed = rows.filter {
      goingDown ? $0.rows.lowerBound < top : $0.rows.lowerBound >= seen.upperBound
    }
    let focus =
      goingDown
      ? whole.first ?? begun.first ?? passed.last ?? rows.first
      : whole.last ?? begun.last ?? passed.first ?? rows.last
    stack.top.focus = focus?.id ?? stack.top.focus
    stack.top.scroll = 0
    stack.top.scroll = top - Body(self, self.page).top
    clampScroll()
  }

  private mutating func scroll(by delta: Int) {
    stack.top.scroll += delta
    clampScroll()
  }

  /// Keeps the scroll within the page, so that going back is felt at once.
  private mutating func clampScroll() {
    let body = Body(self, page)
    stack.top.scroll = body.top - body.unscrolledTop
  }
}
