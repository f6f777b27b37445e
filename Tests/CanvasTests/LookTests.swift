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

  /// Dim text is the first that people with low vision lose.
  @Test func nothingIsDimWhereItWasAskedNotTo() {
    for style in Self.styles {
      #expect(!Look.highContrast.emphasis(style).contains(.dim))
      #expect(!Look.monochrome.emphasis(style).contains(.dim))
    }
  }

  @Test func highContrastTellsAWarningFromAHeading() {
    #expect(Look.highContrast.emphasis(Style(.warm)) != Look.highContrast.emphasis(.strong))
  }
}
