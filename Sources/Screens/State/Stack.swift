/// The present screen with its focus, and the screens to go back to.
package struct Stack: Equatable, Sendable {
  /// A screen, the item in focus and how far it is scrolled beyond what the focus needs.
  package struct Entry: Equatable, Sendable {
    package var screen: Screen
    package var focus: String?
    package var scroll = 0

    package init(_ screen: Screen, focus: String? = nil) {
      self.screen = screen
      self.focus = focus
    }
  }

  private var base = Entry(.home)
  private var above: [Entry] = []

  package init() {}

  /// The present screen.
  package var top: Entry {
    get { above.last ?? base }
    set { if above.isEmpty { base = newValue } else { above[above.count - 1] = newValue } }
  }

  /// The screens from the outermost to the present one.
  package var path: [Screen] { [base.screen] + above.map(\.screen) }

  /// Opens a screen over the present one.
  package mutating func push(_ screen: Screen, focus: String? = nil) {
    above.append(Entry(screen, focus: focus))
  }

  /// Leaves one level; false at the outermost.
  @discardableResult
  package mutating func pop() -> Bool { above.popLast() != nil }

  /// Puts a screen in the place of the present one.
  package mutating func replace(_ screen: Screen) { top = Entry(screen) }

  /// Goes home, and from there to these screens in turn.
  package mutating func go(_ screens: [Screen]) { above = screens.map { Entry($0) } }

  /// True if a page is made of another stack as of this one: it may be scrolled otherwise.
  func isSeenAs(_ other: Stack) -> Bool {
    above.count == other.above.count && top.focus == other.top.focus && path == other.path
  }
}
