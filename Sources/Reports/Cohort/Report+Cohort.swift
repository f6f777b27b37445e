package import Scoring
package import Workbook

extension Report {
  /// Returns the report on a cohort: by theme, the answers, the scores, the item analysis and a
  /// comparison of groups.
  ///
  /// A cohort that is too small for any results gets a report that says only so. Under confidential
  /// rules, the report begins with a notice.
  ///
  /// - Parameters:
  ///   - voice: The wording that people answered.
  ///   - origin: The sources of the answers, and what was left out while reading them.
  package static func cohort(
    _ cohort: Cohort, pack: Pack, voice: Voice = .me, origin: [Line]
  ) -> Report {
    let facts = [
      cohort.rules.isConfidential ? Line(Words.confidential, lead: "This report:") : nil,
      Line("\(pack.title), version \(pack.version)", lead: "Pack:"),
      Line(people(cohort), lead: "People:"),
    ].compactMap(\.self)
    let shown = cohort.showsAnswers ? pack.themes : []
    let sections = shown.compactMap { theme in
      cohort.themes.first { $0.id == theme.id }.map {
        Section(
          theme.title,
          CohortBlocks(
            theme: theme, scale: pack.scale, result: $0, cohort: cohort, voice: voice
          ).all
        )
      }
    }
    return Report(
      title: "Cohort", language: pack.language, facts: facts + origin,
      opening: opening(cohort, pack, voice),
      sections: overview(cohort, pack) + areas(cohort, pack) + sections,
      footer: pack.about.limits + [pack.about.provenance])
  }

  /// Returns a section with the scores of all themes side by side, for everyone and for groups where
  /// they are few; none for a pack with a single theme.
  private static func overview(_ cohort: Cohort, _ pack: Pack) -> [Section] {
    let shown = pack.themes.compactMap { theme in cohort.themes.first { $0.id == theme.id } }
    guard shown.count > 1, cohort.showsAnswers else { return [] }
    let groups = cohort.groupNames.indices.filter { group in
      shown.contains { $0.scores.groups[group].result.value != nil }
    }
    let columns = groups.count <= mostColumns ? groups : []
    let rows = shown.map { theme in
      [
        pack.theme(theme.id)?.title ?? theme.id, Words.share(theme.people.everyone),
        mean(theme.scores.everyone),
      ] + columns.map { mean(theme.scores.groups[$0].result) }
    }
    let header =
      ["Theme", "counted", "mean score"] + columns.map { Words.group(cohort.groupNames[$0]) }
    let tables = Table(header, rows: rows).parts(keys: 1)
    return [Section("All themes", tables.map(Block.table))]
  }

  private static func mean(_ scores: Shown<ScoresShown>) -> String {
    scores.value?.mean.map(Words.decimals) ?? "-"
  }

  /// The maximum number of groups in the table of all themes.
  private static let mostColumns = 12

  /// Returns a section with the scores of the areas; none if no area has one, or for a pack with a
  /// single theme.
  private static func areas(_ cohort: Cohort, _ pack: Pack) -> [Section] {
    let areas = cohort.areas(pack)
    guard cohort.themes.count > 1, areas.contains(where: { $0.everyone.mean != nil }) else {
      return []
    }
    let rows =
      [row("Everyone", areas) { $0.everyone }]
      + cohort.groupNames.enumerated().map { index, name in
        row(Words.group(name), areas) { $0.groups[index] }
      }
    let hasOthers = areas.allSatisfy { $0.others != nil }
    let rest = hasOthers ? [row(Words.otherGroups, areas) { $0.others ?? $0.everyone }] : []
    let all = areas.flatMap { area in
      ([area.everyone] + area.groups + (area.others.map { [$0] } ?? [])).map { (area.themes, $0) }
    }
    let isPartial = all.contains { $0.1.mean != nil && $0.1.scored < $0.0 }
    let words = Words.areaMeans + (isPartial ? " " + Words.areaShare : "")
    let tables = Table([""] + areas.map(\.title), rows: rows + rest).parts(keys: 1)
    return [
      Section("Areas", [.paragraph(Line(words))] + tables.map(Block.table))
    ]
  }

  /// A row of area scores; where some of an area's themes have none, their number is said.
  private static func row(
    _ name: String, _ areas: [CohortArea], _ score: (CohortArea) -> CohortArea.Score
  ) -> [String] {
    [name]
      + areas.map { area in
        let score = score(area)
        guard let mean = score.mean else { return "-" }
        let share = score.scored < area.themes ? " (\(score.scored) of \(area.themes))" : ""
        return Words.decimals(mean) + share
      }
  }

  private static func people(_ cohort: Cohort) -> String {
    let groups = cohort.groupNames.count
    return groups > 1 ? "\(cohort.people), in \(groups) groups" : "\(cohort.people)"
  }

  private static func opening(_ cohort: Cohort, _ pack: Pack, _ voice: Voice) -> [Block] {
    let rules = cohort.rules
    let once = rules.isConfidential ? [] : [Block.paragraph(Line(Words.publishOnce))]
    let nothing = cohort.showsAnswers ? [] : [Block.paragraph(Line(Words.nothing(rules)))]
    let words = Words.rules(rules, hasGroups: !cohort.groupNames.isEmpty)
    return [.paragraph(Line(words, lead: "What is shown:"))] + once
      + [.paragraph(Line(Words.cohortLimit(voice)))] + nothing + missing(cohort)
      + (cohort.showsAnswers ? key(cohort, pack, voice) : [])
  }

  /// Returns the question that every statement continues, the scale, and the words on the figures.
  private static func key(_ cohort: Cohort, _ pack: Pack, _ voice: Voice) -> [Block] {
    let keys = Words.cohortKey + [Words.instrumentKey(cohort.thresholds)]
    let points = pack.scale.points.map { "\($0.value) \($0.label)" }.joined(separator: ", ")
    let words = pack.stem.text(voice)
    let stem = words.isEmpty ? [] : [Line("\(words) ...", lead: "Each statement begins:")]
    return [.list(stem + [Line(points + ".", lead: "Answers:")] + keys.map { Line($0) })]
  }

  /// Returns a list of the first groups that few themes show, with the merges that would show them.
  /// No group is in two different ones, so that all of them can be followed.
  private static func missing(_ cohort: Cohort) -> [Block] {
    let missing = cohort.missingGroups
    guard !missing.isEmpty else { return [] }
    var merges: [String?: [MissingGroup]] = [:]
    let lines = missing.prefix(mostMissing).map { group in
      if let merge = merges[group.name] { return Line(Words.missing(group, in: merge)) }
      let partners = cohort.partners(of: group)
      let isFree = !partners.isEmpty && partners.allSatisfy { merges[$0.name] == nil }
      let merge = isFree ? [group] + partners : []
      for one in merge { merges[one.name] = merge }
      return Line(Words.missing(group, in: merge))
    }
    let more = missing.count - lines.count
    return [
      .paragraph(Line("", lead: Words.missingGroups)),
      .list(lines + (more > 0 ? [Line(Words.moreMissing(more))] : [])),
    ]
  }

  /// The maximum number of missing groups that are listed by name.
  private static let mostMissing = 6
}
