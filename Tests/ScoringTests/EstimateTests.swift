import Scoring
import Testing

@Suite struct EstimateTests {
  @Test func onlyAValueHasANumber() {
    #expect(Estimate.value(0.5).number == 0.5)
    #expect(Estimate.undefined(.noVariation).number == nil)
  }
}
