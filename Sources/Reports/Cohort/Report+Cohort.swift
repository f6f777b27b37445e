package import Scoring
package import Workbook

extension Report {
  /// What the answers of many people tell, for people to read: theme by theme the answers, the
  /// scores, how the statements go together, and the groups side by side.
  ///
  /// Of too few people it says only that.
  ///
  /// - Parameter origin: where the answers come from, and what was left out on the way.
  package static func cohort(_ cohort: Cohort, pack: Pack, origin: [Line]) -> Report {
    let facts = [
      Line("\(pack.title), version \(pack.version)", lead: "Pack:"),
      Line(people(cohort), lead: "People:"),
    ]
    let shown = cohort.people.value == nil ? [] : pack.themes
    let sections = shown.compactMap { theme in
      cohort.themes.first { $0.id == theme.id }.map {
        Section(
          theme.title, CohortBlocks(theme: theme, scale: pack.scale, result: $0, cohort: cohort).all
        )
      }
    }
    return Report(
      title: "Cohort", language: pack.language, facts: facts + origin,
      opening: [
        .paragraph(
          Line(
            Words.rules(cohort.rules) + " " + Words.jointRules(cohort.rules),
            lead: "What is shown:")),
        .paragraph(Line(Words.cohortLimit)),
      ],
      sections: sections, footer: pack.about.limits + [pack.about.provenance])
  }

  private static func people(_ cohort: Cohort) -> String {
    let groups = cohort.groupNames.count
    switch cohort.people {
    case .withheld(let reason): return Words.withheld(reason)
    case .shown(let people):
      return groups > 1 ? "\(people), in \(groups) groups" : "\(people)"
    }
  }
}
