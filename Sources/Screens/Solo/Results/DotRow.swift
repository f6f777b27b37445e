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

  /// The dots of one theme. Equal values are one sign, `alike`; values that differ less than a
  /// column stand side by side, the lower one to the left.
  func spans(you: Fraction?, importance: Int?, partner: Int?) -> [Span] {
    draw([
      (glyphs.full, you, Style(.accent, bold: true)),
      (glyphs.importance, importance.map { Fraction($0) }, Style(.warm)),
      (glyphs.partner, partner.map { Fraction($0) }, .plain),
    ])
  }

  /// One theme's practice and importance with the distance between them drawn, the stronger where
  /// importance is ahead.
  func spans(practice: Fraction?, importance: Int?) -> [Span] {
    let importance = importance.map { Fraction($0) }
    let signs = [
      (glyphs.full, practice, Style(.accent, bold: true)),
      (glyphs.importance, importance, Style(.warm)),
    ]
    guard let practice, let importance else { return draw(signs) }
    let ends = [column(of: practice), column(of: importance)].sorted()
    return draw(
      signs, line: ends[0]..<ends[1],
      as: Span(glyphs.distance, importance > practice ? Style(.warm) : .quiet))
  }

  /// One theme then and now; joined by a line only where it moved by a whole step.
  func spans(then: Fraction, now: Fraction, isJoined: Bool) -> [Span] {
    let signs = [
      (glyphs.full, Optional(now), Style(.accent, bold: true)),
      (glyphs.empty, Optional(then), .plain),
    ]
    let ends = [column(of: then), column(of: now)].sorted()
    return draw(
      signs, line: isJoined ? ends[0]..<ends[1] : 0..<0, as: Span(glyphs.rule, Style(.accent)))
  }

  private func draw(
    _ signs: [(String, Fraction?, Style)], line: Range<Int> = 0..<0, as stretch: Span = Span("")
  ) -> [Span] {
    var row = Array(repeating: Span(" "), count: width + 2)
    for point in scale.points {
      row[column(of: Fraction(point.value))] = Span(glyphs.point, .quiet)
    }
    for column in line { row[column] = stretch }
    for place in places(of: signs) {
      row[place.column] = place.sign
    }
    return merged(row)
  }

  /// Each distinct value with its sign and a column of its own.
  private func places(of signs: [(String, Fraction?, Style)]) -> [(column: Int, sign: Span)] {
    let values = signs.compactMap { sign, value, style in
      value.map { (value: $0, sign: Span(sign, style)) }
    }
    let distinct = Set(values.map(\.value)).sorted()
    var places: [(column: Int, sign: Span)] = []
    for value in distinct {
      let same = values.filter { $0.value == value }
      let sign = same.count > 1 ? Span(glyphs.alike, Style(.accent, bold: true)) : same[0].sign
      places.append((max(column(of: value), (places.last?.column ?? -1) + 1), sign))
    }
    return shifted(places)
  }

  /// Moves places that were pushed beyond the row back into it.
  private func shifted(_ places: [(column: Int, sign: Span)]) -> [(column: Int, sign: Span)] {
    var limit = width + 1
    return places.reversed().map { place in
      defer { limit = min(place.column, limit) - 1 }
      return (min(place.column, limit), place.sign)
    }.reversed()
  }

  private func column(of value: Fraction) -> Int {
    (scale.position(of: value) * (width - 1) + 500) / 1000
  }

  private func merged(_ row: [Span]) -> [Span] {
    row.reduce(into: []) { spans, span in
      if let last = spans.indices.last, spans[last].style == span.style {
        spans[last].text += span.text
      } else {
        spans.append(span)
      }
    }
  }
}
