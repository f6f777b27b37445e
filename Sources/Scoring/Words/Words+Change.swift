package import Workbook

extension Words {
  /// The caveat printed once with all changes. Without reliability data nothing more can be said of
  /// one person's change.
  package static let unsureOfChange =
    "We cannot say whether a move is real change, mood, or a different view of yourself."

  /// Describes the change of a theme between two assessments: up, down, both, or none. If any theme
  /// changed, `unsureOfChange` is printed once for all of them.
  package func text(_ change: ThemeChange, from before: Assessment, to after: Assessment)
    -> String
  {
    if change.common == 0 {
      return "No statement was rated both times, so there is nothing to compare."
    }
    guard change.same == change.common else {
      return "You moved \(Words.moves(change))."
    }
    let time = when(before.finished ?? before.started, from: after.finished ?? after.started)
    let answers = change.common == 1 ? "answer" : "answers"
    return "You gave the same \(answers) as \(time) on \(Words.all(of: change))."
  }

  /// Returns the caveat about the wording of two assessments; nil if they were answered in the same
  /// words.
  package func text(_ ground: Comparison.Ground) -> String? {
    switch ground {
    case .same: nil
    case .reworded:
      "The wording changed between the two, so part of a change may come from the words."
    case .differentPack: "The two were answered in different packs, so they are not compared."
    }
  }

  /// Returns a past day for use in a sentence, no more precise than needed: `in August`,
  /// `in August 2025` if the year differs, `on 3 August` in the same month.
  package func when(_ past: Day, from now: Day) -> String {
    let month = Day.monthNames[past.month - 1]
    if past.year != now.year { return "in \(month) \(past.year)" }
    return past.month == now.month ? "on \(past.day) \(month)" : "in \(month)"
  }
}

extension Words {
  private static func moves(_ change: ThemeChange) -> String {
    let up = distance(change.steps.filter { $0 > 0 }).map { ("up \($0)", change.up) }
    let down = distance(change.steps.filter { $0 < 0 }).map { ("down \($0)", change.down) }
    let parts = [up, down].compactMap(\.self).enumerated().map { index, move in
      let (way, count) = move
      return index > 0 ? "\(way) on \(count)" : "\(way) on \(of(count, change))"
    }
    return parts.joined(separator: " and ")
  }

  private static func of(_ count: Int, _ change: ThemeChange) -> String {
    if change.common == 1 { return all(of: change) }
    return change.common == change.statements
      ? "\(count) of \(change.common) statements"
      : "\(count) of the \(change.common) statements you rated both times"
  }

  /// Returns the statements that a change is based on: `all 3 statements`,
  /// `both statements you rated both times`.
  private static func all(of change: ThemeChange) -> String {
    let statements = all(change.common, "statement")
    return change.common == change.statements ? statements : "\(statements) you rated both times"
  }

  /// Returns the sizes of the steps: `one step`, `one or two steps`, `one to four steps`; nil for
  /// no steps.
  private static func distance(_ steps: [Int]) -> String? {
    let sizes = steps.map(abs)
    guard let least = sizes.min(), let most = sizes.max() else { return nil }
    if least == most { return "\(spelled(least)) step" + (least == 1 ? "" : "s") }
    return "\(spelled(least)) \(most == least + 1 ? "or" : "to") \(spelled(most)) steps"
  }
}
