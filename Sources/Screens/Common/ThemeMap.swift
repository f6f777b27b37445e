internal import Canvas
internal import Workbook

/// The steps through a theme, and how far each has been done.
struct ThemeMap {
  let theme: Theme
  let model: any PageContext

  /// The pages of a theme in reading order.
  var steps: [ThemeStep] {
    [.read] + theme.statements.indices.map(ThemeStep.rate) + [.closer, .reflect, .act]
  }

  /// The page before or after a step; nil at either end.
  func step(_ delta: Int, from step: ThemeStep) -> ThemeStep? {
    let steps = steps
    guard let index = steps.firstIndex(of: step), steps.indices.contains(index + delta) else {
      return nil
    }
    return steps[index + delta]
  }

  /// The theme after this one; nil for the last.
  var next: Theme? {
    let themes = model.pack.themes
    guard let index = themes.firstIndex(where: { $0.id == theme.id }), index + 1 < themes.count
    else { return nil }
    return themes[index + 1]
  }

  /// One sign a statement: answered, here, skipped or to come; flagged ones are marked.
  func signs(at here: Int?) -> String {
    theme.statements.indices.map { sign($0, here) }.joined(separator: "  ")
  }

  /// Returns the meaning of the signs on the map.
  func legend(at here: Int?) -> String {
    let known = [
      (glyphs.full, "answered"), (glyphs.noChance, "no chance"), (glyphs.here, "here"),
      (glyphs.skipped, "skipped"), (glyphs.empty, "to come"), (glyphs.flag, "flagged"),
    ]
    let signs = signs(at: here)
    return known.filter { signs.contains($0.0) }.map { "\($0) \($1)" }.joined(separator: "  ")
  }

  /// The number of answers in the theme, and of those skipped or flagged.
  var summary: String {
    let indices = theme.statements.indices
    let answered = indices.count { answer($0) != nil }
    let skipped = indices.count { answer($0) == nil && isSkipped($0) }
    let flagged = indices.count(where: isFlagged)
    return "\(answered) of \(indices.count) answered" + (skipped > 0 ? ", \(skipped) skipped" : "")
      + (flagged > 0 ? ", \(flagged) flagged" : "")
  }

  /// Returns the map in words, for the linear face.
  func words(at here: Int?) -> String {
    theme.statements.indices.map { index in
      let flag = isFlagged(index) ? ", flagged" : ""
      return "\(index + 1) \(index == here ? "here" : state(index))\(flag)"
    }.joined(separator: "; ")
  }

  private func sign(_ index: Int, _ here: Int?) -> String {
    let flag = isFlagged(index) ? glyphs.flag : ""
    if index == here { return glyphs.here + flag }
    switch answer(index) {
    case .rated: return glyphs.full + flag
    case .noChance: return glyphs.noChance + flag
    case nil: return (isSkipped(index) ? glyphs.skipped : glyphs.empty) + flag
    }
  }

  private func state(_ index: Int) -> String {
    switch answer(index) {
    case .rated: "answered"
    case .noChance: "no chance"
    case nil: isSkipped(index) ? "skipped" : "to come"
    }
  }

  /// Returns true if a later statement has an answer and this one has none.
  private func isSkipped(_ index: Int) -> Bool {
    theme.statements.indices[(index + 1)...].contains { answer($0) != nil }
  }

  private func answer(_ index: Int) -> Answer? {
    model.book.answer(theme.statements[index].id, in: model.assessment)
  }

  private var glyphs: Glyphs { model.glyphs }

  private func isFlagged(_ index: Int) -> Bool {
    model.book.isTicked(.flag(theme.statements[index].id, in: model.assessment))
  }
}
