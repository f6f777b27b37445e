package import Workbook

/// The result of a vote as far as it may be shown, made once from the counts.
package struct VoteResult: Equatable, Sendable {
  /// The disclosure of the dots on one theme.
  package enum Dots: Equatable, Sendable {
    /// This number of people put a dot on the theme.
    case total(Int)
    /// Fewer than `RoomRules.least`, perhaps none.
    case few
    /// More people put their dot on it than on any other, or as many.
    case most
    /// Others got more dots, or nothing is told.
    case other
  }

  /// One theme that was voted on.
  package struct Option: Equatable, Sendable {
    /// The theme's identifier.
    package let theme: String
    /// The disclosure of its dots.
    package let dots: Dots

    package init(theme: String, dots: Dots) {
      self.theme = theme
      self.dots = dots
    }
  }

  /// The number of people who voted.
  package let voters: Int
  /// In the pack's order.
  package let options: [Option]

  package init(voters: Int, options: [Option]) {
    self.voters = voters
    self.options = options
  }

  /// Creates what may be shown of a vote.
  ///
  /// Of the choice of topics: how many people put a dot on a theme, where they are at least three.
  /// Of a case, which is asked twice: only which theme has most dots, so that the difference between
  /// the two votes tells nothing about somebody who came or left.
  ///
  /// - Parameter counts: how many people put a dot on each theme, in the pack's order.
  package init(_ ballot: Ballot, counts: [(theme: String, count: Int)], voters: Int) {
    let most = counts.map(\.count).max() ?? 0
    self.init(
      voters: voters,
      options: counts.map { theme, count in
        let isSeen = count >= RoomRules.least
        let dots: Dots =
          switch ballot {
          case .topics: isSeen ? .total(count) : .few
          case .hardest: isSeen && count == most ? .most : .other
          }
        return Option(theme: theme, dots: dots)
      })
  }

  /// The themes with at least as many dots as can be told, those with most first; of a case, those
  /// with most.
  package var chosen: [Option] {
    options.enumerated().filter { $0.element.dots.rank > 0 }.sorted { left, right in
      (-left.element.dots.rank, left.offset) < (-right.element.dots.rank, right.offset)
    }.map(\.element)
  }

  /// Returns what may be told about the dots on a theme; nil for one that was not voted on.
  package func dots(on theme: String) -> Dots? { options.first { $0.theme == theme }?.dots }
}

extension VoteResult.Dots {
  /// The number by which themes are ranked; 0 for none.
  fileprivate var rank: Int {
    switch self {
    case .total(let count): count
    case .most: 1
    case .few, .other: 0
    }
  }
}

extension RoomRules {
  /// The rules of a vote under the plan: the totals of topics are counts, so they need as many people
  /// as counts of answers do.
  package init(_ plan: WorkshopPlan, for ballot: Ballot) {
    let rules = RoomRules(plan)
    switch ballot {
    case .topics: self.init(answers: rules.distribution, distribution: rules.distribution)
    case .hardest: self = rules
    }
  }
}
