/// The position of a theme in a ranking; tied themes have the same rank (1, 2, 2, 4).
package struct Place: Equatable, Sendable {
  /// The rank, from 1.
  package let rank: Int
  /// Indicates a tie: another theme has the same rank.
  package let isShared: Bool
  /// The theme's identifier.
  package let theme: String
  /// The theme's title, by which tied themes are sorted.
  package let title: String
}

/// The top of a ranking, cut after three ranks. Ties are exact, and never broken by the order in a
/// file: tied themes are sorted by title and share their rank.
package enum Ranking: Equatable, Sendable {
  /// Three places; fewer if there are no more, up to five if a tie crosses the cut.
  case listed([Place])
  /// A tie across the cut that is too long to list: the places before it, and the number of tied
  /// themes.
  case tied(leading: [Place], count: Int)

  /// The rank after which the ranking is cut.
  package static let cut = 3
  /// The maximum number of places listed if a tie crosses the cut.
  package static let most = 5

  /// Ranks themes by a strict weak ordering; themes that are equivalent under it are tied.
  ///
  /// - Parameter cut: the rank after which the ranking is cut.
  package init(
    _ themes: [ThemeProfile], cut: Int = Ranking.cut,
    by isBefore: (ThemeProfile, ThemeProfile) -> Bool
  ) {
    let shown = Ranking.places(themes, by: isBefore).filter { $0.rank <= cut }
    let leading = shown.filter { $0.rank != shown.last?.rank }
    self =
      shown.count <= Ranking.most
      ? .listed(shown) : .tied(leading: leading, count: shown.count - leading.count)
  }

  /// The places to list: all, or those before a long tie.
  package var places: [Place] {
    switch self {
    case .listed(let places): places
    case .tied(let leading, _): leading
    }
  }

  private static func places(
    _ themes: [ThemeProfile], by isBefore: (ThemeProfile, ThemeProfile) -> Bool
  ) -> [Place] {
    themes.map { theme in
      let before = themes.count { isBefore($0, theme) }
      let after = themes.count { isBefore(theme, $0) }
      return Place(
        rank: before + 1, isShared: before + after + 1 < themes.count, theme: theme.id,
        title: theme.title)
    }.sorted { ($0.rank, $0.title, $0.theme) < ($1.rank, $1.title, $1.theme) }
  }
}
