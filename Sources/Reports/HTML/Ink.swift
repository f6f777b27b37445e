/// A colour role in drawings; its name is part of the CSS class.
enum Ink: String, CaseIterable {
  case paper, text, quiet, rule, practice, importance, partner

  /// The colour in the light scheme, as in `HTMLStyle`, which also defines the dark scheme.
  var light: String {
    switch self {
    case .paper: "#ffffff"
    case .text: "#1f2430"
    case .quiet: "#59616e"
    case .rule: "#cfd3da"
    case .practice: "#0b5aa6"
    case .importance: "#ad4f00"
    case .partner: "#59616e"
    }
  }
}

extension DotPlot.Sign {
  /// The symbol for this kind of dot, in a box of 18 by 18 pixels.
  var shape: Markup {
    switch self {
    case .practice: .dot(.practice)
    case .after: .dot(.practice)
    case .before: .ring(.practice)
    case .importance: .outline("M9 1.5 16.5 9 9 16.5 1.5 9Z", .importance)
    case .partner: .outline("M9 4 14.5 14 3.5 14Z", .partner)
    }
  }
}

extension Markup {
  /// Returns a filled circle, centred in a box of 18 by 18 pixels.
  static func dot(_ ink: Ink) -> Markup {
    .element(
      "circle",
      [
        "cx": "9", "cy": "9", "r": "4.5", "class": "fill-\(ink.rawValue)", "fill": ink.light,
      ])
  }

  /// Returns a circle with a stroke, filled with the colour of the paper.
  static func ring(_ ink: Ink) -> Markup {
    .element(
      "circle",
      [
        "cx": "9", "cy": "9", "r": "7", "class": "fill-paper line-\(ink.rawValue)",
        "stroke": ink.light, "stroke-width": "1.75", "fill": Ink.paper.light,
      ])
  }

  /// Returns a closed path with a stroke, filled with the colour of the paper.
  static func outline(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path",
      [
        "d": "\(path)", "class": "fill-paper line-\(ink.rawValue)", "stroke": ink.light,
        "stroke-width": "1.75", "fill": Ink.paper.light,
      ])
  }

  /// Returns a filled path.
  static func solid(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path", ["d": "\(path)", "class": "fill-\(ink.rawValue)", "fill": ink.light])
  }

  /// Returns a path with a stroke and no fill.
  static func stroke(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path",
      [
        "d": "\(path)", "class": "line-\(ink.rawValue)", "stroke": ink.light,
        "stroke-width": "1.75", "fill": "none",
      ])
  }
}
