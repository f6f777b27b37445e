internal import Canvas
internal import Scoring
internal import Workbook

/// One row of the dot plot: you, how much it matters and a partner's view on one scale.
struct DotRow {
  let scale: Scale
  let glyphs: Glyphs
  /// Columns from the first point to the last, both included.
  let width: Int

  /// The columns that fit beside a label; steps between points are even.
  static func width(for scale: Scale, room: Int) -> Int {
    let steps = max(1, scale.points.count - 1)
    return min(14, max(1, (room - 1) / steps)) * steps + 1
  }

  /// The numbers over the plot.
  var heading: [Span] {
    var row = Array(repeating: Character(" "), count: width + 2)
    for point in scale.points {
      let label = String(point.value)
      let column = column(of: Fraction(point.value))
      for (offset, digit) in label.enumerated() where column + offset < row.count {
        row[column + offset] = digit
      }
    }
    return [Span(String(row), .quiet)]
  }

  /// The dots of one theme. Where signs fall on one place, your own stands first and the others
  /// beside it.
  func spans(you: Fraction?, importance: Int?, partner: Int?) -> [Span] {
    var row = Array(repeating: Span(" "), count: width + 2)
    for point in scale.points {
      row[column(of: Fraction(point.value))] = Span(glyphs.point, .quiet)
    }
    var taken: Set<Int> = []
    func place(_ sign: String, _ value: Fraction?, _ style: Style) {
      guard let value else { return }
      let wanted = column(of: value)
      let column = [wanted, wanted + 1, wanted - 1].first {
        row.indices.contains($0) && !taken.contains($0)
      }
      guard let column else { return }
      row[column] = Span(sign, style)
      taken.insert(column)
    }
    place(glyphs.full, you, Style(.accent, bold: true))
    place(glyphs.importance, importance.map { Fraction($0) }, Style(.warm))
    place(glyphs.partner, partner.map { Fraction($0) }, .plain)
    return merged(row)
  }

  private func column(of value: Fraction) -> Int {
    (scale.position(of: value) * (width - 1) + 500) / 1000
  }

  private func merged(_ row: [Span]) -> [Span] {
    row.reduce(into: []) { spans, span in
      if let last = spans.last, last.style == span.style {
        spans[spans.count - 1].text += span.text
      } else {
        spans.append(span)
      }
    }
  }
}
