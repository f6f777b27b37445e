/// The themes of a round as topics to talk about: the most divided first, those that the room
/// agrees are low apart, since agreeing is not being well.
package struct Topics: Equatable, Sendable {
  /// One theme as a topic.
  package struct Topic: Equatable, Sendable {
    /// The theme's identifier.
    package let theme: String
    /// Its title.
    package let title: String
    /// The average distance of answers from the middle one in steps, over the statements that are
    /// shown in full.
    package let spread: Fraction
    /// From 1; equal topics have the same rank (1, 2, 2, 4).
    package let rank: Int
    /// True if another topic has the same rank.
    package let isShared: Bool
    /// True if the answers to one of its statements fall at both ends.
    package let fallsAtBothEnds: Bool
  }

  /// By falling spread, equal ones by title.
  package let divided: [Topic]
  /// Themes whose answers are close together and low; in the pack's order.
  package let agreedLow: [RoundResult.Theme]
  /// The other themes of which no statement is shown in full; in the pack's order.
  package let unplaced: [RoundResult.Theme]

  /// The themes' identifiers, the most divided first, then those agreed to be low, then the rest.
  package var order: [String] {
    divided.map(\.theme) + agreedLow.map(\.id) + unplaced.map(\.id)
  }

  /// The topics of a round.
  ///
  /// - Parameter scale: the lowest and the highest point.
  package init(_ result: RoundResult, on scale: ClosedRange<Int>) {
    let placed = result.themes.compactMap { theme in
      theme.spread.map { (theme: theme, spread: $0) }
    }
    let low = result.themes.filter { $0.isAgreedLow(on: scale) }
    let others = placed.filter { entry in !low.contains(entry.theme) }
    divided = others.map { entry in
      let before = others.count { $0.spread > entry.spread }
      let same = others.count { $0.spread == entry.spread }
      return Topic(
        theme: entry.theme.id, title: entry.theme.title, spread: entry.spread, rank: before + 1,
        isShared: same > 1,
        fallsAtBothEnds: entry.theme.statements.contains {
          $0.distribution?.fallsAtBothEnds ?? false
        })
    }.sorted { ($0.rank, $0.title, $0.theme) < ($1.rank, $1.title, $1.theme) }
    agreedLow = low
    unplaced = result.themes.filter { $0.spread == nil && !low.contains($0) }
  }
}

extension RoundResult.Theme {
  /// The mean of `averageDeviationFromMedian` over the statements shown in full; nil for none.
  /// Exact.
  package var spread: Fraction? {
    Fraction.mean(statements.compactMap { $0.distribution?.averageDeviationFromMedian.value })
  }

  /// Returns true if the answers to every statement are shown to be at least fairly close together,
  /// and their middle answers lie, on average, in the lower three eighths of the scale: up to 2.5
  /// on 1 to 5.
  ///
  /// - Parameter scale: the lowest and the highest point.
  package func isAgreedLow(on scale: ClosedRange<Int>) -> Bool {
    let middles = statements.compactMap { $0.agreedMiddle(on: scale) }
    guard middles.count == statements.count, let mean = Fraction.mean(middles) else { return false }
    return mean <= Fraction(5 * scale.lowerBound + 3 * scale.upperBound, 8)
  }
}

extension RoundResult.Statement {
  /// The middle answer as it counts towards the theme, where answers are close together; nil where
  /// they are not, or where that is not shown.
  fileprivate func agreedMiddle(on scale: ClosedRange<Int>) -> Fraction? {
    let middle: Fraction? =
      switch answers {
      case .shown(.distribution(let histogram)) where histogram.closeness.isClose:
        histogram.median.value
      case .shown(.outline(let outline)) where outline.closeness.isClose: outline.median.value
      case .shown(.band(let band, _)): Fraction(band.lowerBound + band.upperBound, 2)
      default: nil
      }
    let ends = Fraction(scale.lowerBound + scale.upperBound)
    return middle.map { isReversed ? ends - $0 : $0 }
  }
}

extension Closeness {
  fileprivate var isClose: Bool { self == .veryClose || self == .fairlyClose }
}
