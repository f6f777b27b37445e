internal import Canvas

/// The columns of a page: where things begin, and how wide prose is.
struct Measure {
  /// Columns left free at either side.
  let margin: Int
  /// Columns for prose and items.
  let width: Int

  /// Prose is no wider than this, however wide the terminal.
  private static let widest = 100

  init(_ size: Size) {
    margin = size.width >= 60 ? 3 : 1
    width = max(10, min(size.width - 2 * margin, Measure.widest))
  }

  /// Columns for what follows the pointer.
  var item: Int { width - 2 }

  /// Columns for a text that can be written, beside its bar, or beside a label of this width.
  func text(beside label: Int = 0) -> Int { width - 5 - (isBeside(label) ? label : 0) }

  /// Returns true if a text stands beside its label rather than below it.
  func isBeside(_ label: Int) -> Bool { label > 0 && width - 5 - label >= 40 }
}
