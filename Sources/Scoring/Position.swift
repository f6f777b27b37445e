package import Workbook

extension Scale {
  /// The distance between the ends, in points: 4 for a scale from 1 to 5.
  package var span: Int { high - low }

  /// Returns the value one, two or three quarters of the way from the lowest point to the highest:
  /// `quarter(3)` of 1...5 is 4.
  package func quarter(_ quarters: Int) -> Fraction { Fraction(4 * low + quarters * span, 4) }

  /// Returns the position of a value between the ends, from 0 (lowest) to 1000 (highest), rounded
  /// to the nearest integer; used to place dots. A value beyond an end is at that end; on a scale
  /// with one point the position is 0.
  package func position(of value: Fraction) -> Int {
    guard span > 0 else { return 0 }
    return share(value).rounded(times: 1000)
  }

  /// Returns the length of a bar in percent of the longest, rounded to the nearest 5:
  /// 100(x - low)/(high - low), Cohen et al. 1999. It is for drawing only and must not be printed,
  /// as it is not a percentile.
  package func barPercent(of value: Fraction) -> Int {
    guard span > 0 else { return 0 }
    return share(value).rounded(times: 20) * 5
  }

  /// Returns the points nearest to a value: two if it lies exactly between them, none on a scale
  /// without points.
  package func nearest(to value: Fraction) -> [Point] {
    func distance(_ point: Point) -> Fraction { (Fraction(point.value) - value).magnitude }
    guard let least = points.map(distance).min() else { return [] }
    return points.filter { distance($0) == least }
  }

  private func share(_ value: Fraction) -> Fraction {
    min(max((value - Fraction(low)) * Fraction(1, span), Fraction(0)), Fraction(1))
  }
}
