import Scoring
import Testing

@Suite struct CrossProductsTests {
  @Test func covarianceIsExact() {
    var products = CrossProducts(statements: 2)
    for row in [[1, 2], [2, 4], [3, 3]] { products.add(row) }
    // n(n - 1) times the covariance: variance 1 and covariance 1/2, times 6.
    #expect(products.scaledCovariance(0, 0) == 6)
    #expect(products.scaledCovariance(0, 1) == 3)
    #expect(products.scaledCovariance(1, 0) == 3)
  }

  @Test func partsAddUpToTheWhole() {
    var left = CrossProducts(statements: 2)
    left.add([5, 1], times: 3)
    var right = CrossProducts(statements: 2)
    right.add([2, 2])
    var whole = CrossProducts(statements: 2)
    for row in [[5, 1], [2, 2], [5, 1], [5, 1]] { whole.add(row) }
    left.add(right)
    #expect(left == whole)
  }
}
