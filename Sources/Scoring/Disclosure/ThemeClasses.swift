/// The people of one theme in classes, and whose answers count in which figures of a result to
/// hand on.
///
/// A class is the people of one group with one `AnsweredPattern`. Groups with too few complete
/// rows are one group here, the others. A class with fewer people than `minimum` is joined with
/// the small classes of the same pattern in all groups: together they count for everyone, and for
/// no group. Where they are too few even so, they count nowhere.
///
/// So every figure is worked out from whole classes of at least `minimum` people, and any sum or
/// difference of figures is about such classes as well. Who is in which class depends on who rated
/// what, and never on a rating.
struct ThemeClasses: Sendable {
  /// How many people of each pattern there are.
  typealias Sizes = [AnsweredPattern: Int]

  /// The answers that count in the figures of everyone.
  private(set) var everyone: ThemeTally
  /// The answers that count in the figures of each group; nil for a group that is one of the
  /// others.
  private(set) var groups: [ThemeTally?]
  /// The answers that count in the figures of the others together; nil where there are no others.
  private(set) var others: ThemeTally?

  /// The classes of at least `minimum` people; nil counts all answers, each group's for itself.
  ///
  /// - Parameter nobody: the theme without answers.
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

  /// Adds the large classes of a group to those of everyone, and notes the small ones. Returns the
  /// large ones.
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
  /// How many people have each pattern.
  fileprivate var classes: ThemeClasses.Sizes {
    var sizes = ThemeClasses.Sizes()
    forEachRow { states, count in sizes[AnsweredPattern(states, coding), default: 0] += count }
    return sizes
  }

  /// The answers of the people who have one of these patterns.
  fileprivate func only(_ patterns: Set<AnsweredPattern>) -> ThemeTally {
    keeping { patterns.contains(AnsweredPattern($0, coding)) }
  }

  fileprivate func adding(_ other: ThemeTally) -> ThemeTally {
    var sum = self
    sum.add(other)
    return sum
  }
}
