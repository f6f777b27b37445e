import Workbook

/// One labelled bar of a text bar chart, such as `Candour  ##########----------  3.0`.
package struct Bar: Equatable, Sendable {
  /// The label before the bar.
  package var label: String
  /// The length in percent of the longest possible bar, 0...100.
  ///
  /// Callers round it to multiples of 5; it sets the length of the bar and is never printed.
  package var percent: Int
  /// The value printed after the bar, already formatted.
  package var value: String

  /// Creates a bar, clamping `percent` to 0...100.
  package init(_ label: String, percent: Int, value: String) {
    self.label = label
    self.percent = min(max(percent, 0), 100)
    self.value = value
  }

  /// The width of a full bar in characters; each character stands for 5 percent.
  static let length = 20

  /// Returns the bars as lines of text, one per bar, with labels and bars aligned in columns.
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
  /// Returns the string padded on the right with spaces to `width` characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
