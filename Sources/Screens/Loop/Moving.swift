internal import Canvas

extension Model {
  /// Moves the focus by so many items; on a page without items, scrolls by rows.
  ///
  /// - Parameter page: the present page, where it is at hand.
  mutating func moveFocus(by delta: Int, on page: Page? = nil) {
    let page = page ?? self.page
    let items = page.items
    guard let focus = page.item(stack.top.focus),
      let index = items.firstIndex(where: { $0.id == focus.id })
    else { return scroll(by: delta) }
    let next = min(max(0, index + delta), items.count - 1)
    stack.top.focus = items[next].id
    if next == index { return scroll(by: delta) }
    stack.top.scroll = 0
  }

  /// Moves the focus to the first or the last item.
  mutating func moveFocus(toEnd: Bool) {
    let items = page.items
    stack.top.scroll = toEnd ? .max / 4 : -.max / 4
    if let item = toEnd ? items.last : items.first { stack.top.focus = item.id }
    clampScroll()
  }

  /// Moves one screen up or down, and the focus to what is seen there.
  mutating func movePage(by delta: Int) {
    let page = page
    let body = Body(self, page)
    let top = body.top + delta * max(1, body.height - 1)
    let rows = body.layout.itemRows
    let seen = page.items.filter { item in
      rows[item.id].map { $0.lowerBound >= top && $0.upperBound <= top + body.height } ?? false
    }
    if let item = delta > 0 ? seen.first : seen.last {
      stack.top.focus = item.id
    } else if !page.items.isEmpty {
      stack.top.focus = (delta > 0 ? page.items.last : page.items.first)?.id
    }
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
