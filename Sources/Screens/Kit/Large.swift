internal import Canvas
internal import Scoring
internal import Workbook

/// A page in large letters, for the back row.
struct Large: Equatable {
  /// One part of it, below the one before.
  enum Part: Equatable {
    /// Words; in capitals unless they are to be typed as they stand.
    case words(String, Style)
    /// The number of people who gave each answer.
    case dots(Histogram, Scale)
  }

  /// The parts, the most important first.
  var parts: [Part]
}

/// Large letters laid out for a window: each part as large as there is room for.
struct LargeLayout {
  /// A row of it, from a column on.
  struct Row: Equatable {
    var text: String
    var column: Int
    var style: Style
  }

  private let parts: [Large.Part]
  private let size: Size
  private let glyphs: Glyphs
  /// The scale of each part's letters; 0 for ordinary letters.
  private var scales: [Int]

  /// Columns and rows that stay free at each side and between parts.
  private static let margin = 2
  /// The rows of dots that large words leave.
  private static let dots = 5

  init(_ large: Large, _ size: Size, _ glyphs: Glyphs) {
    parts = large.parts
    self.size = size
    self.glyphs = glyphs
    scales = parts.map { _ in 0 }
    scales = parts.indices.map { letters($0, scale: 1) == nil ? 0 : 1 }
    for index in parts.indices.reversed() where height(dots: 1) > size.height { scales[index] = 0 }
    grow()
  }

  /// Makes words larger, in turn, as long as everything has room.
  private mutating func grow() {
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for index in parts.indices where scales[index] > 0 {
        guard letters(index, scale: scales[index] + 1) != nil else { continue }
        scales[index] += 1
        if height(dots: Self.dots) <= size.height {
          isGrowing = true
        } else {
          scales[index] -= 1
        }
      }
    }
  }

  private var width: Int { max(10, size.width - 2 * Self.margin) }

  private func letters(_ index: Int, scale: Int) -> BlockLetters? {
    guard scale > 0, case .words(let text, _) = parts[index] else { return nil }
    return BlockLetters(text, width: width, scale: scale, isASCII: glyphs == .ascii)
  }

  // MARK: Height

  private func height(dots: Int) -> Int {
    parts.indices.reduce(parts.count - 1) { $0 + height($1, dots: dots) }
  }

  private func height(_ index: Int, dots: Int) -> Int {
    switch parts[index] {
    case .words(let text, _):
      letters(index, scale: scales[index])?.height ?? Wrap.rows(text, width: width).count
    case .dots(let histogram, let scale):
      plot(histogram, scale, dots).rows.count
    }
  }

  private func plot(_ histogram: Histogram, _ scale: Scale, _ rows: Int) -> LargeDots {
    LargeDots(
      plot: DotPlot(
        histogram: histogram, scale: scale, glyphs: glyphs, width: width, height: rows))
  }

  // MARK: Rows

  /// The rows from the top on, in the middle of the window, no more than it has.
  var rows: [Row] {
    let free = max(0, size.height - height(dots: 1))
    let gap = Row(text: "", column: 0, style: .plain)
    let all = parts.indices.flatMap { index in
      (index == 0 ? [] : [gap]) + rows(index, dots: 1 + free)
    }
    let above = max(0, (size.height - all.count) / 2)
    return Array((Array(repeating: gap, count: above) + all).prefix(size.height))
  }

  private func rows(_ index: Int, dots: Int) -> [Row] {
    switch parts[index] {
    case .words(let text, let style):
      guard let letters = letters(index, scale: scales[index]) else {
        return Wrap.rows(text, width: width).map { centred([$0], style) }.flatMap(\.self)
      }
      return letters.rows.flatMap { centred($0, style) }
    case .dots(let histogram, let scale):
      return plot(histogram, scale, dots).rows.map {
        Row(text: $0.text, column: Self.margin, style: $0.style)
      }
    }
  }

  private func centred(_ texts: [String], _ style: Style) -> [Row] {
    let most = texts.map(TextWidth.columns).max() ?? 0
    let column = max(0, (size.width - most) / 2)
    return texts.map { Row(text: $0, column: column, style: style) }
  }
}

/// Dots for the back row: a bar for each person, with the numbers over them.
struct LargeDots {
  let plot: DotPlot

  /// The numbers, the bars, the line and the labels.
  var rows: [Span] {
    numbers + bars + [axis] + plot.labels.compactMap(\.first)
  }

  /// From so many rows for bars on, the numbers are in large letters.
  private static let roomy = 7

  private var points: Range<Int> { plot.scale.points.indices }

  private var barRows: Int { plot.height >= Self.roomy ? plot.height - 2 : plot.height }

  private var numbers: [Span] {
    let style = Style.strong
    guard plot.height >= Self.roomy else {
      return [Span(points.map { plot.centred("\(plot.count($0))") }.joined(), style)]
    }
    let digits = points.map { index in
      BlockLetters(
        "\(plot.count(index))", width: plot.step, scale: 1, isASCII: plot.glyphs == .ascii)?
        .rows.first ?? []
    }
    return (0..<3).map { row in
      Span(
        digits.map { rows in plot.centred(padded(rows, row)) }.joined(), style)
    }
  }

  private func padded(_ rows: [String], _ row: Int) -> String {
    guard rows.indices.contains(row) else { return "" }
    let most = rows.map(TextWidth.columns).max() ?? 0
    let text = rows[row]
    return text + String(repeating: " ", count: most - TextWidth.columns(text))
  }

  private var most: Int { points.map(plot.count).max() ?? 0 }

  /// Bars side by side in a row, so many that the fullest point fits.
  private var perRow: Int { max(1, (most + barRows - 1) / max(1, barRows)) }

  private var bars: [Span] {
    let length = max(1, min(10, (plot.step - 2) / perRow - 1))
    let bar = String(repeating: plot.glyphs == .ascii ? "=" : "▄", count: length)
    let levels = (most + perRow - 1) / perRow
    return (0..<levels).reversed().map { level in
      let texts = points.map { index in
        let here = min(max(0, plot.count(index) - level * perRow), perRow)
        return plot.centred(Array(repeating: bar, count: here).joined(separator: " "))
      }
      return Span(texts.joined(), Style(.accent, bold: true))
    }
  }

  private var axis: Span {
    let line = String(repeating: plot.glyphs.distance, count: max(1, plot.step - 2))
    return Span(points.map { _ in plot.centred(line) }.joined(), .quiet)
  }
}
