import Scoring
import Testing

@Suite struct PolychoricCorrelationTests {
  struct Table: Sendable {
    let counts: [[Int]]
    let correlation: Double
  }

  /// mpmath 1.3.0 with 22 to 30 digits: the same likelihood, its chances by another way (the normal
  /// density times a conditional chance, integrated), its slope brought to zero. The last: R 4.2.2,
  /// the same slope by mvtnorm 1.1.3, `pmvnorm(algorithm = TVPACK(1e-15))`, and `uniroot`. All
  /// but the last agree with R polycor 0.8.1, `polychor`, to its own 1e-4.
  static let tables = [
    Table(
      counts: [
        [12, 8, 3, 1, 0], [9, 21, 14, 4, 1], [4, 15, 30, 16, 5], [1, 6, 18, 28, 11],
        [0, 2, 6, 13, 22],
      ], correlation: 0.697637101413459578),
    Table(counts: [[2, 5, 20], [8, 30, 25], [40, 22, 6]], correlation: -0.687349248236973445),
    Table(counts: [[60, 20, 1], [22, 50, 20], [0, 18, 70]], correlation: 0.86291642871186122),
    Table(counts: [[70, 30], [20, 80]], correlation: 0.712726921026450237),
    Table(
      counts: [[25, 25, 20], [30, 28, 24], [18, 26, 24]], correlation: 0.0974975963824105865),
    Table(counts: [[80, 3, 0], [4, 60, 5], [0, 3, 70]], correlation: 0.99379696115658),
  ]

  @Test(arguments: tables) func isThatOfTheOracle(_ table: Table) {
    #expect(agree(Ungated.polychoric(table.counts), table.correlation, to: 1e-9))
  }

  @Test(arguments: tables) func mirroringAndTurning(_ table: Table) {
    let turned = table.counts[0].indices.map { column in table.counts.map { $0[column] } }
    let mirrored = Array(table.counts.reversed())
    #expect(agree(Ungated.polychoric(turned), table.correlation, to: 1e-9))
    #expect(agree(Ungated.polychoric(mirrored), -table.correlation, to: 1e-9))
  }

  @Test func independenceIsZero() {
    let counts = [[20, 40, 60], [10, 20, 30]]
    #expect(abs(Ungated.polychoric(counts).value ?? 1) < 1e-9)
  }

  /// Cut in the middle, r is sin(2π(p − ¼)): ½ for a third of the people in each like corner.
  @Test func cutsInTheMiddleHaveAClosedForm() {
    #expect(agree(Ungated.polychoric([[100, 50], [50, 100]]), 0.5, to: 1e-10))
    #expect(agree(Ungated.polychoric([[50, 100], [100, 50]]), -0.5, to: 1e-10))
  }

  @Test func itTakesTwoHundredPeople() {
    let few = [[70, 30], [20, 79]]
    #expect(
      PolychoricCorrelation.estimate(few) == .undefined(.tooFew(have: 199, needed: 200)))
    let enough = [[70, 30], [20, 80]]
    #expect(PolychoricCorrelation.estimate(enough) == Ungated.polychoric(enough))
  }

  @Test func whatHasNoneSaysWhy() {
    #expect(Ungated.polychoric([[90, 30, 0], [20, 80, 0]]) == .undefined(.emptyCategory))
    #expect(Ungated.polychoric([[90, 30], [0, 0], [20, 80]]) == .undefined(.emptyCategory))
    #expect(Ungated.polychoric([[90, 30, 20]]) == .undefined(.noVariation))
    #expect(Ungated.polychoric([[90], [30]]) == .undefined(.noVariation))
    #expect(Ungated.polychoric([]) == .undefined(.noVariation))
    #expect(Ungated.polychoric([[100, 0], [0, 100]]) == .undefined(.notEstimable))
    #expect(Ungated.polychoric([[0, 100], [100, 0]]) == .undefined(.notEstimable))
    // An empty corner: the nearer to 1, the likelier, by less and less.
    #expect(Ungated.polychoric([[70, 0], [30, 100]]) == .undefined(.notEstimable))
    #expect(Ungated.polychoric([[30, 100], [70, 0]]) == .undefined(.notEstimable))
  }
}
