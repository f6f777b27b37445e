import Scoring
import Workbook

/// Cohorts on small packs, for tests.
enum CohortSample {
  /// The answers of groups to themes: by group, the answers of one person (as `Tally.add` reads
  /// them) and how many people gave them.
  static func tally(
    _ themes: [Theme], _ groups: [(name: String?, people: [(answers: String, times: Int)])]
  ) throws -> Tally {
    var tally = Tally(try TallyFrame(Example.pack(themes)))
    for group in groups {
      for people in group.people {
        try tally.add(people.answers, group: group.name, times: people.times)
      }
    }
    return tally
  }

  /// People without a group on one theme, `a`.
  static func cohort(
    _ people: [(answers: String, times: Int)], statements: Int = 3, reversed: Set<Int> = [],
    rules: CohortRules = .toHandOn
  ) throws -> Cohort {
    let theme = Example.theme("a", statements: statements, reversed: reversed)
    return Cohort(try tally([theme], [(nil, people)]), rules: rules)
  }

  /// Small thresholds, so that few people show what a formula does.
  static var lowThresholds: InstrumentThresholds {
    var thresholds = InstrumentThresholds()
    thresholds.alpha = 10
    thresholds.splitHalf = 10
    thresholds.itemTotal = 10
    thresholds.omega = 10
    return thresholds
  }
}
