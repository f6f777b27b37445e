extension Histogram {
  /// The mean on the scale, Σx/n. Undefined if nobody answered.
  package var mean: Exact {
    rated > 0 ? .value(Fraction(sum, rated)) : .undefined(.tooFew(have: 0, needed: 1))
  }

  /// The sample variance in squared steps, s² = (nΣx² − (Σx)²)/(n(n − 1)). Undefined for fewer than
  /// two people.
  package var variance: Estimate {
    guard rated > 1 else { return .undefined(.tooFew(have: rated, needed: 2)) }
    return .ratio(scaledVariance, Int128(rated) * Int128(rated - 1))
  }

  /// The sample standard deviation in steps. Undefined for fewer than two people.
  package var standardDeviation: Estimate {
    switch variance {
    case .value(let square): .value(square.squareRoot())
    case .undefined(let reason): .undefined(reason)
    }
  }
}
