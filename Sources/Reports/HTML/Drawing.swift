/// An SVG drawing of fluid width, fixed height and fixed font size.
///
/// Horizontal positions are percentages and sizes are pixels, so that the drawing adapts from
/// phones to paper without scaling its text. Colours are set as attributes for renderers without
/// CSS in SVG; the style sheet of the page overrides them.
struct Drawing {
  /// The height in pixels.
  var height: Int
  /// The elements, from back to front.
  var pieces: [Markup]
  /// The value of the `class` attribute.
  var kind: StaticString = "drawing"

  private static let fonts =
    "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"

  /// Returns the SVG element, with a title and a description for accessibility.
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
  /// Returns a horizontal position as a percentage, interpolated between `start` at 0 and `end` at
  /// 1000.
  static func across(_ place: Int, from start: Int = 0, to end: Int = 100) -> String {
    let hundredths = start * 100 + (end - start) * place / 10
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
  }

  /// Returns a text element at a position.
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

  /// Returns a straight line.
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

  /// Returns a shape of 18 by 18 pixels, centred on a position.
  static func shape(_ shape: Markup, x: String, y: Int) -> Markup {
    .element(
      "g", ["transform": "translate(-9 -9)"],
      [.element("svg", ["x": x, "y": "\(y)", "width": "18", "height": "18"], [shape])])
  }
}

/// Wrapping of labels in drawings, because SVG text does not wrap.
enum Label {
  static func lines(_ text: String, width: Int) -> [String] {
    let isWide = text.unicodeScalars.contains {
      (0x1100...0xFFDC).contains($0.value) && !isNarrow($0)
    }
    let wrap = Wrap(width: isWide ? max(1, width / 2) : width)
    return wrap.text(text).split(separator: "\n").map(String.init)
  }

  /// Returns whether a scalar is in the punctuation and symbols between the wide scripts, and so
  /// counts as narrow.
  private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    (0x1200...0x2E7F).contains(scalar.value)
  }
}
