/// A colour of a drawing: its name in the page's style, and what it is on white paper.
enum Ink: String, CaseIterable {
  case paper, text, quiet, rule, practice, importance, partner

  /// As on a light page; `HTMLStyle` has the same, and others for a dark one.
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
  /// The sign, drawn in 18 by 18 pixels.
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
  /// A filled circle in the middle of 18 by 18 pixels.
  static func dot(_ ink: Ink) -> Markup {
    .element(
      "circle",
      [
        "cx": "9", "cy": "9", "r": "4.5", "class": "fill-\(ink.rawValue)", "fill": ink.light,
      ])
  }

  /// A circle around it, and nothing but paper inside.
  static func ring(_ ink: Ink) -> Markup {
    .element(
      "circle",
      [
        "cx": "9", "cy": "9", "r": "7", "class": "fill-paper line-\(ink.rawValue)",
        "stroke": ink.light, "stroke-width": "1.75", "fill": Ink.paper.light,
      ])
  }

  /// A closed path with nothing but paper inside.
  static func outline(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path",
      [
        "d": "\(path)", "class": "fill-paper line-\(ink.rawValue)", "stroke": ink.light,
        "stroke-width": "1.75", "fill": Ink.paper.light,
      ])
  }

  /// A path that is filled.
  static func solid(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path", ["d": "\(path)", "class": "fill-\(ink.rawValue)", "fill": ink.light])
  }

  /// A path that is only a stroke.
  static func stroke(_ path: StaticString, _ ink: Ink) -> Markup {
    .element(
      "path",
      [
        "d": "\(path)", "class": "line-\(ink.rawValue)", "stroke": ink.light,
        "stroke-width": "1.75", "fill": "none",
      ])
  }
}
