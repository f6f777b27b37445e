import Workbook

extension Words {
  /// Describes a theme in all assessments: each score with its month, then the change from the
  /// first to the last.
  package func text(_ line: Series.Line, in series: Series) -> String {
    guard let first = series.assessments.first, let last = series.assessments.last else {
      return ""
    }
    if line.points.allSatisfy({ $0.value == nil }) {
      return "Too few statements were rated in each of them for a score."
    }
    let days = series.assessments.map { $0.finished ?? $0.started }
    let now = days.last ?? first.started
    let scores = zip(line.points, days).enumerated().map { index, entry in
      let (point, day) = entry
      let time = index == line.points.count - 1 ? "now" : when(day, from: now)
      return "\(point.value?.oneDecimal ?? "not scored") \(time)"
    }
    let both = line.wentBothWays ? " It went both ways in between." : ""
    let change = text(line.change, from: first, to: last)
    return scores.joined(separator: ", ") + ". From the first to now: "
      + change.prefix(1).lowercased() + change.dropFirst() + both
  }

  /// The caveats about the wording and the packs of a series; empty if there are none.
  package func caveats(_ series: Series) -> [String] {
    let reworded =
      series.isReworded
      ? ["The wording changed between some of these, so part of a change may come from the words."]
      : []
    let others = series.leftOut == 1 ? "One assessment was" : "\(series.leftOut) assessments were"
    return reworded
      + (series.leftOut > 0 ? ["\(others) answered in another pack, and left out here."] : [])
  }
}
