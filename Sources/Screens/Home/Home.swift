internal import Workbook

/// What the home screen has to say, worked out before it is laid out.
struct Home {
  /// Seconds that one statement takes, with its share of looking closer and reflecting: 45 of
  /// them fill a session of just under half an hour.
  private static let secondsPerStatement = 38

  /// About how many minutes so many statements take.
  static func minutes(for statements: Int) -> Int {
    max(1, (statements * secondsPerStatement + 59) / 60)
  }

  /// One sign a theme: rated, begun or to come.
  static func signs(_ area: Area, _ model: Model) -> String {
    area.themes.map { theme in
      let progress = model.book.progress(theme.statements, in: model.assessment)
      return progress.isComplete
        ? model.glyphs.full : progress.isBegun ? model.glyphs.half : model.glyphs.empty
    }.joined(separator: " ")
  }

  /// The same in words.
  static func words(_ area: Area, _ model: Model) -> String {
    let all = area.themes.map { model.book.progress($0.statements, in: model.assessment) }
    let done = all.count(where: \.isComplete)
    let begun = all.count { $0.isBegun && !$0.isComplete }
    let left = all.reduce(0) { $0 + $1.total - $1.answered }
    if done == all.count { return "all \(Count.word(done)) themes answered" }
    if done + begun == 0 { return "about \(Count.of(minutes(for: left), "minute"))" }
    let parts = [
      done > 0 ? "\(Count.word(done)) answered" : "", begun > 0 ? "\(Count.word(begun)) begun" : "",
    ].filter { !$0.isEmpty }
    return parts.joined(separator: ", ") + ", about \(Count.of(minutes(for: left), "minute")) left"
  }
}
