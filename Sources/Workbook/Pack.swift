/// The content a workbook is filled in from: areas, themes and statements, with everything
/// shown around them, in one language. Built from files by `PackReader`; never edited in place.
package struct Pack: Equatable, Sendable {
  /// The identifier under which workbooks remember this pack, such as `core`.
  package var id: String
  /// The title people see.
  package var title: String
  /// The version of the wording, such as `1.0.0`; stored with each assessment.
  package var version: String
  /// A BCP 47 language tag, such as `en-GB`.
  package var language: String
  /// What comes before each statement to make it a question.
  package var stem: Wording
  /// The labelled points a statement is rated on.
  package var scale: Scale
  /// The labelled points importance is rated on.
  package var importance: Scale
  /// The areas, in the order they are shown.
  package var areas: [Area] {
    didSet { list() }
  }
  /// All themes, in the order they are shown.
  package private(set) var themes: [Theme] = []
  /// All statements, in the order they are shown.
  package private(set) var statements: [Statement] = []
  /// Short fictional cases that open a theme or a workshop.
  package var dilemmas: [Dilemma]
  /// The questions asked about every dilemma.
  package var dilemmaQuestions: [String]
  /// The frames a reflection can follow.
  package var frames: [ReflectionFrame]
  /// The words about the pack itself.
  package var about: About
  /// How to run a workshop with it.
  package var guide: Guide
  /// Where the themes come from.
  package var sources: [Source]

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

  /// Screens ask for all themes and statements at every key.
  private mutating func list() {
    themes = areas.flatMap(\.themes)
    statements = themes.flatMap(\.statements)
  }

  /// The theme with this identifier, or nil.
  package func theme(_ id: String) -> Theme? {
    for area in areas { if let found = area.themes.first(where: { $0.id == id }) { return found } }
    return nil
  }

  /// The area that holds this theme, or nil.
  package func area(ofTheme id: String) -> Area? {
    areas.first { $0.themes.contains { $0.id == id } }
  }

  /// The theme that holds this statement, or nil.
  package func theme(ofStatement id: String) -> Theme? {
    themes.first { $0.statements.contains { $0.id == id } }
  }

  /// The frame with this identifier, or the first one.
  package func frame(_ id: String?) -> ReflectionFrame? {
    frames.first { $0.id == id } ?? frames.first
  }
}

/// One text in its two voices.
package struct Wording: Equatable, Sendable {
  /// How it reads to one person about themselves.
  package var me: String
  /// How it reads to a group about itself.
  package var us: String

  package init(me: String, us: String) {
    self.me = me
    self.us = us
  }
}

/// Values, culture or skills: a named group of themes.
package struct Area: Equatable, Sendable {
  package var id: String
  package var title: String
  /// One or two sentences on what the area asks of a leader.
  package var about: String
  package var themes: [Theme]

  package init(id: String, title: String, about: String, themes: [Theme]) {
    self.id = id
    self.title = title
    self.about = about
    self.themes = themes
  }
}

/// One construct: what it means, why it matters and the statements that observe it.
package struct Theme: Equatable, Sendable {
  package var id: String
  package var title: String
  package var definition: String
  /// Why it matters.
  package var why: String
  /// Identifiers of `Source`s.
  package var sources: [String]
  /// The identifier of the dilemma that opens the theme, if any.
  package var dilemma: String?
  /// Questions that help a reflection along.
  package var prompts: [String]
  /// Small things to try within a week, each one sentence or two.
  package var tries: [String]
  /// Questions to take to a coach, if the pack has them.
  package var coaching: Coaching?
  /// The identifier of the `Source` to read first, if any.
  package var reading: String?
  package var statements: [Statement]
  /// Signs of the opposite, ticked in private after rating; they change no score.
  package var watchFors: [WatchFor]

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
  package var id: String
  package var wording: Wording
  /// Whether a high rating means less of the theme.
  package var isReversed: Bool

  package init(id: String, me: String, us: String, isReversed: Bool = false) {
    self.id = id
    self.wording = Wording(me: me, us: us)
    self.isReversed = isReversed
  }
}

/// One sign that the opposite of a theme is happening.
package struct WatchFor: Equatable, Sendable {
  package var id: String
  package var text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A short fictional case.
package struct Dilemma: Equatable, Sendable {
  package var id: String
  package var title: String
  /// Whose seat the reader is in.
  package var seat: String
  package var story: String
  package var question: String
  /// Identifiers of the themes it touches.
  package var themes: [String]

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

/// A known sequence of questions for reflecting, such as What? So what? Now what?
package struct ReflectionFrame: Equatable, Sendable {
  package var id: String
  package var title: String
  /// When to use it.
  package var about: String
  /// The identifier of its `Source`, if it has one.
  package var source: String?
  package var prompts: [FramePrompt]

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
  package var id: String
  package var title: String
  package var text: String

  package init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}

/// What a pack says about itself and its limits.
package struct About: Equatable, Sendable {
  /// Shown once, before the first free-text box.
  package var privacy: String
  package var paragraphs: [String]
  /// What may not be concluded from the results.
  package var limits: [String]
  /// The footer of every export.
  package var provenance: String

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
  package var id: String
  package var text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
