/// The closeness of a group's answers, as a band of their average deviation from the median.
package enum Closeness: Equatable, Sendable {
  case veryClose, fairlyClose, spread
  /// Too few people for a band.
  case undefined(Undefined)

  /// Creates the band of an average deviation in steps, on a scale with a number of points;
  /// compared exactly.
  package init(_ deviation: Exact, points: Int) {
    switch deviation {
    case .undefined(let reason): self = .undefined(reason)
    case .value(let steps) where steps <= Closeness.veryCloseLimit(points: points):
      self = .veryClose
    case .value(let steps):
      self = steps <= Closeness.fairlyCloseLimit(points: points) ? .fairlyClose : .spread
    }
  }

  /// Returns the limit of `veryClose`, in steps: half a step, or c/10 on a scale with fewer than
  /// five points, where half a step would be too large a part of the scale. The two are equal at
  /// five points.
  package static func veryCloseLimit(points: Int) -> Fraction {
    min(Fraction(1, 2), Fraction(points, 10))
  }

  /// Returns the limit of `fairlyClose`, in steps: c/6, exactly. That is 5/6 of a step on five
  /// points, which Burke & Dunlap 2002 print as .8.
  package static func fairlyCloseLimit(points: Int) -> Fraction { Fraction(points, 6) }
}

extension Histogram {
  /// The closeness band of the answers. Undefined for fewer than two people.
  package var closeness: Closeness { Closeness(averageDeviationFromMedian, points: points) }
}
