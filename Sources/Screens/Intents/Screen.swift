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
