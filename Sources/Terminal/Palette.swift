internal import CNcurses
internal import Canvas

/// Turns styles into attributes and colour pairs of this terminal.
@MainActor
struct Palette {
  private let look: Look
  /// The colour pair of each ink, in the order of the inks; 0 where a look says it without.
  private var pairs = [Int16](repeating: 0, count: Style.Ink.allCases.count)

  init(look: Look) {
    self.look = look
    if look == .standard { useColors() }
  }

  /// A space in this style.
  func blank(_ style: Style) -> cchar_t {
    let pair = pairs[Int(style.ink.rawValue)]
    let said = pair == 0 ? style : Style(bold: style.isBold, reversed: style.isReversed)
    var cell = cchar_t()
    setcchar(&cell, Self.space, Self.attributes(look.emphasis(said)), pair, nil)
    return cell
  }

  private static let space: [wchar_t] = [0x20, 0]

  private static func attributes(_ emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= nc_bold() }
    if emphasis.contains(.dim) { attributes |= nc_dim() }
    if emphasis.contains(.underlined) { attributes |= nc_underline() }
    if emphasis.contains(.reversed) { attributes |= nc_reverse() }
    return attributes
  }

  /// Blue and orange, legible on light and dark grounds where there are 256 colours; the nearest
  /// of sixteen otherwise; attributes alone where there are fewer.
  private mutating func useColors() {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return }
    if nc_colors() >= 256 {
      define([(.quiet, 244), (.accent, 33), (.warm, 172)])
    } else if nc_colors() >= 16 {
      define([(.accent, 12), (.warm, 3)])
    }
  }

  private mutating func define(_ colors: [(Style.Ink, Int16)]) {
    for (number, (ink, color)) in colors.enumerated() {
      let pair = Int16(number + 1)
      if init_pair(pair, color, -1) == OK { pairs[Int(ink.rawValue)] = pair }
    }
  }
}
