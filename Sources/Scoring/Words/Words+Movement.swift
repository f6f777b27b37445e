extension Words {
  /// Stands under every result about two times.
  package static let movementLimit =
    "A difference between two times does not say what brought it about. Other people, another mood "
    + "and a stricter view of oneself move answers as well."

  /// The caveat about an earlier result that was handed on.
  package static let movementOnce =
    "If a result of one of these times was handed on before, the difference between both is about the "
    + "people who left or came. Where they are fewer than ten, hand this on only to whoever may know "
    + "their answers."

  /// Returns the groups that only one of two times has; nil for none.
  package static func unmatched(_ movement: Movement) -> String? {
    let (before, after) = movement.unmatched
    let parts = [("before", before), ("after", after)].compactMap { time, names in
      names.isEmpty ? nil : "Only \(time): \(names.joined(separator: ", "))."
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: " ")
      + " These groups are only in everyone's figures. If one has "
      + "another name by now: --merge 'OLD+NEW'."
  }

  /// The remark on people who changed their group.
  package static let movementGroups = "People are counted in the group that they had before."

  /// Stands under a table with Cliff's delta.
  package static let delta =
    "delta: how much more often a later answer is higher than an earlier one than lower, from -1 to 1."

  /// Returns the numbers of people: `Of 118 people before and 102 after, 95 are in both; only they
  /// are in the figures.`
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

  /// Returns the moves of linked people's scores: `31 went up, 12 went down, 9 stayed. ...`
  package static func moves(_ linked: ScoreMovement.Linked) -> String {
    "\(linked.up) went up, \(linked.down) went down, \(linked.same) stayed. "
      + signTest(linked.signTest)
  }

  /// Returns the smallest reliable change and the number of people who made it, or the reason why
  /// neither can be given.
  package static func reliable(_ linked: ScoreMovement.Linked) -> String {
    let move = unusualMove(linked.reliable)
    guard let beyond = linked.beyond else { return move }
    return move
      + " \(beyond.up) rose by more, \(beyond.down) fell by more. The usual variation is "
      + "taken from these two times, so that real changes make it look larger."
  }
}
