internal import CNcurses
internal import Canvas

/// Turns styles into attributes and colour pairs of this terminal.
@MainActor
struct Palette {
  private let look: Look
  /// The colour pair of each style and ground; none where a look says it without colours.
  private var pairs: [Place: Int16] = [:]

  private struct Place: Hashable {
    let style: UInt8
    let ground: Ground
  }

  init(look: Look) {
    self.look = look
    if look == .standard { useColors() }
  }

  /// A space in this style.
  func blank(_ style: Style, _ ground: Ground) -> cchar_t {
    let pair = pairs[Place(style: style.code, ground: ground)]
    // A sign that has its colour needs nothing else; a letter keeps its weight beside it.
    let said = pair != nil && ground == .sign ? style.withoutInk : style
    var cell = cchar_t()
    setcchar(&cell, Self.space, Self.attributes(look.emphasis(said)), pair ?? 0, nil)
    return cell
  }

  private static let space: [wchar_t] = [0x20, 0]

  private static func attributes(_ emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= nc_bold() }
    if emphasis.contains(.underlined) { attributes |= nc_underline() }
    if emphasis.contains(.reversed) { attributes |= nc_reverse() }
    return attributes
  }

  private mutating func useColors() {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return }
    var known: [Colors: Int16] = [:]
    for code in 0..<Style.codes {
      for ground in Ground.allCases {
        let colors = Colors(Style(code: code), ground, of: Int(nc_colors()))
        guard let colors else { continue }
        let pair = known[colors] ?? Int16(known.count + 1)
        guard init_pair(pair, colors.text, colors.background) == OK else { continue }
        known[colors] = pair
        pairs[Place(style: code, ground: ground)] = pair
      }
    }
  }
}

extension Style {
  fileprivate var withoutInk: Style { Style(bold: isBold, reversed: isReversed) }
}
