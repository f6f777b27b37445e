internal import CNcurses
internal import Canvas

/// Turns styles into attributes and colour pairs of this terminal.
@MainActor
struct Palette {
  /// What ncurses needs to draw in an ink; in the order of the inks.
  private struct Paint {
    var attribute: attr_t = 0
    var pair: Int16 = 0
  }

  private var paints = [Paint](repeating: Paint(), count: Style.Ink.allCases.count)

  init(look: Look) {
    switch look {
    case .standard: useColors()
    case .monochrome: use([(.accent, nc_bold()), (.warm, nc_bold())])
    case .highContrast: use([(.accent, nc_bold()), (.warm, nc_bold() | nc_underline())])
    }
  }

  /// A space in this style.
  func blank(_ style: Style) -> cchar_t {
    let paint = paints[Int(style.ink.rawValue)]
    var attribute = paint.attribute
    if style.isBold { attribute |= nc_bold() }
    if style.isReversed { attribute |= nc_reverse() }
    var cell = cchar_t()
    setcchar(&cell, Self.space, attribute, paint.pair, nil)
    return cell
  }

  private static let space: [wchar_t] = [0x20, 0]

  /// Blue and orange, legible on light and dark grounds where there are 256 colours; the nearest
  /// of sixteen otherwise; attributes alone where there are fewer.
  private mutating func useColors() {
    let canColor = has_colors() && start_color() == OK && use_default_colors() == OK
    if canColor, nc_colors() >= 256 {
      define([(.quiet, 244), (.accent, 33), (.warm, 172)])
    } else if canColor, nc_colors() >= 16 {
      use([(.quiet, nc_dim())])
      define([(.accent, 12), (.warm, 3)])
    } else {
      use([(.quiet, nc_dim()), (.accent, nc_bold()), (.warm, nc_bold())])
    }
  }

  private mutating func use(_ attributes: [(Style.Ink, attr_t)]) {
    for (ink, attribute) in attributes { paints[Int(ink.rawValue)].attribute = attribute }
  }

  private mutating func define(_ colors: [(Style.Ink, Int16)]) {
    for (number, (ink, color)) in colors.enumerated() {
      let pair = Int16(number + 1)
      if init_pair(pair, color, -1) == OK { paints[Int(ink.rawValue)].pair = pair }
    }
  }
}
