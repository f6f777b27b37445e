extension Histogram {
  /// Van der Eijk's agreement A (2001): 1 for identical answers, 0 for a uniform distribution, −1
  /// for half of the answers at each end. Undefined for fewer than two people, and for fewer than
  /// three points, as the measure compares triples of points. Biased upwards in small groups.
  ///
  /// The histogram is decomposed into layers, each with the same number of people at S of its
  /// points. A layer is weighted by its people and has the agreement U·(1 − (S − 1)/(c − 1)). Each
  /// empty point together with two filled ones is a triple: in TU triples the empty point is
  /// outside (110, 011), in TDU between (101), and
  /// U = ((c − 2)TU − (c − 1)TDU)/((c − 2)(TU + TDU)); U = 1 for a layer of one point.
  package var ordinalAgreement: Estimate {
    if let reason = lacking(points: 3) { return .undefined(reason) }
    let layers = self.layers.map { ($0.people, OrdinalLayer($0.filled)) }
    let unit = Quotient.commonUnit(of: layers.map(\.1.denominator))
    let sum = layers.reduce(Int128(0)) { sum, layer in
      sum + Int128(layer.0) * layer.1.numerator * unit / layer.1.denominator
    }
    return .ratio(sum, unit * Int128(rated))
  }

  /// The layers from the lowest up: the number of people in the layer, and for each point whether
  /// it is filled.
  private var layers: [(people: Int, filled: [Bool])] {
    var cut = 0
    return Set(counts).subtracting([0]).sorted().map { height in
      let filled = counts.map { $0 >= height }
      defer { cut = height }
      return ((height - cut) * filled.count { $0 }, filled)
    }
  }
}

/// The agreement of one layer, as a fraction in lowest terms.
private struct OrdinalLayer {
  let numerator: Int128
  let denominator: Int128

  init(_ filled: [Bool]) {
    let (points, size) = (filled.count, filled.count { $0 })
    guard size > 1, size < points else {
      (numerator, denominator) = (size == 1 ? 1 : 0, 1)
      return
    }
    var (outside, between, left) = (0, 0, 0)
    for isFilled in filled {
      let right = size - left
      if isFilled {
        left += 1
      } else {
        between += left * right
        outside += (left * (left - 1) + right * (right - 1)) / 2
      }
    }
    let value = Fraction(
      ((points - 2) * outside - (points - 1) * between) * (points - size),
      (points - 2) * (outside + between) * (points - 1))
    (numerator, denominator) = (Int128(value.numerator), Int128(value.denominator))
  }
}
