/// A document independent of the output format, such as a summary, a review or a list of actions.
///
/// All its texts are plain: each writer (such as `Markdown` or `PlainText`) cleans and escapes them
/// for its own format, whatever their origin.
package struct Report: Equatable, Sendable {
  /// A section of a report, with a title.
  package struct Section: Equatable, Sendable {
    /// The section title.
    package var title: String
    /// The content, in order.
    package var blocks: [Block]

    /// Creates a section.
    package init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// The document title.
  package var title: String
  /// The language of the text, as a BCP 47 tag such as `en-GB`.
  package var language: String
  /// Metadata such as the subject and the dates, shown before the first section.
  package var facts: [Line]
  /// The blocks between the facts and the first section.
  package var opening: [Block]
  /// The sections, in order; none is empty.
  package var sections: [Section]
  /// The closing lines: the provenance of the content and the nature of the document.
  package var footer: [String]
  /// A Boolean value indicating whether the workbook has nothing to report yet, which the text then
  /// says.
  package var isEmpty: Bool
  /// A Boolean value indicating whether the report is laid out to fit one printed page.
  package var isOnePage: Bool

  /// Creates a report.
  package init(
    title: String, language: String = "en-GB", facts: [Line] = [], opening: [Block] = [],
    sections: [Section] = [], footer: [String] = [], isEmpty: Bool = false,
    isOnePage: Bool = false
  ) {
    self.title = title
    self.language = language
    self.facts = facts
    self.opening = opening
    self.sections = sections
    self.footer = footer
    self.isEmpty = isEmpty
    self.isOnePage = isOnePage
  }
}
