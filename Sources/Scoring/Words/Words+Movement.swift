extension Words {
  /// Stands under every result about two times.
  package static let movementLimit =
    "A difference between two times does not say what brought it about. Other people, another mood "
    + "and a stricter view of oneself move answers as well."

  /// Stands under a table with Cliff's delta.
  package static let delta =
    "delta: how much more often a later answer is higher than an earlier one than lower, from -1 to 1."

  /// How many people the movement is about: `Of 118 people before and 102 after, 95 are in both; only
  /// they are in the figures.`
  package static func people(_ movement: Movement) -> String {
    let (before, after) = (movement.before, movement.after)
    guard let linked = movement.linked else {
      return
        "\(before) before, \(after) after; nobody is linked, so that it cannot be said who moved"
    }
    return "\(before) before, \(after) after; the \(linked) who are in both are in the figures"
  }

  /// The scores of two times: `Score 3.41 before, 3.62 after (118 and 102 people scored).`
  package static func scores(_ movement: ScoreMovement) -> String {
    guard let before = movement.before.mean, let after = movement.after.mean else {
      return "No scores at one of the times."
    }
    return "Score \(decimals(before)) before, \(decimals(after)) after "
      + "(\(movement.before.scored) and \(movement.after.scored) people scored)."
  }

  /// How the scores of linked people moved: `31 went up, 12 went down, 9 stayed. ...`
  package static func moves(_ linked: ScoreMovement.Linked) -> String {
    "\(linked.up) went up, \(linked.down) went down, \(linked.same) stayed. "
      + signTest(linked.signTest)
  }

  /// How far one person must move to have moved, and how many did; or why that cannot be said.
  package static func reliable(_ linked: ScoreMovement.Linked) -> String {
    let move = unusualMove(linked.reliable)
    guard let beyond = linked.beyond else { return move }
    return move
      + " \(beyond.up) rose by more, \(beyond.down) fell by more. This takes the two times "
      + "for a retest: what everybody learned between them counts as noise."
  }
}
