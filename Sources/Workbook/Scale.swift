/// A rating scale: its labelled points, from the lowest.
package struct Scale: Equatable, Sendable {
  /// One point of a scale: its value and label.
  package struct Point: Equatable, Sendable {
    /// The value.
    package var value: Int
    /// The label.
    package var label: String

    /// Creates a point.
    package init(value: Int, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The points, from the lowest.
  package var points: [Point]
  /// The label of the answer *no chance*; empty if the scale does not offer it.
  package var noChance: String

  /// Creates a scale.
  package init(points: [Point], noChance: String = "") {
    self.points = points
    self.noChance = noChance
  }

  /// The lowest value; 0 for a scale without points.
  package var low: Int { points.first?.value ?? 0 }

  /// The highest value; 0 for a scale without points.
  package var high: Int { points.last?.value ?? 0 }

  /// Returns true if a value is one of the points.
  package func contains(_ value: Int) -> Bool { points.contains { $0.value == value } }

  /// Returns the label of a value; nil if it is not on the scale.
  package func label(_ value: Int) -> String? { points.first { $0.value == value }?.label }

  /// Returns the value that is counted in scores: mirrored for a reverse-keyed statement.
  package func scored(_ value: Int, isReversed: Bool) -> Int {
    isReversed ? low + high - value : value
  }
}
