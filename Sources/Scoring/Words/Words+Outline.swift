internal import Workbook

extension Words {
  /// Describes an outline in a table: `Frequently, very close`, or
  /// `between Occasionally and Frequently, spread`.
  package func short(_ outline: AnswerOutline) -> String {
    let closeness = Words.short(outline.closeness)
    return [middlePoints(outline), closeness].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Describes the outline of a theme in a table, with the share of its statements where some are
  /// missing.
  package func short(_ theme: ThemeOutline) -> String {
    let share = theme.shown < theme.rated ? " (\(theme.shown) of \(theme.rated) statements)" : ""
    return short(theme.outline) + share
  }

  private func middlePoints(_ outline: AnswerOutline) -> String {
    guard let middle = outline.middle else { return "" }
    let labels = [middle.lowerBound, middle.upperBound].map { pack.scale.label($0) ?? "\($0)" }
    return labels[0] == labels[1] ? labels[0] : "between \(labels[0]) and \(labels[1])"
  }

  /// The text in place of an outline of a theme or a statement that was rated and is not shown.
  package static let outlineNotShown = "not shown"

  /// The text in place of an outline of a theme or a statement that was not rated.
  package static let notRated = "not rated"

  /// The caveat printed where workshops stand side by side.
  package static let comparisonLimit =
    "Other people on another day: a difference can come from who was there, from the mood of the day "
    + "or by chance. It tells nothing about any one person, and is no ranking."

  /// The rule of what is set side by side.
  package static let comparisonRule =
    "Middle answers of the first round and how close the answers were to them, in words. No number of "
    + "people or answers is shown, so that nothing can be subtracted."

  /// The rule for the figures of a theme.
  package static let themeOutlineRule =
    "A theme has the middle of its statements' middle answers, if more than half of them are shown."

  /// Returns the announcement that a workshop's results will be set beside those of an earlier one.
  package static func thenAndNow(_ earlier: WorkshopOutline) -> String {
    let name = earlier.title.isEmpty ? "the workshop" : "\"\(earlier.title)\""
    return
      "After the reveal, the middle answers and how close they are stand beside those of \(name) "
      + "on \(earlier.held.long). No numbers do, then or now."
  }
}
