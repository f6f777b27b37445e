import Scoring
import Testing

@Suite struct ItemAnalysisTests {
  /// The complete rows of the first statements, so many people: everybody in turn.
  static func rows(_ statements: Int, people: Int) -> CrossProducts {
    let all = SixStatements.people
    return CrossProducts(
      (0..<people).map { Array(all[$0 % all.count].prefix(statements)) }, statements: statements)
  }

  private typealias Figure = @Sendable (ItemAnalysis) -> Estimate

  private static let figures: [(needed: Int, figure: Figure)] = [
    (30, { $0.standardizedAlpha }), (30, { $0.splitHalf }), (50, { $0.pearson(0, 1) }),
    (100, { $0.itemTotal(0) }), (100, { $0.alphaIfDeleted(0) }), (200, { $0.omega.estimate }),
  ]

  @Test func everyFigureWaitsForItsPeople() {
    for (needed, figure) in Self.figures {
      let below = ItemAnalysis(Self.rows(3, people: needed - 1))
      #expect(figure(below) == .undefined(.tooFew(have: needed - 1, needed: needed)))
      #expect(figure(ItemAnalysis(Self.rows(3, people: needed))).value != nil)
    }
  }

  @Test func figuresAreTheUngatedOnes() {
    let rows = Self.rows(5, people: 240)
    let analysis = ItemAnalysis(rows)
    #expect(analysis.people == 240)
    #expect(analysis.statements == 5)
    #expect(analysis.standardizedAlpha == Ungated.standardizedAlpha(rows))
    #expect(analysis.splitHalf == Ungated.splitHalf(rows))
    #expect(analysis.omega == Ungated.omega(rows))
    #expect(analysis.pearson(1, 3) == Ungated.pearson(rows, 1, 3))
    #expect(analysis.itemTotal(4) == Ungated.itemTotal(rows, 4))
    #expect(analysis.alphaIfDeleted(4) == Ungated.alphaIfDeleted(rows, 4))
  }

  @Test func thresholdsAreSettings() {
    var thresholds = InstrumentThresholds()
    thresholds.pearson = 5
    let analysis = ItemAnalysis(Self.rows(3, people: 6), thresholds: thresholds)
    #expect(analysis.pearson(0, 1).value != nil)
    #expect(analysis.splitHalf == .undefined(.tooFew(have: 6, needed: 30)))
  }

  @Test func tooFewPeopleComesBeforeTooFewStatements() {
    #expect(
      ItemAnalysis(Self.rows(1, people: 29)).splitHalf
        == .undefined(.tooFew(have: 29, needed: 30)))
    #expect(
      ItemAnalysis(Self.rows(1, people: 30)).splitHalf
        == .undefined(.tooFewStatements(have: 1, needed: 2)))
  }
}
