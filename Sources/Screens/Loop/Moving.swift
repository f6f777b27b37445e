internal import Canvas

extension Model {
  /// Moves the focus by so many items; on a page without items, scrolls by rows. A focus that was
  /// scrolled out of sight is first come back to, row by row.
  mutating func moveFocus(by delta: Int, on page: Page? = nil) {
    let page = page ?? takePage()
    let items = page.items
    guard let focus = page.item(stack.top.focus),
      let index = items.firstIndex(where: { $0.id == focus.id })
    else { return enterItems(by: delta, on: page) }
    if let side = sideOfFocus(page), side == (delta > 0 ? 1 : -1) { return scroll(by: delta) }
    if index + delta < 0, page.item(nil) == nil { return leaveItems() }
    let next = min(max(0, index + delta), items.count - 1)
    stack.top.focus = items[next].id
    if next == index { return scroll(by: delta) }
    stack.top.scroll = 0
  }

  /// Moves down from a page without a focus to its first item; scrolls where there is none.
  private mutating func enterItems(by delta: Int, on page: Page) {
    guard delta > 0, let first = page.items.first else { return scroll(by: delta) }
    stack.top.focus = first.id
    stack.top.scroll = 0
  }

  /// Moves up from the first item of a page that begins without a focus.
  private mutating func leaveItems() {
    stack.top.focus = nil
    stack.top.scroll = 0
  }

  /// Moves to the top or the bottom of the page, and the focus to the first or the last item.
  mutating func moveFocus(toEnd: Bool) {
    let page = takePage()
    stack.top.scroll = toEnd ? .max / 4 : -.max / 4
    stack.top.focus =
      (toEnd ? page.items.last : page.item(nil).flatMap { _ in page.items.first })?.id
    clampScroll()
  }

  /// Moves one screen up or down, and the focus to what is seen there; at the end of the page, to
  /// the last of it.
  mutating func movePage(by delta: Int) {
    let page = takePage()
    let body = Body(window, page)
    guard page.item(stack.top.focus) != nil || page.items.isEmpty else {
      return scroll(to: body.top + delta * max(1, body.height - 1))
    }
    if body.top == (delta > 0 ? body.layout.rows.count - body.height : 0) || body.isWhole {
      return moveFocus(toEnd: delta > 0)
    }
    show(from: body.top + delta * max(1, body.height - 1), goingDown: delta > 0)
  }

  /// Keeps what is seen after a change of size, and the focus within it.
  mutating func settleFocus() {
    guard stack.top.scroll != 0 else { return }
    clampScroll()
    let page = takePage()
    if let side = sideOfFocus(page) { show(from: Body(window, page).top, goingDown: side < 0) }
  }

  /// Returns the side to which the focus is scrolled out of sight: above (-1) or below (1); nil
  /// while it is seen, or where nothing has the focus.
  func sideOfFocus(_ page: Page) -> Int? {
    guard stack.top.scroll != 0, let focus = page.item(stack.top.focus) else { return nil }
    let body = Body(window, page)
    guard let row = body.layout.itemRows[focus.id]?.lowerBound else { return nil }
    if row < body.top { return -1 }
    return row < body.top + body.height ? nil : 1
  }

  /// Shows the page from a row on. The focus goes to the first item seen in full, or the last one
  /// when going up; where none is seen, to the nearest that was passed, out of sight. It never goes
  /// the other way: a focus that is further on and still seen stays.
  private mutating func show(from row: Int, goingDown: Bool) {
    let page = takePage()
    guard let before = page.item(stack.top.focus) else { return scroll(to: row) }
    let body = Body(window, page)
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
    let nearest =
      goingDown
      ? whole.first ?? begun.first ?? passed.last ?? rows.first
      : whole.last ?? begun.last ?? passed.first ?? rows.last
    let present = begun.first { $0.id == before.id }
    let isFurther = present.map {
      goingDown
        ? $0.rows.lowerBound > nearest?.rows.lowerBound ?? 0
        : $0.rows.lowerBound < nearest?.rows.lowerBound ?? 0
    }
    stack.top.focus = isFurther == true ? before.id : nearest?.id ?? before.id
    scroll(to: top)
  }

  /// Scrolls so that this row of the page is seen first.
  private mutating func scroll(to row: Int) {
    let page = takePage()
    stack.top.scroll = 0
    stack.top.scroll = row - Body(window, page).top
    clampScroll()
  }

  private mutating func scroll(by delta: Int) {
    stack.top.scroll += delta
    clampScroll()
  }

  /// Keeps the scroll within the page, so that going back is felt at once.
  private mutating func clampScroll() {
    let page = takePage()
    let body = Body(window, page)
    stack.top.scroll = body.top - body.unscrolledTop
  }
}
