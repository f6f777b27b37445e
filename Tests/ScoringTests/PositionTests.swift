import Scoring
import Testing
import Workbook

@Suite struct PositionTests {
  @Test(arguments: [
    (1...5, Fraction(1), 0), (1...5, Fraction(5), 1000), (1...5, Fraction(2), 250),
    (1...5, Fraction(11, 3), 667), (0...10, Fraction(63, 10), 630), (1...4, Fraction(2), 333),
    (-2...2, Fraction(0), 500), (1...5, Fraction(6), 1000), (1...5, Fraction(0), 0),
  ])
  func dotsStandWhereTheValueIs(_ range: ClosedRange<Int>, _ value: Fraction, _ position: Int) {
    #expect(Example.scale(range).position(of: value) == position)
  }

  @Test(arguments: [
    (Fraction(1), 0), (Fraction(5), 100), (Fraction(11, 3), 65), (Fraction(7, 3), 35),
    (Fraction(3), 50), (Fraction(11, 10), 5), (Fraction(109, 100), 0),
  ])
  func barsAreAsLongAsTheNearestFivePercent(_ value: Fraction, _ percent: Int) {
    #expect(Example.scale.barPercent(of: value) == percent)
  }

  @Test func aScaleWithOnePointOrNoneHasNoLength() {
    for scale in [Example.scale(3...3), Scale(points: [])] {
      #expect(scale.position(of: Fraction(3)) == 0)
      #expect(scale.barPercent(of: Fraction(3)) == 0)
    }
  }

  @Test func exactlyBetweenTwoPointsBothAreNearest() {
    #expect(Example.scale.nearest(to: Fraction(5, 2)).map(\.value) == [2, 3])
    #expect(Example.scale.nearest(to: Fraction(8, 3)).map(\.value) == [3])
    #expect(Scale(points: []).nearest(to: Fraction(1)).isEmpty)
  }

  @Test func quartersOfAnyScale() {
    #expect(Example.scale.quarter(3) == Fraction(4))
    #expect(Example.scale.quarter(1) == Fraction(2))
    #expect(Example.scale(0...10).quarter(3) == Fraction(15, 2))
    #expect(Example.scale(1...4).quarter(1) == Fraction(7, 4))
  }
}
