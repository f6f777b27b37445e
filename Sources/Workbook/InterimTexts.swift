extension Change {
  /// Returns true if this change continues the text of the change before, so that undo reverts both
  /// together.
  ///
  /// - Parameter last: the change before; nil if it is not known.
  package func continues(_ last: Change?) -> Bool {
    guard reason == .typing, let last, last.field == field else { return false }
    switch last.reason {
    case .edit, .typing: return true
    case .undo, .redo: return false
    }
  }
}

extension [Change] {
  /// Returns these changes without intermediate states of a text, which were saved at pauses in
  /// typing and are superseded by the next change. The result leads to the same book with the same
  /// undo history.
  ///
  /// - Parameters:
  ///   - last: the change before these; nil if it is not known.
  ///   - rest: the replacement for a change that is left out; nil for none.
  package func withoutInterimTexts(
    after last: Change? = nil, leaving rest: (Change) -> Change? = { _ in nil }
  ) -> [Change] {
    var kept: [Change] = []
    for change in self {
      if let interim = kept.last, interim.reason == .typing, change.continues(interim),
        interim.continues(kept.dropLast().last ?? last)
      {
        kept.removeLast()
        kept += [rest(interim)].compactMap(\.self)
      }
      kept.append(change)
    }
    return kept
  }
}
