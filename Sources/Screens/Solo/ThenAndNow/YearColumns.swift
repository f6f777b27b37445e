internal import Canvas
internal import Scoring
internal import Workbook

/// The columns of assessments that there is room for beside or below a theme's title.
struct YearColumns {
  /// The days of the assessments that are shown.
  private let days: [Day]
  /// The number of assessments in the series.
  private let all: Int
  private let scale: Scale
  private let room: Int
  private let glyphs: Glyphs

  /// The columns of one assessment: its month and year, and two blanks.
  private static let width = 8

  /// Chooses the latest assessments that there is room for, two at least.
  ///
  /// - Parameter room: The number of screen columns.
  init(_ series: Series, _ scale: Scale, room: Int, _ glyphs: Glyphs) {
    all = series.assessments.count
    days = series.assessments.map { $0.finished ?? $0.started }.suffix(
      max(2, (room + 2) / YearColumns.width))
    self.scale = scale
    self.room = room
    self.glyphs = glyphs
  }

  /// The months over the columns, such as `Aug 26`.
  var heading: String {
    days.map { day in
      let year = day.year % 100
      return "\(Day.monthNames[day.month - 1].prefix(3)) \(year < 10 ? "0" : "")\(year)"
    }.joined(separator: "  ")
  }

  /// A sentence about assessments that there is no room for; nil while all are shown.
  var cutWords: String? {
    days.count < all
      ? "The latest \(Count.word(days.count)) of \(all); a wider window shows more." : nil
  }

  /// The points of one theme: a bar and the score, and an arrow where it moved by a whole step. As
  /// wide as there is room, so that all of them stand in the same columns.
  func spans(_ line: Series.Line) -> [Span] {
    let used = days.count * YearColumns.width - 2
    return points(line) + [Span(String(repeating: " ", count: max(0, room - used)))]
  }

  private func points(_ line: Series.Line) -> [Span] {
    line.points.suffix(days.count).enumerated().flatMap { index, point -> [Span] in
      let gap = Span(index == 0 ? "" : "  ")
      guard let value = point.value else { return [gap, Span("  \(glyphs.noChance)   ", .quiet)] }
      let number = value.oneDecimal
      let isLast = index == days.count - 1
      return [
        gap, Span(bar(value), isLast ? Style(.accent, bold: true) : Style(.accent)),
        Span(" \(number)", isLast ? .strong : .plain),
        Span(arrow(point.direction) + String(repeating: " ", count: max(0, 3 - number.count))),
      ]
    }
  }

  private func arrow(_ direction: ThemeChange.Direction?) -> String {
    switch direction {
    case .up: glyphs.above
    case .down: glyphs.below
    case nil: " "
    }
  }

  /// A bar as high as the value, of eight heights.
  private func bar(_ value: Fraction) -> String {
    let levels = glyphs.levels
    return levels[min(levels.count - 1, scale.position(of: value) * levels.count / 1000)]
  }
}
