package import Canvas

/// A piece of text in one style.
package struct Span: Equatable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// The columns it takes on one row.
  package var width: Int { TextWidth.columns(text) }
}
