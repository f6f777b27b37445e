/// The themes to consider first: those whose importance exceeds practice the most.
package enum Priorities: Equatable, Sendable {
  /// No theme is scored.
  case nothingScored
  /// Nearly all answers are at an end of the scale, so that no theme stands out.
  case atEnd(EndShare)
  /// Importance and practice are rated on different scales, and cannot be compared.
  case scalesDiffer
  /// No scored theme has an importance rating.
  case needsImportance
  /// No theme has more importance than practice: the number of themes compared.
  case noneBehind(themes: Int)
  /// Importance is ahead of practice only in themes that are listed among the highest: their number.
  case onlyHighest(themes: Int)
  /// Gap, importance and practice are equal in all themes: the number of themes compared.
  case noRanking(themes: Int)
  /// The widest gaps: their ranking, the number of themes with both ratings, and the number with a
  /// score.
  case ranked(Ranking, of: Int, scored: Int)

  /// Ranks the themes of a profile. Only gaps above zero count: the wider gap ranks first, then the
  /// higher importance, then the lower practice (Borich 1980, unweighted). A theme listed among the
  /// highest is not ranked here.
  package init(_ profile: Profile) {
    let scored = profile.themes.filter { $0.score.value != nil }
    if scored.isEmpty {
      self = .nothingScored
    } else if profile.ends.end != nil {
      self = .atEnd(profile.ends)
    } else if !profile.isComparable {
      self = .scalesDiffer
    } else {
      self = Priorities(scored: scored, highest: profile.strengths.listed)
    }
  }

  private init(scored: [ThemeProfile], highest: Set<String>) {
    let compared = scored.filter { $0.gap != nil }
    let behind = compared.filter { ($0.gap ?? Fraction(0)) > Fraction(0) }
    let others = behind.filter { !highest.contains($0.id) }
    let isLevel = !compared.contains { one in compared.contains { Priorities.isBefore(one, $0) } }
    if compared.isEmpty {
      self = .needsImportance
    } else if behind.isEmpty {
      self = .noneBehind(themes: compared.count)
    } else if isLevel, compared.count > 1 {
      self = .noRanking(themes: compared.count)
    } else if others.isEmpty {
      self = .onlyHighest(themes: behind.count)
    } else {
      let ranking = Ranking(others, by: Priorities.isBefore)
      self = .ranked(ranking, of: compared.count, scored: scored.count)
    }
  }

  private static func isBefore(_ left: ThemeProfile, _ right: ThemeProfile) -> Bool {
    guard let gap = left.gap, let otherGap = right.gap,
      let importance = left.importance, let otherImportance = right.importance,
      let practice = left.score.value, let otherPractice = right.score.value
    else { return false }
    return (gap, importance, otherPractice) > (otherGap, otherImportance, practice)
  }
}

extension Profile {
  /// The themes to consider first.
  package var priorities: Priorities { Priorities(self) }
}
