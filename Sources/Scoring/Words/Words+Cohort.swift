extension Words {
  /// What stands under every result about many people.
  package static let cohortLimit =
    "These are people's views of their own practice on one day. They are not a test, and they do "
    + "not show who is better at something."

  /// Stands beside a statement when answers pile up at an end of the scale.
  package static let piledUp = "Many answers are at an end of the scale, so it tells little apart."

  /// Stands before the reason why there is no alpha.
  package static let together = "How answers go together:"

  /// The scores of many people for one theme: `Score 3.61 on average, SD 0.72 (118 people scored;
  /// 2 with too few answers).`
  package static func scores(_ table: ScoresShown) -> String {
    let others = [
      (table.tooFew, "with too few answers"), (table.notApplicable, "with no chance to show it"),
      (table.notStarted, "without an answer"),
    ]
    let rest = others.filter { $0.0 > 0 }.map { "; \($0.0) \($0.1)" }.joined()
    let deviation = table.standardDeviation.map { ", SD \(decimals($0))" } ?? ""
    let mean = table.mean.map { "Score \(decimals($0)) on average\(deviation)" } ?? "No scores"
    return "\(mean) (\(people(table.scored)) scored\(rest))."
  }

  /// The scores of those who answered everything, where the others' may not be shown beside them:
  /// `The 112 people who answered every statement have a score of 3.61 on average, SD 0.72.`
  package static func completeScores(_ analysis: ItemAnalysis) -> String {
    let deviation = analysis.standardDeviation.map { ", SD \(decimals($0))" } ?? ""
    let mean = analysis.mean.map { "a score of \(decimals($0)) on average" } ?? "no score"
    return "The \(people(analysis.people)) who answered every statement have \(mean)\(deviation)."
  }

  /// How close answers lie, in a table.
  package static func short(_ closeness: Closeness) -> String {
    switch closeness {
    case .veryClose: "very close"
    case .fairlyClose: "fairly close"
    case .spread: "spread"
    case .undefined: ""
    }
  }

  /// Stands after a reverse-keyed statement.
  package static let reversed = "(Counts the other way round in scores.)"

  /// Stands under a table in which something is not shown.
  package static let dash = "-: not shown, to protect people."

  /// What a group is called.
  package static func group(_ name: String?) -> String { name ?? "no group" }
}
