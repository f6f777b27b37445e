import Workbook

/// A label, a bar and a number, such as `Candour  ##########----------  3.0`.
package struct Bar: Equatable, Sendable {
  /// What is measured.
  package var label: String
  /// How long, in percent of the longest, in fives: never to be printed.
  package var percent: Int
  /// What is printed after the bar.
  package var value: String

  /// A bar; beyond 0...100 percent it is at that end.
  package init(_ label: String, percent: Int, value: String) {
    self.label = label
    self.percent = min(max(percent, 0), 100)
    self.value = value
  }

  /// The characters of a full bar: one for 5 percent.
  static let length = 20

  /// Bars below each other, in columns that line up.
  static func lines(_ bars: [Bar]) -> [String] {
    let labels = bars.map { CleanText.clean($0.label) }
    let width = labels.map(\.count).max() ?? 0
    return zip(bars, labels).map { bar, label in
      let full = bar.percent * length / 100
      return label.padded(to: width) + "  " + String(repeating: "#", count: full)
        + String(repeating: "-", count: length - full) + "  " + CleanText.clean(bar.value)
    }
  }
}

extension String {
  /// The text with spaces after it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
