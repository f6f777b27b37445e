import Canvas
import Testing

@Suite struct LookTests {
  private static let styles = Style.Ink.allCases.flatMap { ink in
    [false, true].map { Style(ink, bold: $0) }
  }

  @Test func whatMattersStandsOutInEveryLook() {
    for look in Look.allCases {
      for ink in [Style.Ink.accent, .warm] {
        #expect(look.emphasis(Style(ink)).contains(.bold), "\(look): \(ink)")
        #expect(look.emphasis(Style(ink)) != look.emphasis(.plain))
      }
    }
  }

  @Test func boldAndReversedAreDrawnWhateverTheInk() {
    for look in Look.allCases {
      for style in Self.styles where style.isBold {
        #expect(look.emphasis(style).contains(.bold))
        #expect(look.emphasis(Style(style.ink, reversed: true)).contains(.reversed))
      }
    }
  }

  /// Pale text is the first that people with low vision lose.
  @Test func quietIsAsLegibleAsPlain() {
    for look in Look.allCases { #expect(look.emphasis(.quiet) == look.emphasis(.plain)) }
  }

  @Test func highContrastTellsAWarningFromAHeading() {
    #expect(Look.highContrast.emphasis(Style(.warm)) != Look.highContrast.emphasis(.strong))
  }
}
