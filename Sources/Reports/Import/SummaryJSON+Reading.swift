import Workbook

extension SummaryJSON {
  private static let required: Set = [
    "format", "version", "written", "pack", "assessment", "statements", "leftOut", "limits",
    "provenance",
  ]
  private static let optional: Set = [
    "answers", "importance", "partner", "scores", "change", "focus", "examples", "watchFors",
    "reflections", "actions", "notes", "earlier",
  ]
  private static let ofEarlier: Set = [
    "answers", "importance", "partner", "scores", "focus", "examples", "watchFors", "reflections",
  ]

  /// What a summary in JSON says. What follows from the answers, and what is said of the pack, is
  /// passed over.
  static func contents(_ bytes: [UInt8], pack: Pack) throws(ImportError) -> SummaryContents {
    let document = try document(bytes)
    let members = try document.members(required, or: optional)
    let rules = ImportRules(pack, .init(noChance: "\"\(noChance)\"", nothing: "null"))
    let head = try head(members, rules)
    var reading = SummaryReading(head, rules)
    for (name, node) in try document.entries() { try reading.take(name, node) }
    for node in try members["earlier"]?.elements() ?? [] {
      let parts = try node.members(["assessment", "pack"], or: ofEarlier)
      let one = try earlier(parts, before: head.number, rules)
      guard reading.begin(one) else {
        throw node.unexpected("every assessment only once")
      }
      for (name, node) in try node.entries() { try reading.take(name, node) }
    }
    return reading.contents
  }

  private static func document(_ bytes: [UInt8]) throws(ImportError) -> SummaryNode {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONScanner.value(bytes, 0..<bytes.count)
    } catch {
      let before = bytes.prefix(error.offset)
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      throw .notJSON(
        line: 1 + before.count { $0 == UInt8(ascii: "\n") }, column: error.offset - start + 1)
    }
    guard value["format"]?.text == format else { throw .notASummary }
    guard let found = value["version"]?.integer else {
      throw .unexpected("version", expected: "a whole number")
    }
    guard (1...version).contains(found) else { throw .newerVersion(found: found) }
    return SummaryNode(value: value, place: "")
  }

  private static func head(
    _ members: [String: SummaryNode], _ rules: ImportRules
  ) throws(ImportError) -> SummaryContents.Head {
    guard let pack = members["pack"], let assessment = members["assessment"] else {
      throw .notASummary
    }
    let tag = try pack.members(["id", "title", "version", "language"])
    guard let id = tag["id"], let version = tag["version"], let language = tag["language"] else {
      throw .notASummary
    }
    guard try id.text() == rules.pack.id else {
      throw .otherPack(found: try id.text(), inUse: rules.pack.id)
    }
    return try read(
      assessment, SummaryReading.numbers,
      tag: "\(try id.text()) \(try version.text()) \(try language.text())", rules)
  }

  private static func earlier(
    _ parts: [String: SummaryNode], before number: Int, _ rules: ImportRules
  ) throws(ImportError) -> SummaryContents.Head {
    guard let pack = parts["pack"], let assessment = parts["assessment"] else {
      throw .notASummary
    }
    let names = ["id", "version", "language"]
    let tag = try pack.members(Set(names))
    var words: [String] = []
    for name in names { words.append(try tag[name]?.text() ?? "") }
    guard number > 1 else { throw assessment.unexpected("no assessment before the first") }
    return try read(
      assessment, 1...(number - 1), tag: words.joined(separator: " "), rules)
  }

  private static func read(
    _ node: SummaryNode, _ numbers: ClosedRange<Int>, tag: String, _ rules: ImportRules
  ) throws(ImportError) -> SummaryContents.Head {
    let parts = try node.members(["number", "begun", "finished"])
    return SummaryContents.Head(
      number: try parts["number"]?.number(numbers) ?? 1, begun: try parts["begun"]?.day(rules),
      finished: try parts["finished"]?.day(rules), tag: tag)
  }
}

/// Takes in the parts of a summary in JSON, one after the other.
private struct SummaryReading {
  /// The numbers an assessment may have.
  static let numbers = 1...9999

  private(set) var contents: SummaryContents
  private let rules: ImportRules

  /// The number of the assessment that is read.
  private var assessment: Int

  init(_ head: SummaryContents.Head, _ rules: ImportRules) {
    contents = SummaryContents([head])
    assessment = head.number
    self.rules = rules
  }

  /// Goes on to another assessment. Returns false for one that was read already.
  mutating func begin(_ head: SummaryContents.Head) -> Bool {
    assessment = head.number
    return contents.begin(head)
  }

  mutating func take(_ name: String, _ node: SummaryNode) throws(ImportError) {
    switch name {
    case "answers": try takeAnswers(node)
    case "importance": try takeNumbers(node, .importance)
    case "partner": try takeNumbers(node, .partner)
    case "focus":
      for theme in try node.elements() {
        try add(.tick, to: .focus(try theme.text(), in: assessment), at: theme)
      }
    case "notes": for note in try node.elements() { try take(note: note) }
    case "examples": try takeExamples(node)
    case "watchFors": try takeWatchFors(node)
    case "reflections": try takeReflections(node)
    case "actions": for action in try node.elements() { try take(action) }
    default: break
    }
  }

  private mutating func add(
    _ value: Value?, to field: Field, at node: SummaryNode
  ) throws(ImportError) {
    try contents.add(value, to: field, rules, at: node.place)
  }

  private mutating func takeAnswers(_ node: SummaryNode) throws(ImportError) {
    for (name, node) in try node.entries() {
      let answer: Answer? =
        switch node.value {
        case .integer(let number): .rated(number)
        case .text(SummaryJSON.noChance): .noChance
        case .null: nil
        default: throw node.unexpected(rules.expectedAnswer)
        }
      try add(answer.map(Value.answer), to: .rating(name, in: assessment), at: node)
    }
  }

  private mutating func takeNumbers(
    _ node: SummaryNode, _ kind: Field.Kind
  ) throws(ImportError) {
    for (name, node) in try node.entries() {
      if node.value != .null, node.value.integer == nil {
        throw node.unexpected(rules.expectedNumber(kind))
      }
      try add(
        node.value.integer.map(Value.number),
        to: Field(kind, assessment: assessment, subject: name), at: node)
    }
  }

  private mutating func takeExamples(_ node: SummaryNode) throws(ImportError) {
    for (theme, node) in try node.entries() {
      let parts = try node.members(["text", "day", "witness"])
      for (name, field) in [
        ("text", Field.evidence(theme, in: assessment)),
        ("witness", .witness(theme, in: assessment)),
      ] {
        guard let part = parts[name] else { continue }
        try add(try part.textOrNull().map(Value.text), to: field, at: part)
      }
      guard let day = parts["day"] else { continue }
      try add(
        try day.day(rules).map(Value.day), to: .evidenceDay(theme, in: assessment), at: day)
    }
  }

  private mutating func takeWatchFors(_ node: SummaryNode) throws(ImportError) {
    for (theme, node) in try node.entries() {
      for sign in try node.elements() {
        try add(.tick, to: .watchFor(try sign.text(), theme: theme, in: assessment), at: sign)
      }
    }
  }

  private mutating func takeReflections(_ node: SummaryNode) throws(ImportError) {
    for (theme, node) in try node.entries() {
      for (prompt, note) in try node.entries() {
        try add(
          .text(try note.text()), to: .reflection(prompt, theme: theme, in: assessment), at: note)
      }
    }
  }

  private mutating func take(note: SummaryNode) throws(ImportError) {
    let parts = try note.members(["id", "day", "theme", "text"])
    guard let id = parts["id"], let text = parts["text"] else { return }
    let name = try id.text()
    try contents.add(
      .text(try text.text()), to: .noted(name), rules, at: text.place, named: id.place)
    if let theme = parts["theme"] {
      try add(try theme.textOrNull().map(Value.text), to: .notedTheme(name), at: theme)
    }
    guard let day = parts["day"], let chosen = try day.day(rules), chosen != Note.day(ofID: name)
    else { return }
    try add(.day(chosen), to: .notedDay(name), at: day)
  }

  private mutating func take(_ action: SummaryNode) throws(ImportError) {
    let parts = try action.members([
      "id", "theme", "cue", "act", "with", "due", "review", "outcome", "learned",
    ])
    guard let id = parts["id"] else { return }
    let texts: [(String, Field.Kind)] = [
      ("theme", .actionTheme), ("cue", .cue), ("act", .act), ("with", .with),
      ("outcome", .outcome), ("learned", .learned),
    ]
    for (name, kind) in texts {
      guard let part = parts[name] else { continue }
      try contents.add(
        try part.textOrNull().map(Value.text), to: .action(try id.text(), kind), rules,
        at: part.place, named: id.place)
    }
    for (name, kind) in [("due", Field.Kind.due), ("review", .review)] {
      guard let part = parts[name] else { continue }
      try add(try part.day(rules).map(Value.day), to: .action(try id.text(), kind), at: part)
    }
  }
}
