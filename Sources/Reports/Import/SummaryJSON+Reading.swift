import Workbook

extension SummaryJSON {
  private static let required: Set = [
    "format", "version", "written", "pack", "assessment", "statements", "leftOut", "limits",
    "provenance",
  ]
  private static let optional: Set = [
    "answers", "importance", "partner", "scores", "change", "examples", "watchFors",
    "reflections", "actions",
  ]

  /// What a summary in JSON says. What follows from the answers, and what is said of the pack, is
  /// passed over.
  static func contents(_ bytes: [UInt8], pack: Pack) throws(ImportError) -> SummaryContents {
    let document = try document(bytes)
    let members = try document.members(required, or: optional)
    let rules = ImportRules(pack, .init(noChance: "\"\(noChance)\"", nothing: "null"))
    var reading = SummaryReading(try head(members, rules), rules)
    for (name, node) in try document.entries() { try reading.take(name, node) }
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
    guard found == version else { throw .newerVersion(found: found) }
    return SummaryNode(value: value, place: "")
  }

  private static func head(
    _ members: [String: SummaryNode], _ rules: ImportRules
  ) throws(ImportError) -> SummaryContents {
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
    let parts = try assessment.members(["number", "begun", "finished"])
    return SummaryContents(
      tag: "\(try id.text()) \(try version.text()) \(try language.text())",
      assessment: try parts["number"]?.number(SummaryReading.numbers) ?? 1,
      begun: try parts["begun"]?.day(rules), finished: try parts["finished"]?.day(rules))
  }
}

/// Takes in the parts of a summary in JSON, one after the other.
private struct SummaryReading {
  /// The numbers an assessment may have.
  static let numbers = 1...9999

  private(set) var contents: SummaryContents
  private let rules: ImportRules

  init(_ head: SummaryContents, _ rules: ImportRules) {
    contents = head
    self.rules = rules
  }

  private var assessment: Int { contents.assessment }

  mutating func take(_ name: String, _ node: SummaryNode) throws(ImportError) {
    switch name {
    case "answers": try takeAnswers(node)
    case "importance": try takeNumbers(node, .importance)
    case "partner": try takeNumbers(node, .partner)
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
