import Canvas
import Terminal
import Testing

/// Letters can be read, and signs seen, whatever the ground of the terminal is.
@Suite struct ColorsTests {
  /// The relative luminance of a colour, from 0 to 1, as WCAG 2 defines it.
  private static func luminance(_ color: Int) -> Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8 & 0xFF)
      + 0.0722 * linear(color & 0xFF)
  }

  /// A number between 0 and 1 to the power of 2.4, by its fifth root.
  private static func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }

  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  /// A colour of xterm's 256, as red, green and blue; nil for the 16 that every theme has its own.
  private static func value(_ number: Int16) -> Int? {
    let number = Int(number)
    switch number {
    case 16...231:
      let cube = number - 16
      return part(cube / 36) << 16 | part(cube / 6 % 6) << 8 | part(cube % 6)
    case 232...255: return (8 + 10 * (number - 232)) * 0x010101
    default: return nil
    }
  }

  private static func part(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  /// Black, white, and both of Solarized.
  private static let grounds = [0x000000, 0xFFFFFF, 0x002B36, 0xFDF6E3]
  private static let styles = (0..<Style.codes).map { Style(code: $0) }

  @Test func contrastIsCountedAsWCAGDoes() throws {
    #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
    #expect(Self.value(33) == 0x0087FF)
    #expect(Self.value(244) == 0x808080)
  }

  @Test(arguments: [2, 8, 16, 88, 256, 65_536, 16_777_216]) func lettersCanBeRead(_ count: Int)
    throws
  {
    for style in Self.styles {
      guard let colors = Colors(style, .letter, of: count) else { continue }
      let text = try #require(Self.value(colors.text), "\(style) in a colour that themes change")
      let grounds =
        colors.background < 0 ? Self.grounds : [try #require(Self.value(colors.background))]
      for ground in grounds { #expect(Self.contrast(text, ground) >= 4.5, "\(style)") }
    }
  }

  /// WCAG 2.1, 1.4.11.
  @Test(arguments: [256, 16_777_216]) func signsCanBeSeen(_ count: Int) throws {
    for style in Self.styles {
      guard let colors = Colors(style, .sign, of: count) else { continue }
      let color = try #require(Self.value(colors.text))
      for ground in Self.grounds { #expect(Self.contrast(color, ground) >= 3, "\(style)") }
    }
  }

  @Test func whatIsReadIsALetter() {
    for character in "aZ09éß会[]()/?.,:;-+=*·“”…".unicodeScalars where character != "\u{B7}" {
      #expect(Ground(of: character) == .letter, "\(character)")
    }
    for character in "─━│●◐○◉◇▸▹↑↓·█▄".unicodeScalars {
      #expect(Ground(of: character) == .sign, "\(character)")
    }
  }

  @Test func notSavedIsNoQuietMatter() throws {
    let quiet = Colors(.quiet, .letter, of: 256)
    #expect(quiet == nil)
    #expect(try #require(Colors(Style(.warm, bold: true), .letter, of: 256)).background >= 0)
  }
}
