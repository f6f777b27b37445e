/// The content of a workbook: areas, themes and statements with the texts around them, in one
/// language. `PackReader` builds it from files; it is never edited in place.
package struct Pack: Equatable, Sendable {
  /// The identifier by which workbooks refer to this pack, such as `core`.
  package var id: String
  /// The display title.
  package var title: String
  /// The version of the wording, such as `1.0.0`; stored with each assessment.
  package var version: String
  /// A BCP 47 language tag, such as `en-GB`.
  package var language: String
  /// The words before each statement that make it a question.
  package var stem: Wording
  /// The scale on which statements are rated.
  package var scale: Scale
  /// The scale on which importance is rated.
  package var importance: Scale
  /// The areas, in display order.
  package var areas: [Area] {
    didSet { list() }
  }
  /// The themes of all areas, in display order.
  package private(set) var themes: [Theme] = []
  /// The statements of all themes, in display order.
  package private(set) var statements: [Statement] = []
  /// Short fictional cases that open a theme or a workshop.
  package var dilemmas: [Dilemma]
  /// The questions asked after every dilemma.
  package var dilemmaQuestions: [String]
  /// The reflection frames to choose from.
  package var frames: [ReflectionFrame]
  /// The texts about the pack itself.
  package var about: About
  /// The guide to running a workshop with it.
  package var guide: Guide
  /// The publications that support the themes.
  package var sources: [Source]

  /// Creates a pack.
  package init(
    id: String, title: String, version: String, language: String, stem: Wording, scale: Scale,
    importance: Scale, areas: [Area], dilemmas: [Dilemma] = [], dilemmaQuestions: [String] = [],
    frames: [ReflectionFrame] = [], about: About = About(), guide: Guide = Guide(),
    sources: [Source] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.language = language
    self.stem = stem
    self.scale = scale
    self.importance = importance
    self.areas = areas
    self.dilemmas = dilemmas
    self.dilemmaQuestions = dilemmaQuestions
    self.frames = frames
    self.about = about
    self.guide = guide
    self.sources = sources
    list()
  }

  /// Updates the cached lists of themes and statements, which screens read at every key press.
  private mutating func list() {
    themes = areas.flatMap(\.themes)
    statements = themes.flatMap(\.statements)
  }

  /// Returns the theme with an identifier; nil if there is none.
  package func theme(_ id: String) -> Theme? {
    for area in areas { if let found = area.themes.first(where: { $0.id == id }) { return found } }
    return nil
  }

  /// Returns the area that contains a theme; nil if there is none.
  package func area(ofTheme id: String) -> Area? {
    areas.first { $0.themes.contains { $0.id == id } }
  }

  /// Returns the theme that contains a statement; nil if there is none.
  package func theme(ofStatement id: String) -> Theme? {
    themes.first { $0.statements.contains { $0.id == id } }
  }

  /// Returns the frame with an identifier; otherwise the first one, nil if there are none.
  package func frame(_ id: String?) -> ReflectionFrame? {
    frames.first { $0.id == id } ?? frames.first
  }
}

/// A text in both voices.
package struct Wording: Equatable, Sendable {
  /// The text as one person reads it about themselves.
  package var me: String
  /// The text as a group reads it about itself.
  package var us: String

  /// Creates a text in both voices.
  package init(me: String, us: String) {
    self.me = me
    self.us = us
  }
}

/// A named group of themes, such as values, culture or skills.
package struct Area: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The description of what the area asks of a leader, in one or two sentences.
  package var about: String
  /// The themes, in display order.
  package var themes: [Theme]

  /// Creates an area.
  package init(id: String, title: String, about: String, themes: [Theme]) {
    self.id = id
    self.title = title
    self.about = about
    self.themes = themes
  }
}

/// One construct: its definition, its importance and the statements that observe it.
package struct Theme: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The definition.
  package var definition: String
  /// The reason why the theme matters.
  package var why: String
  /// The identifiers of its `Source`s.
  package var sources: [String]
  /// The identifier of the dilemma that opens the theme; nil for none.
  package var dilemma: String?
  /// The questions that support a reflection.
  package var prompts: [String]
  /// Small things to try within a week, each one sentence or two.
  package var tries: [String]
  /// Questions to take to a coach, if the pack has them.
  package var coaching: Coaching?
  /// The identifier of the `Source` to read first, if any.
  package var reading: String?
  /// The statements, in display order.
  package var statements: [Statement]
  /// The signs of the opposite behaviour, ticked in private after rating; they do not change a
  /// score.
  package var watchFors: [WatchFor]

  /// Creates a theme.
  package init(
    id: String, title: String, definition: String, why: String, sources: [String] = [],
    dilemma: String? = nil, prompts: [String] = [], tries: [String] = [],
    coaching: Coaching? = nil, reading: String? = nil, statements: [Statement],
    watchFors: [WatchFor] = []
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.why = why
    self.sources = sources
    self.dilemma = dilemma
    self.prompts = prompts
    self.tries = tries
    self.coaching = coaching
    self.reading = reading
    self.statements = statements
    self.watchFors = watchFors
  }
}

/// Three questions about a theme to take to a coach, from near to far.
package struct Coaching: Equatable, Sendable {
  /// The question about oneself.
  package var me: String
  /// The question about one's own organisation.
  package var organisation: String
  /// The question about the local system of organisations.
  package var system: String

  package init(me: String, organisation: String, system: String) {
    self.me = me
    self.organisation = organisation
    self.system = system
  }
}

/// One observable behaviour, worded for one person and for a group.
package struct Statement: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The wording for one person and for a group.
  package var wording: Wording
  /// Indicates a reverse-keyed statement: a high rating means less of the theme.
  package var isReversed: Bool

  /// Creates a statement.
  package init(id: String, me: String, us: String, isReversed: Bool = false) {
    self.id = id
    self.wording = Wording(me: me, us: us)
    self.isReversed = isReversed
  }
}

/// A sign of the opposite of a theme.
package struct WatchFor: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The text.
  package var text: String

  /// Creates a watch-for.
  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A short fictional case.
package struct Dilemma: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The role of the reader in the case.
  package var seat: String
  /// The story.
  package var story: String
  /// The question at the end of the story.
  package var question: String
  /// The identifiers of the themes it touches.
  package var themes: [String]

  /// Creates a dilemma.
  package init(
    id: String, title: String, seat: String, story: String, question: String, themes: [String]
  ) {
    self.id = id
    self.title = title
    self.seat = seat
    self.story = story
    self.question = question
    self.themes = themes
  }
}

/// An established sequence of questions for reflection, such as What? So what? Now what?
package struct ReflectionFrame: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The description of when to use it.
  package var about: String
  /// The identifier of its `Source`; nil for none.
  package var source: String?
  /// The questions, in order.
  package var prompts: [FramePrompt]

  /// Creates a frame.
  package init(id: String, title: String, about: String, source: String?, prompts: [FramePrompt]) {
    self.id = id
    self.title = title
    self.about = about
    self.source = source
    self.prompts = prompts
  }
}

/// One question of a reflection frame.
package struct FramePrompt: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The title.
  package var title: String
  /// The question.
  package var text: String

  /// Creates a prompt.
  package init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}

/// The texts of a pack about itself and its limits.
package struct About: Equatable, Sendable {
  /// The privacy notice, shown once, before the first free-text field.
  package var privacy: String
  /// The description of the pack.
  package var paragraphs: [String]
  /// The conclusions that the results do not support.
  package var limits: [String]
  /// The footer of every export.
  package var provenance: String

  /// Creates the texts about a pack.
  package init(
    privacy: String = "", paragraphs: [String] = [], limits: [String] = [], provenance: String = ""
  ) {
    self.privacy = privacy
    self.paragraphs = paragraphs
    self.limits = limits
    self.provenance = provenance
  }
}

/// A publication that supports a theme or a method.
package struct Source: Equatable, Sendable {
  /// The identifier.
  package var id: String
  /// The bibliographic reference.
  package var text: String

  /// Creates a source.
  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
