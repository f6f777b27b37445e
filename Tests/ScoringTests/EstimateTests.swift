import Scoring
import Testing

@Suite struct EstimateTests {
  @Test func aRatioIsRoundedOnce() {
    #expect(Estimate.ratio(1, 3) == .value(1.0 / 3))
    #expect(Estimate.ratio(1, 3).value == 1.0 / 3)
    #expect(Exact.value(Fraction(2, 3)).estimate == .value(2.0 / 3))
  }

  @Test func aReasonHasNoValue() {
    let reason = Undefined.tooFew(have: 1, needed: 2)
    #expect(Estimate.undefined(reason).value == nil)
    #expect(Exact.undefined(reason).value == nil)
    #expect(Exact.undefined(reason).estimate == .undefined(reason))
  }

  @Test func changeIsTheSecondLessTheFirst() {
    let (half, two) = (Exact.value(Fraction(1, 2)), Exact.value(Fraction(2)))
    #expect(Exact.change(from: two, to: half) == .value(Fraction(-3, 2)))
    #expect(Exact.change(from: half, to: .undefined(.noVariation)) == .undefined(.noVariation))
    #expect(
      Exact.change(from: .undefined(.scalesDiffer), to: .undefined(.noVariation))
        == .undefined(.scalesDiffer))
  }
}
