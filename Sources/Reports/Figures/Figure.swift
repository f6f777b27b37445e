/// A figure: a drawing with its heading, caption, remarks and data table.
///
/// Every number in the drawing is also given in words, and in a table that belongs to the figure or
/// follows it.
package struct Figure: Equatable, Sendable {
  /// The kinds of drawing.
  package enum Picture: Equatable, Sendable {
    /// A dot plot.
    case dots(DotPlot)
    /// A frequency distribution.
    case distribution(Distribution)
  }

  /// The heading of the figure; empty if another heading introduces it.
  package var heading: String
  /// A short description, which screen readers announce before the values.
  package var title: String
  /// The caption directly above the drawing, such as a statement; may be empty.
  package var caption: Line
  /// The drawing; nil if there is nothing to draw.
  package var picture: Picture?
  /// Remarks below the drawing.
  package var remarks: [String]
  /// The data of the drawing as a table; nil if a table follows anyway.
  package var table: Table?

  /// Creates a figure.
  package init(
    _ title: String, heading: String = "", caption: Line = Line(""), picture: Picture? = nil,
    remarks: [String] = [], table: Table? = nil
  ) {
    self.heading = heading
    self.title = title
    self.caption = caption
    self.picture = picture
    self.remarks = remarks
    self.table = table
  }
}
