internal import Canvas

/// The part of a page that is seen: which rows of the layout stand between header and footer.
struct Body {
  let layout: Layout
  /// Rows on the screen.
  let height: Int
  /// The row of the layout that is seen first.
  let top: Int
  /// The first row of a page that is not scrolled beyond what the focus needs.
  let unscrolledTop: Int

  /// Below this height header and footer give up their rules.
  private static let roomy = 16
  private static let context = 1

  init(_ window: Window, _ page: Page) {
    let focus = page.item(window.focus)?.id
    let layout = Layout(
      page, focus: focus, edit: window.edit, size: window.size,
      glyphs: window.glyphs)
    let height = max(
      1, window.size.height - Body.around(window.size) - Body.noticeRows(window).count)
    let most = max(0, layout.rows.count - height)
    let wanted = Body.top(for: layout, focus, height)
    self.layout = layout
    self.height = height
    unscrolledTop = min(max(0, wanted), most)
    top = min(max(0, wanted + window.scroll), most)
  }

  /// True if the whole page is seen.
  var isWhole: Bool { layout.rows.count <= height }

  /// Rows that header, footer and rules take.
  static func around(_ size: Size) -> Int { size.height >= roomy ? 4 : 2 }

  /// The notice, broken into rows.
  static func noticeRows(_ window: Window) -> [String] {
    guard !window.notice.isEmpty else { return [] }
    let most = max(1, window.size.height / 2)
    return Array(Wrap.rows(window.notice, width: Measure(window.size).width).prefix(most))
  }

  /// The first row seen when the page is scrolled just far enough to show the focus, and the
  /// cursor within it.
  private static func top(for layout: Layout, _ focus: String?, _ height: Int) -> Int {
    guard let rows = focus.flatMap({ layout.itemRows[$0] }) else { return 0 }
    let cursor = layout.cursor?.row ?? rows.lowerBound
    let end = rows.count <= height - context ? rows.upperBound : cursor + 1
    return min(max(0, end + context - height), cursor)
  }
}
