/// A block of report content, such as a paragraph or a table, independent of the output format.
package enum Block: Equatable, Sendable {
  /// A heading one level below the section title.
  case heading(String)
  /// A heading one level below `heading`.
  case subheading(String)
  /// A paragraph of running text.
  case paragraph(Line)
  /// An unordered list.
  case list([Line])
  /// A quotation of text that a person wrote.
  case quote(Quote)
  /// A table with a header row.
  case table(Table)
  /// A bar chart.
  case bars([Bar])
  /// Figures, with replacement blocks for the formats that have no graphics.
  case figures([Figure], instead: [Block])
}

/// A line of text with an optional lead, a few words that are emphasized.
package struct Line: Equatable, Sendable {
  /// The emphasized words at the start, such as `Due:`; empty if there are none.
  package var lead: String
  /// The text after the lead; may be empty.
  package var text: String

  /// Creates a line from its text and its lead.
  package init(_ text: String, lead: String = "") {
    self.lead = lead
    self.text = text
  }
}

/// A quotation of text that a person wrote, with its line breaks.
package struct Quote: Equatable, Sendable {
  /// The caption above the quotation; empty if there is none.
  package var caption: String
  /// The quoted text, as it was entered.
  package var text: String

  /// Creates a quotation.
  package init(_ text: String, caption: String = "") {
    self.caption = caption
    self.text = text
  }
}

/// A table of text cells with a header row; every row has as many cells as the header.
package struct Table: Equatable, Sendable {
  /// The column headers.
  package let header: [String]
  /// The cells, row by row, without the header.
  package let rows: [[String]]

  /// Creates a table, padding short rows with empty cells and cutting off surplus cells.
  package init(_ header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows.map { row in header.indices.map { $0 < row.count ? row[$0] : "" } }
  }
}
