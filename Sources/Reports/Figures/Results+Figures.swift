import Scoring
import Workbook

extension Results {
  /// Returns a dot plot of an area's themes: practice, importance and the partner's view.
  func profileFigure(_ area: Area, _ themes: [ThemeProfile], table: Table) -> Figure {
    let rows = themes.map { theme in
      DotPlot.Row(
        theme.title, dots: dots(theme), value: theme.score.value?.oneDecimal ?? "\u{2013}",
        words: words(theme))
    }
    let plot = DotPlot(points: points, groups: [DotPlot.Group(rows: rows)], keys: keys(rows))
    return Figure("\(area.title), theme by theme", picture: .dots(plot), table: table)
  }

  /// A dot plot of practice by level of importance, most important first and within a level by
  /// ascending practice; nil if no theme has both values.
  var importanceFigure: Figure? {
    let groups = pack.importance.points.reversed().compactMap { point -> DotPlot.Group? in
      let themes = profile.themes.filter { $0.importance == point.value }
      let rows = themes.compactMap(gap).sorted { $0.practice < $1.practice }.map(\.row)
      return rows.isEmpty ? nil : DotPlot.Group("\(point.label) (\(point.value))", rows: rows)
    }
    guard !groups.isEmpty else { return nil }
    let plot = DotPlot(points: points, groups: groups, keys: keys(groups.flatMap(\.rows)))
    return Figure(
      "Importance against practice", heading: "Importance against practice",
      caption: Line("What matters most comes first, and within it what is done least."),
      picture: .dots(plot))
  }

  /// Returns a dot plot of all themes by area: practice, importance, and practice the last time.
  ///
  /// - Parameter before: the mean of a theme, by its identifier, in the last assessment.
  func overviewFigure(_ before: (String) -> Fraction?) -> Figure {
    let groups = pack.areas.map { area -> DotPlot.Group in
      let themes = area.themes.compactMap { profile.theme($0.id) }
      return DotPlot.Group(area.title, rows: themes.map { row($0, before: before($0.id)) })
    }
    let rows = groups.flatMap(\.rows)
    let hasThen = rows.contains { $0.dots.contains { $0.sign == .before } }
    let plot = DotPlot(
      points: points, groups: groups,
      keys: keys(rows) + (hasThen ? [DotPlot.Key(.before, "Practice last time")] : []),
      isDense: true)
    return Figure(
      "Practice and importance, theme by theme",
      caption: Line("Each has a scale of its own, from its lowest point to its highest."),
      picture: .dots(plot))
  }

  private func row(_ theme: ThemeProfile, before: Fraction?) -> DotPlot.Row {
    let then = before.map { [DotPlot.Dot(.before, at: pack.scale.position(of: $0))] } ?? []
    return DotPlot.Row(
      theme.title, dots: then + dots(theme).filter { $0.sign != .partner },
      value: theme.score.value?.oneDecimal ?? "\u{2013}", words: words(theme))
  }

  /// Returns a dot plot of each theme's mean then and now.
  ///
  /// Only changes of a whole scale step or more have an arrowhead.
  func changeFigure(_ comparison: Comparison, table: Table) -> Figure {
    let rows = comparison.themes.compactMap { theme in
      theme.means.map { row(theme.title, $0, isArrow: theme.direction != nil) }
    }
    let plot = DotPlot(
      points: points, groups: [DotPlot.Group(rows: rows)],
      keys: [DotPlot.Key(.before, "Then"), DotPlot.Key(.after, "Now")])
    return Figure("Then and now, theme by theme", picture: .dots(plot), table: table)
  }

  private func row(_ title: String, _ means: ThemeChange.Means, isArrow: Bool) -> DotPlot.Row {
    let (before, after) = (
      pack.scale.position(of: means.before), pack.scale.position(of: means.after)
    )
    let (then, now) = (means.before.oneDecimal, means.after.oneDecimal)
    return DotPlot.Row(
      title, dots: [DotPlot.Dot(.before, at: before), DotPlot.Dot(.after, at: after)],
      stretch: DotPlot.Stretch(from: before, to: after, isArrow: isArrow), value: now,
      words: "then \(then), now \(now)")
  }

  private var points: [DotPlot.Point] {
    pack.scale.points.map {
      DotPlot.Point(
        at: pack.scale.position(of: Fraction($0.value)), number: "\($0.value)", label: $0.label)
    }
  }

  private func dots(_ theme: ThemeProfile) -> [DotPlot.Dot] {
    let practice = theme.score.value.map {
      DotPlot.Dot(.practice, at: pack.scale.position(of: $0))
    }
    let partner = theme.partner.map {
      DotPlot.Dot(.partner, at: pack.scale.position(of: Fraction($0)))
    }
    return [importance(theme), practice, partner].compactMap(\.self)
  }

  /// Returns the dot for a theme's importance, or nil if its scale does not have the same ends as
  /// the practice scale.
  private func importance(_ theme: ThemeProfile) -> DotPlot.Dot? {
    guard profile.isComparable else { return nil }
    return theme.importance.map {
      DotPlot.Dot(.importance, at: pack.importance.position(of: Fraction($0)))
    }
  }

  private func gap(_ theme: ThemeProfile) -> (practice: Fraction, row: DotPlot.Row)? {
    guard let practice = theme.score.value else { return nil }
    let place = pack.scale.position(of: practice)
    let importance = importance(theme)
    let row = DotPlot.Row(
      theme.title,
      dots: [importance, DotPlot.Dot(.practice, at: place)].compactMap(\.self),
      stretch: importance.map { DotPlot.Stretch(from: place, to: $0.place) },
      value: practice.oneDecimal, words: "practice \(practice.oneDecimal)")
    return (practice, row)
  }

  private func words(_ theme: ThemeProfile) -> String {
    [
      "practice \(practice(theme.score))", theme.importance.map { "importance \($0)" },
      theme.partner.map { "partner's view \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Returns the legend, in the words of the table's header.
  private func keys(_ rows: [DotPlot.Row]) -> [DotPlot.Key] {
    let all = [
      DotPlot.Key(.practice, "Practice"), DotPlot.Key(.importance, "Importance"),
      DotPlot.Key(.partner, "Partner's view"),
    ]
    let signs = Set(rows.flatMap(\.dots).map(\.sign))
    return all.filter { signs.contains($0.sign) }
  }
}
