extension DotPlot {
  /// The horizontal layout in percent of the width: labels at the left, the scale in the middle,
  /// values at the right.
  private enum Column {
    static let scale = (from: 43, to: 87)
  }

  private static let labelWidth = 20
  private static let endWidth = 11
  private var lineHeight: Int { isDense ? 14 : 16 }
  private var leastHeight: Int { isDense ? 20 : 34 }
  private var rowGap: Int { isDense ? 4 : 8 }
  private var titleHeight: Int { isDense ? 22 : 30 }

  /// The drawing: the head of the scale, then the rows.
  var drawing: Drawing {
    let head = head
    var top = head.height
    var rows: [Markup] = []
    for group in groups {
      if !group.title.isEmpty {
        rows.append(.letters(group.title, x: "0", y: top + titleHeight - 8, isBold: true))
        top += titleHeight
      }
      for row in group.rows {
        let height = max(leastHeight, row.lines.count * lineHeight + rowGap)
        rows += drawn(row, middle: top + height / 2)
        top += height
      }
    }
    let grid = points.map { Markup.line(x($0.place), head.height, x($0.place), top) }
    return Drawing(height: top + 4, pieces: head.pieces + grid + rows)
  }

  private func x(_ place: Int) -> String {
    Markup.across(place, from: Column.scale.from, to: Column.scale.to)
  }

  /// The head of the scale: the numbers of the points, and the labels of the first and the last.
  private var head: (pieces: [Markup], height: Int) {
    let ends = points.count > 1 ? [points[0], points[points.count - 1]] : points
    let words = ends.map { Label.lines($0.label, width: DotPlot.endWidth) }
    let numbers = (words.map(\.count).max() ?? 0) * 14 + 16
    let labels = zip(ends, words).flatMap { point, lines in
      lines.enumerated().map { index, line in
        Markup.letters(
          line, x: x(point.place), y: numbers - 4 - 14 * (lines.count - index), ink: .quiet,
          anchor: "middle", size: 12)
      }
    }
    let digits = points.map {
      Markup.letters($0.number, x: x($0.place), y: numbers, ink: .quiet, anchor: "middle", size: 12)
    }
    return (labels + digits, numbers + 8)
  }

  private func drawn(_ row: Row, middle: Int) -> [Markup] {
    let first = middle - (row.lines.count - 1) * lineHeight / 2 + 4
    let label = row.lines.enumerated().map { index, line in
      Markup.letters(line, x: "0", y: first + index * lineHeight)
    }
    let value = Markup.letters(
      row.value, x: "100%", y: middle + 4, ink: row.hasNumber ? .text : .quiet, anchor: "end")
    let track = Markup.line(x(0), middle, x(1000), middle)
    let dots = row.dots.map {
      Markup.shape($0.sign.shape, x: x($0.place), y: middle + ($0.sign == .partner ? 10 : 0))
    }
    return label + [track] + (row.stretch.map { stretch($0, middle) } ?? []) + dots + [value]
  }

  private func stretch(_ stretch: Stretch, _ middle: Int) -> [Markup] {
    let line = Markup.line(x(stretch.from), middle, x(stretch.to), middle, ink: .quiet, width: 2)
    guard stretch.isArrow else { return [line] }
    let halfway = x((stretch.from + stretch.to) / 2)
    let head =
      stretch.from < stretch.to
      ? Markup.stroke("M6 4 12 9 6 14", .text) : .stroke("M12 4 6 9 12 14", .text)
    return [line, .shape(head, x: halfway, y: middle)]
  }
}

extension DotPlot.Row {
  fileprivate var lines: [String] { Label.lines(label, width: 20) }

  fileprivate var hasNumber: Bool { value.utf8.first.map { (48...57).contains($0) } ?? false }
}
