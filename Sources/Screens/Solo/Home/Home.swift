internal import Workbook

/// The contents of the home screen, worked out before they are laid out.
struct Home {
  /// Seconds that one statement takes, with its share of looking closer and reflecting: 45 of
  /// them fill a session of just under half an hour.
  private static let secondsPerStatement = 38

  /// About how many minutes so many statements take.
  static func minutes(for statements: Int) -> Int {
    max(1, (statements * secondsPerStatement + 59) / 60)
  }

  /// Returns the length of a session of a number of statements in words: `25 to 30 minutes`.
  static func session(_ statements: Int) -> String {
    let minutes = minutes(for: statements)
    let least = minutes / 5 * 5
    return least < 10 ? "about \(Count.of(minutes, "minute"))" : "\(least) to \(least + 5) minutes"
  }

  /// The progress in each area, theme by theme, looked up once for the whole page.
  let areas: [(area: Area, themes: [Progress])]

  init(_ model: any SoloContext) {
    areas = model.pack.areas.map { area in
      (area, area.themes.map { model.book.progress($0.statements, in: model.assessment) })
    }
  }

  /// The progress in the whole pack.
  var progress: Progress { areas.flatMap(\.themes).reduce(Progress(), +) }

  /// The titles of the areas that are answered in full.
  var done: [String] {
    areas.filter { $0.themes.allSatisfy(\.isComplete) }.map(\.area.title)
  }

  /// One sign a theme: answered, begun or to come.
  static func signs(_ themes: [Progress], _ glyphs: Glyphs) -> String {
    themes.map {
      $0.isComplete ? glyphs.full : $0.isBegun ? glyphs.half : glyphs.empty
    }.joined(separator: " ")
  }

  /// Returns the progress of themes in words.
  static func words(_ themes: [Progress]) -> String {
    let done = themes.count(where: \.isComplete)
    let begun = themes.count { $0.isBegun && !$0.isComplete }
    let left = themes.reduce(0) { $0 + $1.total - $1.answered }
    if done == themes.count { return "all \(Count.word(done)) themes answered" }
    if done + begun == 0 { return "about \(Count.of(minutes(for: left), "minute"))" }
    let parts = [
      done > 0 ? "\(Count.word(done)) answered" : "", begun > 0 ? "\(Count.word(begun)) begun" : "",
    ].filter { !$0.isEmpty }
    return parts.joined(separator: ", ") + ", about \(Count.of(minutes(for: left), "minute")) left"
  }
}
