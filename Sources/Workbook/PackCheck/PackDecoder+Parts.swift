// Initialisers for the parts of a pack from their sections. The rules have been checked before, so
// required fields are present.

extension Wording {
  init(_ table: PackTable) { self.init(me: table.text("me"), us: table.text("us")) }
}

extension Scale {
  init(_ table: PackTable) {
    let points = table.tables("point").map {
      Point(value: $0["value"]?.integer ?? 0, label: $0.text("label"))
    }
    self.init(points: points, noChance: table.text("no-chance"))
  }
}

extension Area {
  init(_ table: PackTable, _ files: PackFiles) {
    let themes = table.texts("themes").compactMap { files.root(PackFiles.name(ofTheme: $0)) }
    self.init(
      id: table.text("id"), title: table.text("title"), about: table.text("about"),
      themes: themes.map { Theme($0) })
  }
}

extension Theme {
  init(_ table: PackTable) {
    self.init(
      id: table.text("id"), title: table.text("title"), definition: table.text("definition"),
      why: table.text("why"), sources: table.texts("sources"), dilemma: table["dilemma"]?.text,
      prompts: table.texts("prompts"), tries: table.texts("try"),
      coaching: table["coach"]?.table.map { Coaching($0) }, reading: table["read"]?.text,
      statements: table.tables("statement").map { Statement($0) },
      watchFors: table.tables("watch-for").map {
        WatchFor(id: $0.text("id"), text: $0.text("text"))
      }
    )
  }
}

extension Coaching {
  init(_ table: PackTable) {
    self.init(
      me: table.text("me"), organisation: table.text("organisation"),
      system: table.text("system"))
  }
}

extension Statement {
  init(_ table: PackTable) {
    self.init(
      id: table.text("id"), me: table.text("me"), us: table.text("us"),
      isReversed: table["reverse"]?.flag ?? false)
  }
}

extension Dilemma {
  init(_ table: PackTable) {
    self.init(
      id: table.text("id"), title: table.text("title"), seat: table.text("seat"),
      story: table.text("story"), question: table.text("question"), themes: table.texts("themes"))
  }
}

extension ReflectionFrame {
  init(_ table: PackTable) {
    let prompts = table.tables("prompt").map {
      FramePrompt(id: $0.text("id"), title: $0.text("title"), text: $0.text("text"))
    }
    self.init(
      id: table.text("id"), title: table.text("title"), about: table.text("about"),
      source: table["source"]?.text, prompts: prompts)
  }
}

extension About {
  init(_ table: PackTable) {
    self.init(
      privacy: table.text("privacy"), paragraphs: table.texts("about"),
      limits: table.texts("limits"), provenance: table.text("provenance"))
  }
}

extension Guide {
  init(_ table: PackTable) {
    self.init(
      purpose: table.text("purpose"), groundRules: table.texts("ground-rules"),
      sections: table.tables("section").map { GuideSection($0) })
  }
}

extension GuideSection {
  init(_ table: PackTable) {
    self.init(
      id: table.text("id"), title: table.text("title"), paragraphs: table.texts("paragraphs"),
      points: table.texts("points"))
  }
}

extension Source {
  init(_ table: PackTable) { self.init(id: table.text("id"), text: table.text("text")) }
}
