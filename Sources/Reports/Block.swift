/// One piece of a section, in no format yet.
package enum Block: Equatable, Sendable {
  /// A heading below the section's title.
  case heading(String)
  /// A small heading below a heading.
  case subheading(String)
  /// Running text.
  case paragraph(Line)
  /// Items without an order of their own.
  case list([Line])
  /// What a person wrote.
  case quote(Quote)
  /// Rows under a header.
  case table(Table)
  /// Numbers as lengths, beside each other.
  case bars([Bar])
  /// Drawings; formats that draw nothing have these blocks instead.
  case figures([Figure], instead: [Block])
}

/// A run of text on one line, after a few words that stand out.
package struct Line: Equatable, Sendable {
  /// What stands out, such as `Due:`; empty for nothing.
  package var lead: String
  /// What follows it; may be empty.
  package var text: String

  /// A line of this text.
  package init(_ text: String, lead: String = "") {
    self.lead = lead
    self.text = text
  }
}

/// What a person wrote, with its line breaks.
package struct Quote: Equatable, Sendable {
  /// What it is, before it; empty for nothing.
  package var caption: String
  /// The words, as they were written.
  package var text: String

  /// These words.
  package init(_ text: String, caption: String = "") {
    self.caption = caption
    self.text = text
  }
}

/// Rows under a header; every row is made to have as many cells as the header.
package struct Table: Equatable, Sendable {
  /// What stands over the columns.
  package let header: [String]
  /// The cells, row by row.
  package let rows: [[String]]

  /// Rows under this header; missing cells are empty, further ones dropped.
  package init(_ header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows.map { row in header.indices.map { $0 < row.count ? row[$0] : "" } }
  }
}
