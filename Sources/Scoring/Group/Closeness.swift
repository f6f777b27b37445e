/// How close the answers of a group lie, from their average deviation from the middle answer.
package enum Closeness: Equatable, Sendable {
  case veryClose, fairlyClose, spread
  /// Too few people to tell.
  case undefined(Undefined)

  /// The band of an average deviation in steps, on a scale of so many points; compared exactly.
  package init(_ deviation: Exact, points: Int) {
    switch deviation {
    case .undefined(let reason): self = .undefined(reason)
    case .value(let steps) where steps <= Closeness.veryCloseLimit(points: points):
      self = .veryClose
    case .value(let steps):
      self = steps <= Closeness.fairlyCloseLimit(points: points) ? .fairlyClose : .spread
    }
  }

  /// Half a step, or c/10 on a scale so short that half a step is much of it: they are the same
  /// at five points.
  package static func veryCloseLimit(points: Int) -> Fraction {
    min(Fraction(1, 2), Fraction(points, 10))
  }

  /// c/6, exactly: 5/6 of a step on five points, which Burke & Dunlap 2002 print as .8.
  package static func fairlyCloseLimit(points: Int) -> Fraction { Fraction(points, 6) }
}

extension Histogram {
  /// How close the answers lie. Undefined below two people.
  package var closeness: Closeness { Closeness(averageDeviationFromMedian, points: points) }
}
