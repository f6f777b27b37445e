import Scoring
import Testing

@Suite struct SignTestTests {
  /// scipy 1.17.1, `stats.binomtest(up, up + down, .5).pvalue`.
  static let golden: [(up: Int, down: Int, probability: Double)] = [
    (6, 0, 0.03125), (5, 1, 0.21875), (0, 6, 0.03125), (4, 2, 0.6875), (3, 3, 1),
    (8, 3, 0.2265625), (2, 9, 0.0654296875), (20, 10, 0.09873714670538905),
    (70, 50, 0.08240747932752648), (61, 59, 0.927315021089884),
    (61, 60, 1), (100, 21, 1.606311290539171e-13), (150, 100, 0.0018833009350761602),
    (600, 500, 0.0028195449914364284), (50_000, 49_000, 0.0014980826229750034),
  ]

  @Test(arguments: golden) func isThatOfScipy(_ golden: (up: Int, down: Int, probability: Double)) {
    let found = SignTest.probability(up: golden.up, down: golden.down)
    #expect(found.isClose(to: golden.probability))
    #expect(SignTest.probability(up: golden.down, down: golden.up) == found)
  }

  @Test func sixMoversAreTheFewestThatCanSayAnything() {
    #expect(
      SignTest.probability(up: 5, down: 0) == .undefined(.tooFewMovers(have: 5, needed: 6)))
    #expect(SignTest.probability(up: 0, down: 0).value == nil)
    #expect(SignTest.probability(up: 120, down: 0) == .value(0x1p-119))
  }
}
