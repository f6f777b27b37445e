package import Scoring
package import Workbook

extension Report {
  /// What the answers of many people tell, for people to read: theme by theme the answers, the
  /// scores, how the statements go together, and the groups side by side.
  ///
  /// Of too few people it says only that. A cohort under confidential rules says so first.
  ///
  /// - Parameter origin: where the answers come from, and what was left out on the way.
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
      sections: sections, footer: pack.about.limits + [pack.about.provenance])
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

  /// The first of the groups that no theme shows, and how to have them.
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

  /// The most groups that are named as missing.
  private static let mostMissing = 6
}
