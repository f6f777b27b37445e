/// Finds a sum of figures about few people, exactly: group by group, people who rated the same
/// statements are left out of it, which is a condition on how often each figure is used, or are in
/// it, as long as those in it are fewer than the threshold.
struct FigureSearch {
  /// What is summed. Answers themselves and their squares never mix: a sum of both is about the
  /// people of either.
  enum Power: Int, CaseIterable {
    case first = 1
    case second
  }

  /// People of a group who are in the sum; the others of the group are not.
  private struct Kept {
    let part: Int
    let people: [FigureAudit.Alike]
  }

  private let audit: FigureAudit
  private let power: Power
  private let everyone: FigureAudit.Figures
  private let parts: [FigureAudit.Part]
  private var branches = 20_000

  init(
    _ audit: FigureAudit, _ power: Power, _ everyone: FigureAudit.Figures,
    _ parts: [FigureAudit.Part]
  ) {
    self.audit = audit
    self.power = power
    self.everyone = everyone
    self.parts = parts
  }

  /// Whether there is such a sum. Throws when there is no telling.
  mutating func finds() throws(AuditOverflow) -> Bool {
    try finds(from: 0, AuditConditions(columns: 2 * width), people: 0, kept: [])
  }

  /// The same with what was settled about the groups before this one: conditions on the figures
  /// for everyone.
  private mutating func finds(
    from start: Int, _ conditions: AuditConditions, people: Int, kept: [Kept]
  ) throws(AuditOverflow) -> Bool {
    for index in start..<parts.count
    where try leavingOut(parts[index].people[...], of: index, conditions) == nil {
      return try finds(in: index, at: 0, conditions, people: people, before: kept, kept: [])
    }
    return try isAnyoneTold(kept, conditions)
  }

  /// The same inside a group, from the next of its people on.
  private mutating func finds(
    in part: Int, at index: Int, _ conditions: AuditConditions, people: Int, before: [Kept],
    kept: [FigureAudit.Alike]
  ) throws(AuditOverflow) -> Bool {
    branches -= 1
    guard branches > 0 else { throw AuditOverflow() }
    // Then none of the figures for everyone is in the sum.
    guard conditions.count(from: width) < figuresOfEveryone else { return false }
    // When all others can be left out at no cost to the sums of other groups, nothing is better.
    if let rest = try leavingOut(parts[part].people[index...], of: part, conditions) {
      let all = kept.isEmpty ? before : before + [Kept(part: part, people: kept)]
      return try finds(from: part + 1, rest.only(from: width), people: people, kept: all)
    }
    let next = parts[part].people[index]
    var without = conditions
    for equation in equations(next, of: part) { try without.add(equation) }
    // Where others could now be left out as well, they are, in a search that went another way.
    if try !canLeaveOutMore(before, without.only(from: width)),
      try !canLeaveOut(anyOf: kept, of: part, without),
      try finds(in: part, at: index + 1, without, people: people, before: before, kept: kept)
    {
      return true
    }
    guard people + next.people < audit.threshold else { return false }
    return try finds(
      in: part, at: index + 1, conditions, people: people + next.people, before: before,
      kept: kept + [next])
  }

  /// The conditions under which these people of a group are left out; nil when that takes any on
  /// the figures for everyone.
  private func leavingOut(
    _ people: ArraySlice<FigureAudit.Alike>, of part: Int, _ conditions: AuditConditions
  ) throws(AuditOverflow) -> AuditConditions? {
    var conditions = conditions
    for alike in people {
      for equation in equations(alike, of: part) {
        if let column = try conditions.add(equation), column >= width { return nil }
      }
    }
    return conditions
  }

  /// Whether any of those who are in the sum could be left out at no cost.
  private func canLeaveOutMore(
    _ kept: [Kept], _ conditions: AuditConditions
  ) throws(AuditOverflow) -> Bool {
    for kept in kept {
      if try canLeaveOut(anyOf: kept.people, of: kept.part, try without(kept, conditions)) {
        return true
      }
    }
    return false
  }

  private func canLeaveOut(
    anyOf people: [FigureAudit.Alike], of part: Int, _ conditions: AuditConditions
  ) throws(AuditOverflow) -> Bool {
    for alike in people where try leavingOut([alike], of: part, conditions) != nil { return true }
    return false
  }

  /// The conditions with those of the others in a group.
  private func without(
    _ kept: Kept, _ conditions: AuditConditions
  ) throws(AuditOverflow) -> AuditConditions {
    var conditions = conditions
    for alike in parts[kept.part].people where !kept.people.contains(alike) {
      for equation in equations(alike, of: kept.part) { try conditions.add(equation) }
    }
    return conditions
  }

  /// Whether any of those who may be in the sum is, in one that leaves out the others.
  private func isAnyoneTold(
    _ kept: [Kept], _ conditions: AuditConditions
  ) throws(AuditOverflow) -> Bool {
    for kept in kept {
      let conditions = try without(kept, conditions)
      for equation in kept.people.flatMap({ equations($0, of: kept.part) })
      where try !conditions.imply(equation) { return true }
    }
    return false
  }
}

// MARK: Columns

extension FigureSearch {
  /// Columns of one group's figures, or of everyone's: the scores, the answers to each statement,
  /// each statement in complete rows, and the products of two in complete rows. All products have
  /// the same weights, so they are one column.
  private var width: Int { 2 * audit.statements + 2 }

  /// How many of everyone's columns there are figures for.
  private var figuresOfEveryone: Int {
    let products = power == .second && audit.statements > 1 ? 1 : 0
    return everyone.answers.nonzeroBitCount + (everyone.scores ? 1 : 0)
      + (everyone.complete ? audit.statements + products : 0)
  }

  /// What leaves these people out: an equation for each statement they rated, and one for the
  /// products of two.
  private func equations(_ people: FigureAudit.Alike, of part: Int) -> [[Int128]] {
    let rated = people.rated.nonzeroBitCount
    let weight = Int128(power == .first ? rated : rated * rated)
    let scopes = [(0, parts[part].figures), (width, everyone)]
    let isComplete = people.rated == audit.all
    var equations = (0..<audit.statements).filter { people.rated & 1 << $0 != 0 }.map { place in
      var equation = Array(repeating: Int128(0), count: 2 * width)
      for (start, figures) in scopes {
        if figures.scores, people.isScored { equation[start] = 1 }
        if figures.answers & 1 << place != 0 { equation[start + 1 + place] = weight }
        if figures.complete, isComplete {
          equation[start + 1 + audit.statements + place] = weight
        }
      }
      return equation
    }
    if power == .second, rated > 1 {
      var equation = Array(repeating: Int128(0), count: 2 * width)
      for (start, figures) in scopes {
        if figures.scores, people.isScored { equation[start] = 2 }
        if figures.complete, isComplete { equation[start + width - 1] = weight }
      }
      equations.append(equation)
    }
    return equations
  }
}
