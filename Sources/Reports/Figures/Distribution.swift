package import Scoring
package import Workbook

/// The frequency distribution of the answers to one statement, with the median.
package struct Distribution: Equatable, Sendable {
  /// A scale point with the number of people who chose it.
  package struct Point: Equatable, Sendable {
    /// The value on the scale.
    package var value: Int
    /// The label of the value; may be empty.
    package var label: String
    /// The number of people who chose it.
    package var people: Int

    /// Creates a point.
    package init(_ value: Int, label: String, people: Int) {
      self.value = value
      self.label = label
      self.people = people
    }
  }

  /// The maximum number of people drawn as one dot each; larger numbers are drawn as bars.
  package static let mostDots = 40

  /// All points of the scale, lowest first, including those that nobody chose.
  package let points: [Point]
  /// The median on the scale; nil if there is none.
  package let middle: Fraction?

  /// Creates the distribution of a histogram, labelled from its scale.
  ///
  /// Disclosure control is up to the caller: a result that may not be shown has no histogram.
  package init(_ histogram: Histogram, scale: Scale) {
    points = histogram.counts.enumerated().map { index, people in
      let value = histogram.low + index
      return Point(value, label: scale.label(value) ?? "", people: people)
    }
    middle = histogram.median.value
  }

  /// The total number of people.
  package var people: Int { points.reduce(0) { $0 + $1.people } }

  /// The distribution in words for accessibility, such as `1 Rarely or never: 4 people.`, with the
  /// median at the end.
  package var words: String {
    let answers = points.map { point in
      let label = point.label.isEmpty ? "" : " " + point.label
      return "\(point.value)\(label): \(Words.people(point.people))."
    }
    let last = middle.map { [Words.middle(.value($0))] } ?? []
    return (answers + last).joined(separator: " ")
  }
}
