extension Numerics {
  /// Returns e to the power of x, to about one unit in the last place.
  ///
  /// x = n log 2 + r with |r| < 0.35, and eˣ = 2ⁿ(1 + r + r²/2! + …). Overflow gives ∞, underflow
  /// 0; NaN gives NaN.
  package static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 710 { return .infinity }
    if x < -746 { return 0 }
    let n = (x / (logOfTwo.high + logOfTwo.low)).rounded()
    let r = (x - n * logOfTwo.high) - n * logOfTwo.low
    let power = 1 + (r + r * r * polynomial(factorialReciprocals, at: r))
    return scaled(power, by: Int(n))
  }

  /// The reciprocals 1/2!, 1/3!, 1/4! and so on.
  private static let factorialReciprocals: [Double] = {
    var factorial = 1.0
    return (2...15).map { number in
      factorial *= Double(number)
      return 1 / factorial
    }
  }()

  /// Multiplies by a power of two in two steps, so that neither factor is out of range if the
  /// product is not.
  private static func scaled(_ x: Double, by exponent: Int) -> Double {
    let half = exponent / 2
    func power(_ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: 1) }
    return x * power(half) * power(exponent - half)
  }
}
