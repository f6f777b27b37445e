internal import CNcurses
internal import Canvas

/// Turns styles into attributes and colour pairs of this terminal.
@MainActor
struct Palette {
  private var attributes: [Style.Ink: attr_t] = [:]
  private var pairs: [Style.Ink: Int16] = [:]

  init(look: Look) {
    switch look {
    case .standard: useColors()
    case .monochrome: attributes = [.quiet: 0, .accent: nc_bold(), .warm: nc_bold()]
    case .highContrast:
      attributes = [.accent: nc_bold(), .warm: nc_bold() | nc_underline()]
    }
  }

  func apply(_ style: Style) {
    var attribute = attributes[style.ink] ?? 0
    if style.isBold { attribute |= nc_bold() }
    if style.isReversed { attribute |= nc_reverse() }
    nc_set_attributes(attribute, pairs[style.ink] ?? 0)
  }

  /// Blue and orange, legible on light and dark grounds where there are 256 colours; the nearest
  /// of sixteen otherwise; attributes alone where there are fewer.
  private mutating func useColors() {
    attributes = [.quiet: nc_dim(), .accent: nc_bold(), .warm: nc_bold()]
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return }
    if nc_colors() >= 256 {
      attributes = [:]
      define([(.quiet, 244), (.accent, 33), (.warm, 172)])
    } else if nc_colors() >= 16 {
      attributes = [.quiet: nc_dim()]
      define([(.accent, 12), (.warm, 3)])
    }
  }

  private mutating func define(_ colors: [(Style.Ink, Int16)]) {
    for (number, (ink, color)) in colors.enumerated() {
      let pair = Int16(number + 1)
      if init_pair(pair, color, -1) == OK { pairs[ink] = pair }
    }
  }
}
