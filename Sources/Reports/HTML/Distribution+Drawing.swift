import Scoring

extension Distribution {
  private static let mostInAColumn = 8
  private static let pitch = 11
  private static let barHeight = 88
  /// The maximum number of points that all have text labels; beyond it only the first and the last
  /// do.
  private static let mostLabels = 7

  /// A drawing with a column per scale point, as one dot per person or as a bar, and a mark at the
  /// median.
  var drawing: Drawing {
    let floor = 22 + (isDots ? rows * Distribution.pitch : Distribution.barHeight)
    let most = points.map(\.people).max() ?? 0
    let columns = points.indices.flatMap { index in
      let height = isDots ? pile(index).height : bar(index, most)
      return (isDots ? dots(index, floor) : [rectangle(index, floor, height)])
        + [count(index, floor - height - 6)]
    }
    let labels = points.indices.map(lines)
    let depth = labels.map(\.count).max() ?? 0
    let words = points.indices.flatMap { label(index: $0, labels[$0], below: floor) }
    return Drawing(
      height: floor + 40 + depth * 14,
      pieces: [.line("0", floor, "100%", floor, ink: .quiet)] + columns + words + mark(floor),
      kind: "drawing answers")
  }

  /// A Boolean value indicating whether each person is drawn as a dot; false if the dots would be
  /// too many to tell apart.
  private var isDots: Bool { people <= Distribution.mostDots }

  /// Returns the centre of a column, in thousandths of the width.
  private func place(_ index: Int) -> Int { (2 * index + 1) * 1000 / (2 * max(points.count, 1)) }

  private func x(_ index: Int) -> String { Markup.across(place(index)) }

  // MARK: Dots

  /// The number of dots side by side in a column, chosen to limit its height.
  private var abreast: Int {
    let most = points.map(\.people).max() ?? 0
    return max(1, (most + Distribution.mostInAColumn - 1) / Distribution.mostInAColumn)
  }

  private var rows: Int { points.map { ($0.people + abreast - 1) / abreast }.max() ?? 0 }

  private func pile(_ index: Int) -> (rows: Int, height: Int) {
    let rows = (points[index].people + abreast - 1) / abreast
    return (rows, rows * Distribution.pitch)
  }

  private func dots(_ index: Int, _ floor: Int) -> [Markup] {
    (0..<points[index].people).map { number in
      let row = number / abreast
      let inRow = min(abreast, points[index].people - row * abreast)
      let offset = (2 * (number % abreast) - inRow + 1) * Distribution.pitch / 2
      return .element(
        "g", ["transform": "translate(\(offset) 0)"],
        [
          .element(
            "circle",
            [
              "cx": x(index), "cy": "\(floor - 7 - row * Distribution.pitch)", "r": "4.5",
              "class": "fill-practice", "fill": Ink.practice.light,
            ])
        ])
    }
  }

  // MARK: Bars

  private func bar(_ index: Int, _ most: Int) -> Int {
    most == 0 ? 0 : (points[index].people * Distribution.barHeight + most / 2) / most
  }

  private func rectangle(_ index: Int, _ floor: Int, _ height: Int) -> Markup {
    let half = 320 / max(points.count, 1)
    return .element(
      "rect",
      [
        "x": Markup.across(place(index) - half), "y": "\(floor - height)",
        "width": Markup.across(2 * half), "height": "\(height)", "class": "fill-practice",
        "fill": Ink.practice.light,
      ])
  }

  // MARK: Words and the mark

  private func count(_ index: Int, _ y: Int) -> Markup {
    .letters(
      "\(points[index].people)", x: x(index), y: y, ink: .quiet, anchor: "middle", size: 12)
  }

  /// Returns the label of a point, wrapped to the width that its column has on a phone.
  private func lines(_ index: Int) -> [String] {
    let isShown =
      points.count <= Distribution.mostLabels || index == 0 || index == points.count - 1
    return isShown ? Label.lines(points[index].label, width: max(9, 60 / points.count)) : []
  }

  private func label(index: Int, _ lines: [String], below floor: Int) -> [Markup] {
    let value = Markup.letters(
      "\(points[index].value)", x: x(index), y: floor + 32, anchor: "middle", isBold: true)
    return [value]
      + lines.enumerated().map { number, line in
        Markup.letters(
          line, x: x(index), y: floor + 48 + 14 * number, ink: .quiet, anchor: "middle", size: 11)
      }
  }

  /// Returns a triangle below the axis that points at the median.
  private func mark(_ floor: Int) -> [Markup] {
    guard let middle, let low = points.first?.value, points.count > 1 else { return [] }
    let steps = (middle - Fraction(low)).rounded(times: 1000)
    let place = (2 * steps + 1000) / (2 * points.count)
    return [.shape(.solid("M9 4 14 13 4 13Z", .importance), x: Markup.across(place), y: floor + 8)]
  }
}
