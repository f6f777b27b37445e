/// The division of the people of one theme into classes, which decides whose answers are included
/// in which figures of a result to hand on.
///
/// A class is the people of one group with the same `AnsweredPattern`. Groups with too few complete
/// rows are merged into one group, the others. A class with fewer people than `minimum` is merged
/// with the small classes of the same pattern in all groups: together they are included in the
/// figures of everyone, and of no group. If they are too few even so, they are included nowhere.
///
/// Every figure is therefore computed from whole classes of at least `minimum` people, and so is
/// any sum or difference of figures. Membership of a class depends on which statements a person
/// rated, never on a rating.
struct ThemeClasses: Sendable {
  /// The number of people with each pattern.
  typealias Sizes = [AnsweredPattern: Int]

  /// The answers included in the figures of everyone.
  private(set) var everyone: ThemeTally
  /// The answers included in the figures of each group; nil for a group that is merged into the
  /// others.
  private(set) var groups: [ThemeTally?]
  /// The answers included in the figures of the others together; nil if there are no others.
  private(set) var others: ThemeTally?

  /// Divides people into classes of at least `minimum` people; nil includes all answers, those of
  /// each group by itself.
  ///
  /// - Parameters:
  ///   - tallies: the answers of the groups.
  ///   - nobody: the theme without answers.
  ///   - minimum: the minimum number of people in a class, and of complete rows in a group.
  init(_ tallies: [ThemeTally], nobody: ThemeTally, minimum: Int?) {
    guard let minimum else {
      everyone = tallies.reduce(into: nobody) { $0.add($1) }
      groups = tallies
      return
    }
    everyone = nobody
    groups = []
    var small: [ThemeTally] = []
    var rest = Sizes()
    for tally in tallies {
      let isOne = tally.completeRowCount < minimum
      groups.append(isOne ? nil : tally)
      if isOne { others = (others ?? nobody).adding(tally) }
    }
    groups = groups.map { $0.map { divide($0, minimum, &small, &rest) } }
    others = others.map { divide($0, minimum, &small, &rest) }
    let joined = Set(rest.filter { $0.value >= minimum }.keys)
    for tally in small { everyone.add(tally.only(joined)) }
  }

  /// Adds the large classes of a group to those of everyone, and records the small ones.
  ///
  /// - Returns: the large classes.
  private mutating func divide(
    _ tally: ThemeTally, _ minimum: Int, _ small: inout [ThemeTally], _ rest: inout Sizes
  ) -> ThemeTally {
    let sizes = tally.classes
    let few = sizes.filter { $0.value < minimum }
    rest.merge(few) { $0 + $1 }
    if few.isEmpty {
      everyone.add(tally)
      return tally
    }
    small.append(tally.only(Set(few.keys)))
    let large = tally.only(Set(sizes.keys).subtracting(few.keys))
    everyone.add(large)
    return large
  }
}

extension ThemeTally {
  /// The number of people with each pattern.
  fileprivate var classes: ThemeClasses.Sizes {
    var sizes = ThemeClasses.Sizes()
    forEachRow { states, count in
      sizes[AnsweredPattern(states, coding, times: theme.times), default: 0] += count
    }
    return sizes
  }

  /// Returns the answers of the people with one of these patterns.
  fileprivate func only(_ patterns: Set<AnsweredPattern>) -> ThemeTally {
    keeping { patterns.contains(AnsweredPattern($0, coding, times: theme.times)) }
  }

  fileprivate func adding(_ other: ThemeTally) -> ThemeTally {
    var sum = self
    sum.add(other)
    return sum
  }
}
