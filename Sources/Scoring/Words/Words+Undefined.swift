extension Words {
  /// Explains in one sentence why a statistic is undefined.
  package static func text(_ reason: Undefined) -> String {
    switch reason {
    case .tooFew(let have, let needed): "Too few answers: " + counted(have, needed)
    case .noVariation: "All the answers are the same, so there is nothing to compare."
    case .emptyCategory: "Nobody chose one of the answers, so this cannot be worked out."
    case .notEstimable: "These answers do not allow this to be worked out."
    case .tooMany(let have, let most):
      "Worked out for groups of up to \(most) only, and this one has \(have)."
    case .tooFewPoints(let have, let needed):
      "Too few points on the scale: " + counted(have, needed)
    case .tooFewStatements(let have, let needed):
      "Too few statements with answers: " + counted(have, needed)
    case .tooFewGroups(let have, let needed):
      needed == 1 ? "No group has two or more answers." : "Too few groups: " + counted(have, needed)
    case .tooFewMovers(let have, let needed):
      "Too few people changed their answer to say more: " + counted(have, needed)
    case .nearScaleEnd: "The average is too near an end of the scale to judge this."
    case .spreadBeyondChance:
      "The answers are spread more widely than random ones, so this cannot be worked out."
    case .groupsAlike: "All groups have the same average, so there is nothing to tell apart."
    case .scalesDiffer: "These were rated on different scales, so they cannot be compared."
    }
  }

  private static func counted(_ have: Int, _ needed: Int) -> String {
    "\(have), and at least \(needed) \(needed == 1 ? "is" : "are") needed."
  }
}
