internal import Canvas

/// The state of the window that a page is seen in.
struct Window {
  let size: Size
  let glyphs: Glyphs
  /// The identifier of the item in focus; nil for the one that the page starts on.
  let focus: String?
  /// The rows that the page is scrolled beyond what the focus needs.
  let scroll: Int
  /// The text being written; nil for none.
  let edit: TextEdit?
  /// The sentence at the foot of the page; empty for none.
  let notice: String
}
