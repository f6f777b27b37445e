/// A page of the program.
package enum Screen: Hashable, Sendable {
  case home
  case area(String)
  case theme(String, ThemeStep)
  /// The results of one area; the whole profile for an empty identifier.
  case results(String)
  /// The answers and texts behind one theme's result.
  case behind(String)
  case thenAndNow
  /// One theme in every assessment.
  case history(String)
  /// Every assessment there is.
  case assessments
  /// The assessment with this number, theme by theme.
  case assessment(Int)
  /// One theme in the assessment with this number.
  case past(String, Int)
  /// The question before a new assessment.
  case lookAgain
  /// The question before the present assessment is dropped.
  case dropAssessment
  /// Every theme in all finished assessments, where there are three or more.
  case years
  case actions
  case action(String)
  /// Every note between sessions.
  case notes
  /// One note, by its identifier.
  case note(String)
  /// The themes that a note may be about.
  case noteTheme(String)
  case summary
  case preview
  /// Texts in files beside the workbook that are not in their boxes.
  case leftTexts
  case find
  case help
  case about
  /// The commands that run and join a workshop, for somebody in their own workbook.
  case workshops
  /// The privacy words, before the first text box.
  case privacy
  /// A place in a workshop.
  case workshop(WorkshopScreen)
}

/// A step through a theme, reachable in any order.
package enum ThemeStep: Hashable, Sendable {
  case read
  /// The statement with this index is being rated.
  case rate(Int)
  case closer, reflect, act
}

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
}
