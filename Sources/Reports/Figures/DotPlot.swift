/// A dot plot: values on a shared scale, with one row per item.
///
/// Positions run from 0, the lowest point of the scale, to 1000, the highest.
package struct DotPlot: Equatable, Sendable {
  /// The meaning of a dot. Each has its own shape, so that the plot does not rely on colour.
  package enum Sign: CaseIterable, Sendable {
    case practice, importance, partner, before, after
  }

  /// A dot at a position.
  package struct Dot: Equatable, Sendable {
    /// The meaning of the dot.
    package var sign: Sign
    /// The position, 0...1000.
    package var place: Int

    /// Creates a dot.
    package init(_ sign: Sign, at place: Int) {
      self.sign = sign
      self.place = place
    }
  }

  /// A segment between two positions, optionally with an arrowhead.
  package struct Stretch: Equatable, Sendable {
    /// The start position, 0...1000.
    package var from: Int
    /// The end position, 0...1000.
    package var to: Int
    /// A Boolean value indicating whether an arrowhead shows the direction.
    package var isArrow: Bool

    /// Creates a segment.
    package init(from: Int, to: Int, isArrow: Bool = false) {
      self.from = from
      self.to = to
      self.isArrow = isArrow
    }
  }

  /// A row of the plot: an item with its dots.
  package struct Row: Equatable, Sendable {
    /// The item's label.
    package var label: String
    /// The dots, drawn in order.
    package var dots: [Dot]
    /// The segment drawn below the dots; nil for none.
    package var stretch: Stretch?
    /// The value at the end of the row, such as `4.3`.
    package var value: String
    /// The row in words for accessibility, such as `practice 4.3, importance 5`.
    package var words: String

    /// Creates a row.
    package init(
      _ label: String, dots: [Dot], stretch: Stretch? = nil, value: String, words: String
    ) {
      self.label = label
      self.dots = dots
      self.stretch = stretch
      self.value = value
      self.words = words
    }
  }

  /// A group of rows with a title.
  package struct Group: Equatable, Sendable {
    /// The title; may be empty.
    package var title: String
    /// The rows, from top to bottom.
    package var rows: [Row]

    /// Creates a group.
    package init(_ title: String = "", rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A labelled point of the scale.
  package struct Point: Equatable, Sendable {
    /// The position, 0...1000.
    package var place: Int
    /// The value of the point, as text.
    package var number: String
    /// The label of the point.
    package var label: String

    /// Creates a point.
    package init(at place: Int, number: String, label: String) {
      self.place = place
      self.number = number
      self.label = label
    }
  }

  /// An entry of the legend.
  package struct Key: Equatable, Sendable {
    /// The kind of dot that the entry explains.
    package var sign: Sign
    /// The explanation.
    package var words: String

    /// Creates a legend entry.
    package init(_ sign: Sign, _ words: String) {
      self.sign = sign
      self.words = words
    }
  }

  /// The points of the scale, lowest first.
  package var points: [Point]
  /// The groups of rows, from top to bottom.
  package var groups: [Group]
  /// The legend: one entry for each kind of dot in the plot.
  package var keys: [Key]
  /// A Boolean value indicating whether rows are as low as they can be.
  package var isDense: Bool

  /// Creates a plot.
  package init(points: [Point], groups: [Group], keys: [Key], isDense: Bool = false) {
    self.isDense = isDense
    self.points = points
    self.groups = groups
    self.keys = keys
  }

  /// All rows in words for accessibility, one sentence each.
  package var words: String {
    groups.flatMap { group in
      group.rows.map { row in
        (group.title.isEmpty ? "" : group.title + ", ") + "\(row.label): \(row.words)."
      }
    }.joined(separator: " ")
  }
}
