package import Scoring
package import Workbook

/// How many people gave each answer to one statement, and where the middle answer is.
package struct Distribution: Equatable, Sendable {
  /// An answer and how many gave it.
  package struct Point: Equatable, Sendable {
    package var value: Int
    package var label: String
    package var people: Int

    package init(_ value: Int, label: String, people: Int) {
      self.value = value
      self.label = label
      self.people = people
    }
  }

  /// Up to so many people, each is a dot; more are drawn as bars.
  package static let mostDots = 40

  /// The points of the scale, lowest first, also those that nobody chose.
  package let points: [Point]
  /// The middle answer, on the scale; nil when there is none.
  package let middle: Fraction?

  /// The distribution of a histogram, in the labels of its scale. What may not be shown of a group
  /// has no histogram: this is no place to decide that.
  package init(_ histogram: Histogram, scale: Scale) {
    points = histogram.counts.enumerated().map { index, people in
      let value = histogram.low + index
      return Point(value, label: scale.label(value) ?? "", people: people)
    }
    middle = histogram.median.value
  }

  /// Everyone who chose a point.
  package var people: Int { points.reduce(0) { $0 + $1.people } }

  /// The answers in words: `1 Rarely or never: 4 people.`, and the middle one.
  package var words: String {
    let answers = points.map { point in
      let label = point.label.isEmpty ? "" : " " + point.label
      return "\(point.value)\(label): \(Words.people(point.people))."
    }
    let last = middle.map { [Words.middle(.value($0))] } ?? []
    return (answers + last).joined(separator: " ")
  }
}
