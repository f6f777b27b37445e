/// A document in no format yet: what a summary, a review or a list of actions says, in order.
///
/// Every text in it is plain: a writer (`Markdown`, `PlainText`) cleans it and escapes it for its
/// own format, wherever it came from.
package struct Report: Equatable, Sendable {
  /// A titled part of a report.
  package struct Section: Equatable, Sendable {
    /// What stands over it.
    package var title: String
    /// What is in it, in order.
    package var blocks: [Block]

    /// A section with this title.
    package init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// What stands over it all.
  package var title: String
  /// The language of its words, as a BCP 47 tag such as `en-GB`.
  package var language: String
  /// What it is about and when, before the first section.
  package var facts: [Line]
  /// What stands between the facts and the first section.
  package var opening: [Block]
  /// Its parts, in order; none of them empty.
  package var sections: [Section]
  /// Where the content comes from, and what the document is.
  package var footer: [String]
  /// Whether the workbook had nothing to report yet; the text then says so.
  package var isEmpty: Bool

  /// A report of these parts.
  package init(
    title: String, language: String = "en-GB", facts: [Line] = [], opening: [Block] = [],
    sections: [Section] = [], footer: [String] = [], isEmpty: Bool = false
  ) {
    self.title = title
    self.language = language
    self.facts = facts
    self.opening = opening
    self.sections = sections
    self.footer = footer
    self.isEmpty = isEmpty
  }
}
