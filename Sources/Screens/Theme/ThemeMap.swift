internal import Canvas
internal import Workbook

/// The steps through a theme, and how far each has been done.
struct ThemeMap {
  let theme: Theme
  let model: Model

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

  /// The same in words, for the linear face.
  func words(at here: Int?) -> String {
    theme.statements.indices.map { index in
      let flag = isFlagged(index) ? ", flagged" : ""
      return "\(index + 1) \(index == here ? "here" : state(index))\(flag)"
    }.joined(separator: "; ")
  }

  private func sign(_ index: Int, _ here: Int?) -> String {
    let glyphs = model.glyphs
    let flag = isFlagged(index) ? glyphs.flag : ""
    if index == here { return glyphs.here + flag }
    switch model.book.answer(theme.statements[index].id, in: model.assessment) {
    case .rated: return glyphs.full + flag
    case .noChance: return glyphs.noChance + flag
    case nil: return glyphs.empty + flag
    }
  }

  private func state(_ index: Int) -> String {
    switch model.book.answer(theme.statements[index].id, in: model.assessment) {
    case .rated: "answered"
    case .noChance: "no chance"
    case nil: isSkipped(index) ? "skipped" : "to come"
    }
  }

  /// Whether a later statement has an answer and this one has none.
  private func isSkipped(_ index: Int) -> Bool {
    theme.statements[(index + 1)...].contains {
      model.book.answer($0.id, in: model.assessment) != nil
    }
  }

  private func isFlagged(_ index: Int) -> Bool {
    model.book.isTicked(.flag(theme.statements[index].id, in: model.assessment))
  }
}
