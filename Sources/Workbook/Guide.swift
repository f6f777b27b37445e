/// A pack's guide for the facilitator of a workshop; empty if the pack has none.
package struct Guide: Equatable, Sendable {
  /// The purpose of the workshop, to be read out first.
  package var purpose: String
  /// The ground rules the room agrees to, to be read out too.
  package var groundRules: [String]
  /// The other sections, in the order they are needed.
  package var sections: [GuideSection]

  /// Creates a guide.
  package init(purpose: String = "", groundRules: [String] = [], sections: [GuideSection] = []) {
    self.purpose = purpose
    self.groundRules = groundRules
    self.sections = sections
  }

  /// Indicates that the pack has no guide.
  package var isEmpty: Bool { self == Guide() }

  /// Returns the section with an identifier; nil if there is none.
  package func section(_ id: String) -> GuideSection? { sections.first { $0.id == id } }
}

/// One section of a guide.
package struct GuideSection: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The introductory paragraphs.
  package var paragraphs: [String]
  /// The bullet points: things to do or to say.
  package var points: [String]

  /// Creates a section.
  package init(id: String, title: String, paragraphs: [String], points: [String] = []) {
    self.id = id
    self.title = title
    self.paragraphs = paragraphs
    self.points = points
  }
}
