/// A drawing as SVG: as wide as there is room, of a fixed height, its letters always of one size.
///
/// Places across are in percent and sizes in pixels, so that a telephone and a sheet of paper get
/// the same drawing, and nothing shrinks. Colours stand in attributes for programs that give no
/// style to drawings; the page's style replaces them.
struct Drawing {
  /// In pixels.
  var height: Int
  /// What is drawn, from back to front.
  var pieces: [Markup]
  /// A class for the page's style; empty for none.
  var kind: StaticString = "drawing"

  private static let fonts =
    "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"

  /// The drawing, named and in words for those who do not see it.
  func markup(_ title: String, words: String) -> Markup {
    .element(
      "svg",
      [
        "class": "\(kind)", "role": "img", "width": "100%", "height": "\(height)",
        "font-family": Drawing.fonts, "font-size": "13",
      ],
      [
        .lines(
          [.element("title", [:], [.text(title)]), .element("desc", [:], [.text(words)])]
            + pieces)
      ])
  }
}

extension Markup {
  /// A place across, in percent, on the way between two: 0 is at the first, 1000 at the second.
  static func across(_ place: Int, from start: Int = 0, to end: Int = 100) -> String {
    let hundredths = start * 100 + (end - start) * place / 10
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
  }

  /// Letters at a place.
  static func letters(
    _ text: String, x: String, y: Int, ink: Ink = .text, anchor: StaticString = "start",
    size: Int = 13, isBold: Bool = false
  ) -> Markup {
    .element(
      "text",
      [
        "x": x, "y": "\(y)", "text-anchor": "\(anchor)", "font-size": "\(size)",
        "font-weight": isBold ? "700" : "400", "class": "fill-\(ink.rawValue)", "fill": ink.light,
      ], [.text(text)])
  }

  /// A straight line.
  static func line(
    _ x1: String, _ y1: Int, _ x2: String, _ y2: Int, ink: Ink = .rule, width: Int = 1
  ) -> Markup {
    .element(
      "line",
      [
        "x1": x1, "y1": "\(y1)", "x2": x2, "y2": "\(y2)", "class": "line-\(ink.rawValue)",
        "stroke": ink.light, "stroke-width": "\(width)",
      ])
  }

  /// A shape of 18 by 18 pixels with its middle at a place.
  static func shape(_ shape: Markup, x: String, y: Int) -> Markup {
    .element(
      "g", ["transform": "translate(-9 -9)"],
      [.element("svg", ["x": x, "y": "\(y)", "width": "18", "height": "18"], [shape])])
  }
}

/// Text in lines that fit a column of a drawing, which does not break lines itself.
enum Label {
  static func lines(_ text: String, width: Int) -> [String] {
    let isWide = text.unicodeScalars.contains {
      (0x1100...0xFFDC).contains($0.value) && !isNarrow($0)
    }
    let wrap = Wrap(width: isWide ? max(1, width / 2) : width)
    return wrap.text(text).split(separator: "\n").map(String.init)
  }

  /// Punctuation and symbols between the wide scripts.
  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    (0x1200...0x2E7F).contains(scalar.value)
  }
}
