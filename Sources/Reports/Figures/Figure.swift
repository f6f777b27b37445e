/// Figures drawn, with what stands around the drawing. Every number in one is also in words, and in
/// a table in it or beside it.
package struct Figure: Equatable, Sendable {
  /// What is drawn.
  package enum Picture: Equatable, Sendable {
    /// Dots on a scale, row by row.
    case dots(DotPlot)
    /// How many people gave each answer.
    case distribution(Distribution)
  }

  /// What stands over it as a heading of its own; empty where another heading does.
  package var heading: String
  /// What it shows, in a phrase: read in place of the drawing, before its figures in words.
  package var title: String
  /// What stands right over the drawing, such as the statement; may be empty.
  package var caption: Line
  /// The drawing; nil where there is nothing to draw.
  package var picture: Picture?
  /// What the drawing tells, beside it.
  package var remarks: [String]
  /// The same figures as rows; nil where a table follows anyway.
  package var table: Table?

  /// A figure of these parts.
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
