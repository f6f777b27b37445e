extension Bar {
  /// Returns a drawing of the bars, one below the other, each with its label at the left and its
  /// value at the right.
  static func drawing(_ bars: [Bar]) -> Drawing {
    var top = 0
    let pieces = bars.flatMap { bar -> [Markup] in
      let lines = Label.lines(bar.label, width: 20)
      let height = max(26, lines.count * 16 + 10)
      defer { top += height }
      return drawn(bar, lines, middle: top + height / 2)
    }
    return Drawing(height: top, pieces: pieces)
  }

  /// Returns the bars in words for accessibility.
  static func words(_ bars: [Bar]) -> String {
    bars.map { "\($0.label): \($0.value)." }.joined(separator: " ")
  }

  private static func drawn(_ bar: Bar, _ lines: [String], middle: Int) -> [Markup] {
    let first = middle - (lines.count - 1) * 8 + 4
    return lines.enumerated().map { Markup.letters($1, x: "0", y: first + 16 * $0) } + [
      .line("43%", middle, "87%", middle),
      .element(
        "rect",
        [
          "x": "43%", "y": "\(middle - 4)", "height": "8",
          "width": Markup.across(bar.percent * 10, from: 0, to: 44), "class": "fill-practice",
          "fill": Ink.practice.light,
        ]),
      .letters(bar.value, x: "100%", y: middle + 4, anchor: "end"),
    ]
  }
}
