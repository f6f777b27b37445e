/// The themes that a person scored highest; worded as "your highest three", not "your strengths
/// are".
package enum Strengths: Equatable, Sendable {
  /// Fewer than three themes are scored: the number scored.
  case tooFew(scored: Int)
  /// All scored themes are exactly equal: their number.
  case noRanking(themes: Int)
  /// The highest themes, and the number of scored themes.
  case ranked(Ranking, of: Int)

  /// Ranks these themes by score, at most a third of them and never the lowest; those without a
  /// score are left out.
  package init(_ themes: [ThemeProfile]) {
    let scored = themes.filter { $0.score.value != nil }
    let values = Set(scored.map(\.score.value))
    if scored.count < Strengths.least {
      self = .tooFew(scored: scored.count)
    } else if values.count == 1 {
      self = .noRanking(themes: scored.count)
    } else {
      let lowest = values.compactMap(\.self).min()
      let above = scored.filter { $0.score.value != lowest }
      let cut = min(Ranking.cut, scored.count / Strengths.least)
      self = .ranked(Ranking(above, cut: cut, by: Strengths.isBefore), of: scored.count)
    }
  }

  /// The fewest scored themes of which one can be called the highest.
  private static let least = 3

  /// The identifiers of the themes that are listed.
  var listed: Set<String> {
    switch self {
    case .ranked(let ranking, _): Set(ranking.places.map(\.theme))
    case .tooFew, .noRanking: []
    }
  }

  private static func isBefore(_ left: ThemeProfile, _ right: ThemeProfile) -> Bool {
    guard let left = left.score.value, let right = right.score.value else { return false }
    return left > right
  }
}

extension Profile {
  /// The themes scored highest.
  package var strengths: Strengths { Strengths(themes) }
}
