/// The labelled points something is rated on, lowest first.
package struct Scale: Equatable, Sendable {
  /// One point: its number and what it means in words.
  package struct Point: Equatable, Sendable {
    package var value: Int
    package var label: String

    package init(value: Int, label: String) {
      self.value = value
      self.label = label
    }
  }

  package var points: [Point]
  /// What the way out is called, for a statement there was no chance to show; empty when the
  /// scale has none.
  package var noChance: String

  package init(points: [Point], noChance: String = "") {
    self.points = points
    self.noChance = noChance
  }

  /// The lowest value; 0 for a scale without points.
  package var low: Int { points.first?.value ?? 0 }

  /// The highest value; 0 for a scale without points.
  package var high: Int { points.last?.value ?? 0 }

  /// Whether this value is one of the points.
  package func contains(_ value: Int) -> Bool { points.contains { $0.value == value } }

  /// What this value means in words; nil when it is not on the scale.
  package func label(_ value: Int) -> String? { points.first { $0.value == value }?.label }

  /// The value as it counts towards the theme: mirrored for a reverse-keyed statement.
  package func scored(_ value: Int, isReversed: Bool) -> Int {
    isReversed ? low + high - value : value
  }
}
