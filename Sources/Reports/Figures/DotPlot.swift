/// Values on one scale as dots, a row for each thing they are about.
///
/// Places are from 0, the lowest point of the scale, to 1000, the highest.
package struct DotPlot: Equatable, Sendable {
  /// What a dot stands for. Each has a shape of its own, so that no colour is needed.
  package enum Sign: CaseIterable, Sendable {
    case practice, importance, partner, before, after
  }

  /// A sign at a place.
  package struct Dot: Equatable, Sendable {
    package var sign: Sign
    package var place: Int

    package init(_ sign: Sign, at place: Int) {
      self.sign = sign
      self.place = place
    }
  }

  /// A stretch between two places, with a point at its end or without.
  package struct Stretch: Equatable, Sendable {
    package var from: Int
    package var to: Int
    package var isArrow: Bool

    package init(from: Int, to: Int, isArrow: Bool = false) {
      self.from = from
      self.to = to
      self.isArrow = isArrow
    }
  }

  /// One thing and its dots.
  package struct Row: Equatable, Sendable {
    package var label: String
    package var dots: [Dot]
    package var stretch: Stretch?
    /// What stands at the end of the row, such as `4.3`.
    package var value: String
    /// The row for those who do not see it: `practice 4.3, importance 5`.
    package var words: String

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

  /// Rows under a title, which may be empty.
  package struct Group: Equatable, Sendable {
    package var title: String
    package var rows: [Row]

    package init(_ title: String = "", rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A labelled point of the scale.
  package struct Point: Equatable, Sendable {
    package var place: Int
    package var number: String
    package var label: String

    package init(at place: Int, number: String, label: String) {
      self.place = place
      self.number = number
      self.label = label
    }
  }

  /// What a sign stands for, in words.
  package struct Key: Equatable, Sendable {
    package var sign: Sign
    package var words: String

    package init(_ sign: Sign, _ words: String) {
      self.sign = sign
      self.words = words
    }
  }

  /// The points of the scale, lowest first.
  package var points: [Point]
  /// The rows, in order.
  package var groups: [Group]
  /// The signs that occur.
  package var keys: [Key]

  /// Rows of dots on these points.
  package init(points: [Point], groups: [Group], keys: [Key]) {
    self.points = points
    self.groups = groups
    self.keys = keys
  }

  /// Every row in words, one sentence each.
  package var words: String {
    groups.flatMap { group in
      group.rows.map { row in
        (group.title.isEmpty ? "" : group.title + ", ") + "\(row.label): \(row.words)."
      }
    }.joined(separator: " ")
  }
}
