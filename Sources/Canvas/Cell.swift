/// One cell of the grid: a character with its combining marks, and its style.
package struct Cell: Equatable, Sendable {
  /// The character and its combining marks; empty in the second column of a wide character.
  package var text: String
  /// The style.
  package var style: Style

  /// Creates a cell; blank by default.
  package init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
