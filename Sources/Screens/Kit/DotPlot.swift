internal import Canvas
internal import Scoring
internal import Workbook

/// The number of people who gave each answer, as dots over the labelled points of the scale: a dot
/// a person.
struct DotPlot {
  let histogram: Histogram
  let scale: Scale
  let glyphs: Glyphs
  /// Columns it may take.
  let width: Int
  /// Rows the dots may take.
  let height: Int

  /// Columns for each point.
  var step: Int { max(6, width / max(1, scale.points.count)) }

  /// The numbers, the dots, the line they stand on and the labels, row by row.
  var rows: [[Span]] { [numbersAbove] + dots + [axis] + labels }

  /// The plot in words: `Rarely or never: 4. Occasionally: 1.`
  var spoken: String {
    scale.points.enumerated().map { index, point in
      "\(point.label): \(count(index))."
    }.joined(separator: " ")
  }

  /// Numbers of answers under the points, for a round beside this one.
  func counts(_ lead: String) -> [Span] {
    let row = scale.points.indices.reduce("") { row, index in
      row + centred(count(index) == 0 ? glyphs.point : "\(count(index))")
    }
    return [Span(row, .quiet), Span(lead, .quiet)]
  }

  func count(_ index: Int) -> Int {
    histogram.counts.indices.contains(index) ? histogram.counts[index] : 0
  }

  /// Dots side by side in a row, so many that the fullest point fits the height.
  private var perRow: Int {
    let most = histogram.counts.max() ?? 0
    return max(1, (most + height - 1) / max(1, height))
  }

  /// The numbers of answers over the dots.
  private var numbersAbove: [Span] {
    [Span(scale.points.indices.reduce("") { $0 + centred("\(count($1))") }, .strong)]
  }

  private var dots: [[Span]] {
    let most = histogram.counts.max() ?? 0
    let levels = (most + perRow - 1) / perRow
    return (0..<levels).reversed().map { level in
      let row = scale.points.indices.reduce("") { row, index in
        let here = min(max(0, count(index) - level * perRow), perRow)
        return row + centred(String(repeating: glyphs.full, count: here))
      }
      return [Span(row, Style(.accent, bold: true))]
    }
  }

  private var axis: [Span] {
    let rule = String(repeating: glyphs.rule, count: step / 2)
    let rest = String(repeating: glyphs.rule, count: step - step / 2 - 1)
    return [Span(scale.points.reduce("") { row, _ in row + rule + glyphs.tickMark + rest }, .quiet)]
  }

  /// The labels in as many rows as the longest needs; where a word does not fit, the numbers of
  /// the points and what the first and the last mean.
  var labels: [[Span]] {
    guard isRoomy else { return [numbers, ends] }
    let texts = scale.points.map { Wrap.rows($0.label, width: step - 1) }
    let most = texts.map(\.count).max() ?? 0
    return (0..<most).map { row in
      [Span(texts.reduce("") { $0 + centred($1.count > row ? $1[row] : "") }, .quiet)]
    }
  }

  private var isRoomy: Bool {
    scale.points.allSatisfy { point in
      point.label.split(separator: " ").allSatisfy { TextWidth.columns(String($0)) < step }
    }
  }

  private var numbers: [Span] {
    [Span(scale.points.reduce("") { $0 + centred("\($1.value)") }, .quiet)]
  }

  private var ends: [Span] {
    let words = [scale.points.first, scale.points.last].compactMap(\.self).map {
      "\($0.value) \($0.label)"
    }
    return [Span(words.joined(separator: ", "), .quiet)]
  }

  func centred(_ text: String) -> String {
    let free = max(0, step - TextWidth.columns(text))
    let left = max(0, step / 2 - TextWidth.columns(text) / 2)
    return String(repeating: " ", count: min(left, free)) + text
      + String(repeating: " ", count: max(0, free - left))
  }
}
