package import Workbook

extension Words {
  /// Returns the caveat printed under every result about many people, who answered about themselves
  /// or about their group.
  package static func cohortLimit(_ voice: Voice) -> String {
    let practice =
      switch voice {
      case .me: "their own practice"
      case .us: "what their group does"
      }
    return "These are people's views of \(practice) on one day. They are not a test, and they do "
      + "not show who is better at something."
  }

  /// Stands beside a statement when most answers are at one end of the scale.
  package static let piledUp =
    "More than half of the answers are at one end of the scale, so it tells little apart."

  /// Stands below the scores of a theme when they pile up at an end: `Of 118 scores 24 are the
  /// highest there is: people there cannot be told apart, and a rise would not show.`
  package static func pileUp(_ scores: ScoresShown) -> String? {
    switch scores.pileUp {
    case .highest:
      "Of \(scores.scored) scores \(scores.atHighest) are the highest there is: people there cannot "
        + "be told apart, and a rise would not show."
    case .lowest:
      "Of \(scores.scored) scores \(scores.atLowest) are the lowest there is: people there cannot be "
        + "told apart, and a fall would not show."
    case nil: nil
    }
  }

  /// The text before the reason why there is no alpha.
  package static let together = "How answers go together:"

  /// Describes the scores of many people for one theme:
  /// `Score 3.61 on average, SD 0.72 (118 people scored; 2 with too few answers).`
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

  /// Returns the closeness band of answers for a table; empty if it is undefined.
  package static func short(_ closeness: Closeness) -> String {
    switch closeness {
    case .veryClose: "very close"
    case .fairlyClose: "fairly close"
    case .spread: "spread"
    case .undefined: ""
    }
  }

  /// The note after a reverse-keyed statement.
  package static let reversed = "(Counts the other way round in scores.)"

  /// Describes the number of people in the figures of a theme:
  /// `51 of 60 people; 9 left out, so that nobody can be told from the rest.`
  package static func counted(_ people: PeopleCounted) -> String {
    "\(share(people)) people; \(leftOut(people.leftOut))."
  }

  /// Returns the number of people who are left out of a theme.
  package static func leftOut(_ count: Int) -> String {
    "\(count) left out, so that nobody can be told from the rest"
  }

  /// Returns the numbers of people from which statistics of a theme's statements are shown.
  package static func instrumentKey(_ thresholds: InstrumentThresholds) -> String {
    "Of the people who rated every statement of a theme it takes \(thresholds.alpha) for alpha, "
      + "\(thresholds.pearson) for correlations, \(thresholds.itemTotal) for the table of statements "
      + "and \(thresholds.omega) for omega. The number after \"go together\" is Cronbach's alpha, with "
      + "its \(Int((thresholds.confidence * 100).rounded())) % range."
  }

  /// Explanations of the columns and rows of the tables of a theme, a sentence each.
  package static let cohortKey = [
    "Left out of a theme are people with whom too few rated just the same statements, most of them "
      + "because they had no chance or skipped one.",
    "Score: the mean of a person's answers in a theme. The row \"score\" counts it under the nearest "
      + "point.",
    "Mean and SD: the average, and how far answers typically lie from it.",
    "Quartiles: a quarter of the people are at or below the first, half at or below the second, "
      + "three quarters at or below the third.",
  ]

  /// The sentence that explains the table of a theme's groups.
  package static let groupKey =
    "For each statement: the middle answer, and how close the answers are to it."

  /// The sentence before the statistics of a theme's statements.
  package static func itemsOf(_ count: Int) -> String {
    "Of the \(people(count)) who rated every statement:"
  }

  /// Returns the number of people of a group in its figures, such as `51 of 60`.
  package static func share(_ people: PeopleCounted) -> String {
    "\(people.counted) of \(people.people)"
  }

  /// Returns the note under a table in which a group is not shown.
  package static func dash(_ rules: CohortRules) -> String {
    "-: fewer than \(rules.minimumGroup ?? 0) people with all answers, so they are counted with the "
      + "other groups."
  }

  /// Returns the text printed instead of all themes if none may be shown.
  package static func nothing(_ rules: CohortRules) -> String {
    "Nothing is shown: it takes \(rules.minimumGroup ?? 0) people who rated the same statements of "
      + "a theme."
  }

  /// Returns the name of a group, or the text for people without one.
  package static func group(_ name: String?) -> String { name ?? "no group" }

  /// The name for the groups that are not shown by themselves, taken together.
  package static let otherGroups = "other groups"

  /// The text above the table of areas.
  package static let areaMeans =
    "The mean of an area's theme scores, where at least half of its themes have one. Each theme "
    + "counts the same."

  /// The remark on scores of areas that lack themes.
  package static let areaShare =
    "(3 of 5): the mean of three themes, which is not to be set beside that of five."

  /// The text before the list of groups that are not shown by themselves.
  package static let missingGroups = "Too small to be shown by themselves in most themes:"

  /// Explains why a group is not shown, and how to include it:
  /// `West has 4 people with all answers. To see them: --merge West+South`
  package static func missing(_ group: MissingGroup, with partners: [MissingGroup]) -> String {
    missing(group, in: partners.isEmpty ? [] : [group] + partners)
  }

  /// Explains why a group is not shown, and the groups that would be merged to include it; none where
  /// nothing helps.
  package static func missing(_ group: MissingGroup, in merge: [MissingGroup]) -> String {
    let people = "\(people(group.complete)) with all answers"
    let reason = group.name.map { "\($0) has \(people)." } ?? "\(people) have no group."
    let names = merge.map { $0.name ?? "" }.joined(separator: "+")
    return merge.isEmpty ? reason : "\(reason) To see them: --merge \(shellWord(names))"
  }

  /// Returns the number of further groups that are not shown, as a sentence.
  package static func moreMissing(_ count: Int) -> String {
    "\(count) more \(count == 1 ? "group" : "groups"), each with too few people."
  }

  /// Quotes a word for a POSIX shell, if needed.
  private static func shellWord(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "+-_.".unicodeScalars.contains($0)
    }
    return isPlain
      ? text
      : "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
