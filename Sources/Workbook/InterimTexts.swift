extension Change {
  /// Whether this is more of the text that the change before it began or went on with: undo takes
  /// both back together.
  ///
  /// - Parameter last: the change before it; nil when that is not known.
  package func continues(_ last: Change?) -> Bool {
    guard reason == .typing, let last, last.field == field else { return false }
    switch last.reason {
    case .edit, .typing: return true
    case .undo, .redo: return false
    }
  }
}

extension [Change] {
  /// These changes without the states that a text had at pauses in typing and that the next change
  /// goes on from. They lead to the same book, with the same things to take back.
  ///
  /// - Parameters:
  ///   - last: the change before these; nil when that is not known.
  ///   - rest: what stays of a change that is left out; nil for nothing.
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
