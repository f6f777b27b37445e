extension Histogram {
  /// The median, which is the second quartile. Undefined if nobody answered.
  package var median: Exact { quartile(2) }

  /// The two middle answers, whose mean is the median; twice the same one for an odd number of
  /// answers. Nil if nobody answered.
  package var middleAnswers: ClosedRange<Int>? {
    guard rated > 0 else { return nil }
    return answer((rated + 1) / 2)...answer(rated / 2 + 1)
  }

  /// Returns a quartile, 1 to 3, on the scale: always a point, or the mean of two points.
  ///
  /// The averaged inverse of the distribution function: with h = n·q/4, the ⌈h⌉-th answer, and if h
  /// is an integer, the mean of the h-th and the next. Type 2 of Hyndman & Fan 1996. Undefined if
  /// nobody answered.
  package func quartile(_ number: Int) -> Exact {
    precondition((1...3).contains(number), "there are three quartiles")
    guard rated > 0 else { return .undefined(.tooFew(have: 0, needed: 1)) }
    let (whole, rest) = (rated * number).quotientAndRemainder(dividingBy: 4)
    let lower = answer(rest == 0 ? whole : whole + 1)
    return .value(Fraction(lower + answer(whole + 1), 2))
  }

  /// Returns the answer with a rank, from 1, in ascending order.
  private func answer(_ rank: Int) -> Int {
    var passed = 0
    let index = counts.firstIndex { count in
      passed += count
      return passed >= rank
    }
    return low + (index ?? counts.count - 1)
  }
}
