package import Scoring
package import Workbook

extension Report {
  /// Returns the report on a cohort: by theme, the answers, the scores, the item analysis and a
  /// comparison of groups.
  ///
  /// A cohort that is too small for any results gets a report that says only so. Under confidential
  /// rules, the report begins with a notice.
  ///
  /// - Parameter origin: The sources of the answers, and what was left out while reading them.
  package static func cohort(_ cohort: Cohort, pack: Pack, origin: [Line]) -> Report {
    let facts = [
      cohort.rules.isConfidential ? Line(Words.confidential, lead: "This report:") : nil,
      Line("\(pack.title), version \(pack.version)", lead: "Pack:"),
      Line(people(cohort), lead: "People:"),
    ].compactMap(\.self)
    let shown = cohort.showsAnswers ? pack.themes : []
    let sections = shown.compactMap { theme in
      cohort.themes.first { $0.id == theme.id }.map {
        Section(
          theme.title, CohortBlocks(theme: theme, scale: pack.scale, result: $0, cohort: cohort).all
        )
      }
    }
    return Report(
      title: "Cohort", language: pack.language, facts: facts + origin, opening: opening(cohort),
      sections: areas(cohort, pack) + sections, footer: pack.about.limits + [pack.about.provenance])
  }

  /// Returns a section with the scores of the areas; none if no area has one, or for a pack with a
  /// single theme.
  private static func areas(_ cohort: Cohort, _ pack: Pack) -> [Section] {
    let areas = cohort.areas(pack)
    guard cohort.themes.count > 1, areas.contains(where: { $0.everyone.mean != nil }) else {
      return []
    }
    let rows =
      [row("Everyone", areas.map(\.everyone))]
      + cohort.groupNames.enumerated().map { index, name in
        row(Words.group(name), areas.map { $0.groups[index] })
      }
    let others = areas.compactMap(\.others)
    let rest = others.count == areas.count ? [row(Words.otherGroups, others)] : []
    let tables = Table([""] + areas.map(\.title), rows: rows + rest).parts(keys: 1)
    return [
      Section("Areas", [.paragraph(Line(Words.areaMeans))] + tables.map(Block.table))
    ]
  }

  private static func row(_ name: String, _ scores: [CohortArea.Score]) -> [String] {
    [name] + scores.map { $0.mean.map(Words.decimals) ?? "-" }
  }

  private static func people(_ cohort: Cohort) -> String {
    let groups = cohort.groupNames.count
    return groups > 1 ? "\(cohort.people), in \(groups) groups" : "\(cohort.people)"
  }

  private static func opening(_ cohort: Cohort) -> [Block] {
    let rules = cohort.rules
    let once = rules.isConfidential ? [] : [Block.paragraph(Line(Words.publishOnce))]
    let nothing = cohort.showsAnswers ? [] : [Block.paragraph(Line(Words.nothing(rules)))]
    let words = Words.rules(rules, hasGroups: !cohort.groupNames.isEmpty)
    return [.paragraph(Line(words, lead: "What is shown:"))] + once
      + [.paragraph(Line(Words.cohortLimit))] + nothing + missing(cohort)
  }

  /// Returns a list of the first groups that no theme shows, with the merges that would show them.
  private static func missing(_ cohort: Cohort) -> [Block] {
    let missing = cohort.missingGroups
    guard !missing.isEmpty else { return [] }
    let lines = missing.prefix(mostMissing).map {
      Line(Words.missing($0, with: cohort.partners(of: $0)))
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
