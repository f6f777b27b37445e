/// What a pack tells a facilitator about running a workshop with it; empty when the pack has none.
package struct Guide: Equatable, Sendable {
  /// What the workshop is for, to be read out before anything else.
  package var purpose: String
  /// What the room agrees to, to be read out too.
  package var groundRules: [String]
  /// The rest, in the order it is needed.
  package var sections: [GuideSection]

  package init(purpose: String = "", groundRules: [String] = [], sections: [GuideSection] = []) {
    self.purpose = purpose
    self.groundRules = groundRules
    self.sections = sections
  }

  /// Whether the pack has no guide.
  package var isEmpty: Bool { self == Guide() }

  /// The section with this identifier, or nil.
  package func section(_ id: String) -> GuideSection? { sections.first { $0.id == id } }
}

/// One part of a guide.
package struct GuideSection: Equatable, Sendable {
  package var id: String
  package var title: String
  /// What is read first.
  package var paragraphs: [String]
  /// Things to do or to say, each by itself.
  package var points: [String]

  package init(id: String, title: String, paragraphs: [String], points: [String] = []) {
    self.id = id
    self.title = title
    self.paragraphs = paragraphs
    self.points = points
  }
}
