internal import Canvas

extension Model {
  /// Moves the focus by so many items; on a page without items, scrolls by rows.
  mutating func moveFocus(by delta: Int) {
    let items = page.items
    guard !items.isEmpty else { return scroll(by: delta) }
    let index = items.firstIndex { $0.id == focus?.id } ?? 0
    let next = min(max(0, index + delta), items.count - 1)
    stack.top.scroll = next == index ? stack.top.scroll + delta : 0
    stack.top.focus = items[next].id
    clampScroll()
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
    let body = Body(self)
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
    stack.top.scroll = top - Body(self).top
    clampScroll()
  }

  private mutating func scroll(by delta: Int) {
    stack.top.scroll += delta
    clampScroll()
  }

  /// Keeps the scroll within the page, so that going back is felt at once.
  private mutating func clampScroll() {
    var level = self
    level.stack.top.scroll = 0
    stack.top.scroll = Body(self).top - Body(level).top
  }
}
