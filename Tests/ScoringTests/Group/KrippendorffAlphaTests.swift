import Scoring
import Testing

@Suite struct KrippendorffAlphaTests {
  /// small_items.csv (CC0): statements are the units, the ninth mirrored.
  static let units = GoldenGroup.statements.enumerated().map { index, counts in
    let histogram = Histogram(counts: counts)
    return index == 8 ? histogram.reversed : histogram
  }

  /// krippendorff 0.9.0 (PyPI), Python 3.11.
  @Test func isThatOfThePackage() {
    let units = Self.units
    #expect(KrippendorffAlpha.alpha(units, .nominal).isClose(to: -0.054642464041191774))
    #expect(KrippendorffAlpha.alpha(units, .ordinal).isClose(to: -0.03289584613481522))
    #expect(KrippendorffAlpha.alpha(units, .interval).isClose(to: -0.036289492111875266))
  }

  /// Units 1 1 and 1 2 2. Both pairs of unequal answers are in the second: 2/(3 − 1) = 1. Of all
  /// five answers, 3·2/(5 − 1) = 3/2. With two points the level does not matter.
  @Test func twoUnitsByHand() {
    let units = [Histogram(counts: [2, 0]), Histogram(counts: [1, 2])]
    for level in [MeasurementLevel.nominal, .ordinal, .interval] {
      #expect(KrippendorffAlpha.alpha(units, level).isClose(to: 1.0 / 3))
    }
  }

  @Test func noDisagreementWithinUnitsIsOne() {
    let units = [Histogram(counts: [5, 0, 0]), Histogram(counts: [0, 0, 3])]
    #expect(KrippendorffAlpha.alpha(units, .ordinal) == .value(1))
  }

  @Test func orderMirroringAndSingleAnswersChangeNothing() {
    let alpha = KrippendorffAlpha.alpha(Self.units, .ordinal)
    #expect(KrippendorffAlpha.alpha(Self.units.reversed(), .ordinal) == alpha)
    #expect(KrippendorffAlpha.alpha(Self.units.map(\.reversed), .ordinal) == alpha)
    let single = Histogram(counts: [1, 0, 0, 0, 0])
    #expect(KrippendorffAlpha.alpha(Self.units + [single], .ordinal) == alpha)
  }

  @Test func tensOfMillionsOfPeopleFit() {
    let many = Self.units.map { Histogram(counts: $0.counts.map { $0 * 3_000_000 }) }
    let alpha = KrippendorffAlpha.alpha(many, .ordinal).value ?? .nan
    #expect((-0.1...0.1).contains(alpha))
  }

  @Test func whatIsLackingIsNamed() {
    let same = [Histogram(counts: [0, 3]), Histogram(counts: [0, 2])]
    #expect(KrippendorffAlpha.alpha(same, .ordinal) == .undefined(.noVariation))
    let few = Undefined.tooFewStatements(have: 1, needed: 2)
    let one = [Histogram(counts: [2, 3]), Histogram(counts: [0, 1])]
    #expect(KrippendorffAlpha.alpha(one, .ordinal) == .undefined(few))
    #expect(
      KrippendorffAlpha.alpha([], .nominal)
        == .undefined(.tooFewStatements(have: 0, needed: 2)))
    let scales = [Histogram(counts: [2, 3]), Histogram(low: 0, counts: [2, 3])]
    #expect(KrippendorffAlpha.alpha(scales, .interval) == .undefined(.scalesDiffer))
  }
}
