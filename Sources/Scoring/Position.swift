package import Workbook

extension Scale {
  /// The distance between its ends, in points: 4 for a scale from 1 to 5.
  package var span: Int { high - low }

  /// The value a quarter, a half or three quarters of the way up: 4 is 3 quarters of 1...5.
  package func quarter(_ quarters: Int) -> Fraction { Fraction(4 * low + quarters * span, 4) }

  /// Where a value stands between the ends, from 0 (lowest) to 1000 (highest), to the nearest,
  /// for placing dots. Beyond an end is at that end; a scale with one point has everything at 0.
  package func position(of value: Fraction) -> Int {
    guard span > 0 else { return 0 }
    return share(value).rounded(times: 1000)
  }

  /// How long a bar is, in percent of the highest, to the nearest 5. For a bar's length only,
  /// never to be printed: it is not a percentile. 100(x - low)/(high - low), Cohen et al. 1999.
  package func barPercent(of value: Fraction) -> Int {
    guard span > 0 else { return 0 }
    return share(value).rounded(times: 20) * 5
  }

  /// The points nearest to a value: one, or two when it lies exactly between them; none for a
  /// scale without points.
  package func nearest(to value: Fraction) -> [Point] {
    func distance(_ point: Point) -> Fraction { (Fraction(point.value) - value).magnitude }
    guard let least = points.map(distance).min() else { return [] }
    return points.filter { distance($0) == least }
  }

  private func share(_ value: Fraction) -> Fraction {
    min(max((value - Fraction(low)) * Fraction(1, span), Fraction(0)), Fraction(1))
  }
}
