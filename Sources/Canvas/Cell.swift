/// One place of the grid: a character with its combining marks, and a style.
package struct Cell: Equatable, Sendable {
  /// What is drawn; empty in the second column of a wide character.
  package var text: String
  package var style: Style

  package init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
