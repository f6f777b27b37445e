extension Book {
  /// The assessments before the present one, the latest first.
  package var earlier: [Assessment] {
    assessments.filter { $0.number < current }.reversed()
  }

  /// Returns whether the words written about a theme in earlier assessments may be shown beside
  /// this one: once it is finished, or every statement of the theme has its new answer, so that no
  /// old words lead a new rating.
  package func mayRecall(_ theme: Theme, in assessment: Int) -> Bool {
    mayCompare(assessment) || progress(theme.statements, in: assessment).isComplete
  }

  /// Indicates whether an assessment can be dropped: there is one before it, and it is not finished.
  package var canDropAssessment: Bool {
    day(.started(current)) != nil && day(.finished(current)) == nil && !earlier.isEmpty
  }

  /// Returns the changes that drop the present assessment: everything said in it is cleared, and
  /// the one before it is the present one again. Plans belong to no assessment, and stay.
  package func dropping(at milliseconds: Int) -> [Change] {
    let number = current
    let said = fields.filter { $0.assessment == number && $0.kind != .started }.sorted {
      ($0.kind.rawValue, $0.subject, $0.part) < ($1.kind.rawValue, $1.subject, $1.part)
    }
    return (said + [.place, .started(number)]).map { Change($0, nil, at: milliseconds) }
  }
}

extension Book {
  /// The maximum number of themes that a person works on at a time.
  package static let mostFocusThemes = 2

  /// Returns the themes that were chosen to work on in an assessment, in the pack's order.
  package func focusThemes(_ pack: Pack, in assessment: Int) -> [Theme] {
    pack.themes.filter { isTicked(.focus($0.id, in: assessment)) }
  }

  /// Returns the themes a person works on now: those chosen in this assessment, and until any are,
  /// those of the latest one before it that has some; empty when none were ever chosen.
  package func presentFocus(_ pack: Pack) -> [Theme] {
    ([current] + earlier.map(\.number)).lazy.map { focusThemes(pack, in: $0) }
      .first { !$0.isEmpty } ?? []
  }
}
