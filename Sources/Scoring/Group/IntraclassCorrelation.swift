/// The exact sums of one group's answers. Sums can be added; the division into groups cannot be
/// recovered from them.
package struct GroupSums: Hashable, Sendable {
  /// The number of people: n.
  package let people: Int
  /// The sum of their answers or scores: Σx.
  package let sum: Int
  /// The sum of the squares: Σx².
  package let sumOfSquares: Int

  /// Creates a group from its sums.
  package init(people: Int, sum: Int, sumOfSquares: Int) {
    self.people = people
    self.sum = sum
    self.sumOfSquares = sumOfSquares
  }

  /// Creates the group of the people who rated one statement.
  package init(_ histogram: Histogram) {
    self.init(
      people: histogram.rated, sum: histogram.sum, sumOfSquares: histogram.sumOfSquares)
  }

  /// n(n − 1) times the sample variance.
  fileprivate var scaledVariance: Int128 {
    Int128(people) * Int128(sumOfSquares) - Int128(sum) * Int128(sum)
  }
}

/// The intraclass correlations of a one-way analysis of variance over groups (ICC(1,1) and ICC(1,k)
/// of Shrout & Fleiss 1979). They are meant for at least ten groups.
///
/// Groups may differ in size. Of the definitions in use for that case, this one takes the
/// arithmetic mean n̄ = N/G, as R's package multilevel does; others take a weighted or a harmonic
/// mean.
package struct IntraclassCorrelation: Equatable, Sendable {
  /// ICC(1) = (MSB − MSW)/(MSB + (n̄ − 1)MSW), from −1/(n̄ − 1) to 1: the share of variance between
  /// groups.
  package let single: Estimate
  /// ICC(2) = (MSB − MSW)/MSB, at most 1: the reliability of the group means.
  package let groupMean: Estimate
  /// The confidence interval of ICC(1), from the quantiles of F = MSB/MSW; nil if there is no ICC(1)
  /// or no variation within groups. Exact for normal answers and groups of one size, with n̄ an
  /// approximation for others (Shrout & Fleiss 1979; McGraw & Wong 1996).
  package let singleInterval: ConfidenceInterval?
  /// The confidence interval of ICC(2), under the same conditions.
  package let groupMeanInterval: ConfidenceInterval?

  /// Computes the correlations of groups; those without people are ignored. Undefined for fewer
  /// than two groups, or if no group has two people; `noVariation` if all answers are identical.
  package init(_ groups: [GroupSums], confidence: Double = 0.95) {
    let groups = groups.filter { $0.people > 0 }
    let people = groups.reduce(0) { $0 + $1.people }
    guard groups.count > 1, people > groups.count else {
      let pairs = groups.count { $0.people > 1 }
      let have = groups.count > 1 ? pairs : groups.count
      let reason = Undefined.tooFewGroups(have: have, needed: groups.count > 1 ? 1 : 2)
      (single, groupMean) = (.undefined(reason), .undefined(reason))
      (singleInterval, groupMeanInterval) = (nil, nil)
      return
    }
    let squares = SumsOfSquares(groups, people: people)
    let between = squares.between * Int128(people - groups.count)
    let within = squares.within * Int128(groups.count - 1)
    let extra = Double(people - groups.count) / Double(groups.count)
    let ratio = within > 0 ? Double(between) / Double(within) : nil
    let ends = ratio.map { ratio in
      let (d1, d2) = (Double(groups.count - 1), Double(people - groups.count))
      let tail = (1 - confidence) / 2
      return ConfidenceInterval(
        lower: ratio / Numerics.fQuantile(1 - tail, d1, d2),
        upper: ratio * Numerics.fQuantile(1 - tail, d2, d1))
    }
    singleInterval = ends.map { $0.map { ($0 - 1) / ($0 + extra) } }
    groupMeanInterval = between == 0 ? nil : ends.map { $0.map { 1 - 1 / $0 } }
    if between == 0 {
      single = within == 0 ? .undefined(.noVariation) : .value(-1 / extra)
      groupMean = .undefined(within == 0 ? .noVariation : .groupsAlike)
    } else {
      single = .value(Double(between - within) / (Double(between) + extra * Double(within)))
      groupMean = .ratio(between - within, between)
    }
  }
}

/// The sums of squares between and within groups, multiplied by a common denominator.
private struct SumsOfSquares {
  let between: Int128
  let within: Int128

  init(_ groups: [GroupSums], people: Int) {
    let whole = groups.reduce(GroupSums(people: 0, sum: 0, sumOfSquares: 0)) {
      GroupSums(
        people: $0.people + $1.people, sum: $0.sum + $1.sum,
        sumOfSquares: $0.sumOfSquares + $1.sumOfSquares)
    }
    let bySize = Dictionary(grouping: groups, by: \.people)
      .mapValues { $0.reduce(Int128(0)) { $0 + $1.scaledVariance } }
    let unit = Quotient.commonUnit(of: bySize.keys.map { Int128($0) } + [Int128(people)])
    within = bySize.reduce(Int128(0)) { $0 + $1.value * unit / Int128($1.key) }
    // Clamped at 0: truncation to the common denominator must not make a sum of squares negative.
    between = max(whole.scaledVariance * unit / Int128(people) - within, 0)
  }
}
