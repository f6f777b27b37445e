extension RoundResult {
  /// Returns the movement of the room's answers to a statement from an earlier round to this one;
  /// nil where either is not shown in full.
  package func change(of statement: String, since earlier: RoundResult) -> RoundChange? {
    guard case .shown(.distribution(let before)) = earlier.answers(to: statement),
      case .shown(.distribution(let after)) = answers(to: statement)
    else { return nil }
    return RoundChange(before: before, after: after)
  }
}
