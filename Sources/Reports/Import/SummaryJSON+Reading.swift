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

  /// Reads the contents of a summary in JSON. What follows from the answers, and what is said of
  /// the pack, is passed over.
  ///
  /// - Throws: Every mistake of the file in one error, unless it is no summary of this pack at all.
  static func contents(_ bytes: [UInt8], pack: Pack) throws(ImportError) -> SummaryContents {
    let document = try document(bytes)
    let rules = ImportRules(pack, .init(noChance: "\"\(noChance)\"", nothing: "null"))
    var mistakes = ImportMistakes()
    let members = document.members(required, or: optional, &mistakes)
    let head = try head(members, rules, &mistakes)
    var reading = SummaryReading(head, rules, mistakes)
    for (name, node) in document.entries(&reading.mistakes) { reading.take(name, node) }
    for node in members["earlier"]?.elements(&reading.mistakes) ?? [] {
      let parts = node.members(["assessment", "pack"], or: ofEarlier, &reading.mistakes)
      guard let one = earlier(parts, before: head.number, rules, &reading.mistakes) else {
        continue
      }
      guard reading.begin(one) else {
        reading.mistakes.add(node.unexpected("every assessment only once"))
        continue
      }
      for (name, node) in node.entries(&reading.mistakes) { reading.take(name, node) }
    }
    if let error = reading.mistakes.error { throw error }
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
    _ members: [String: SummaryNode], _ rules: ImportRules, _ mistakes: inout ImportMistakes
  ) throws(ImportError) -> SummaryContents.Head {
    guard let pack = members["pack"], let assessment = members["assessment"] else {
      throw .notASummary
    }
    let tag = pack.members(["id", "title", "version", "language"], &mistakes)
    if let id = tag["id"]?.value.text, id != rules.pack.id {
      throw .otherPack(found: id, inUse: rules.pack.id)
    }
    let words = ["id", "version", "language"].map { tag[$0]?.text(&mistakes) ?? "" }
    return read(
      assessment, SummaryReading.numbers, tag: words.joined(separator: " "), rules, &mistakes)
  }

  /// The head of an earlier assessment; nil, with the mistake noted, where it has none.
  private static func earlier(
    _ parts: [String: SummaryNode], before number: Int, _ rules: ImportRules,
    _ mistakes: inout ImportMistakes
  ) -> SummaryContents.Head? {
    guard let pack = parts["pack"], let assessment = parts["assessment"] else { return nil }
    let names = ["id", "version", "language"]
    let tag = pack.members(Set(names), &mistakes)
    let words = names.map { tag[$0]?.text(&mistakes) ?? "" }
    guard number > 1 else {
      mistakes.add(assessment.unexpected("no assessment before the first"))
      return nil
    }
    return read(
      assessment, 1...(number - 1), tag: words.joined(separator: " "), rules, &mistakes)
  }

  private static func read(
    _ node: SummaryNode, _ numbers: ClosedRange<Int>, tag: String, _ rules: ImportRules,
    _ mistakes: inout ImportMistakes
  ) -> SummaryContents.Head {
    let parts = node.members(["number", "begun", "finished"], &mistakes)
    return SummaryContents.Head(
      number: parts["number"]?.number(numbers, &mistakes) ?? numbers.upperBound,
      begun: parts["begun"]?.day(rules, &mistakes),
      finished: parts["finished"]?.day(rules, &mistakes), tag: tag)
  }
}

/// A reader of the parts of a summary in JSON, one after the other.
private struct SummaryReading {
  /// The numbers an assessment may have.
  static let numbers = 1...9999

  private(set) var contents: SummaryContents
  var mistakes: ImportMistakes
  private let rules: ImportRules
  /// The number of the assessment that is read.
  private var assessment: Int

  init(_ head: SummaryContents.Head, _ rules: ImportRules, _ mistakes: ImportMistakes) {
    contents = SummaryContents([head])
    assessment = head.number
    self.rules = rules
    self.mistakes = mistakes
  }

  /// Goes on to another assessment. Returns false for one that was read already.
  mutating func begin(_ head: SummaryContents.Head) -> Bool {
    assessment = head.number
    return contents.begin(head)
  }

  mutating func take(_ name: String, _ node: SummaryNode) {
    switch name {
    case "answers": takeAnswers(node)
    case "importance": takeNumbers(node, .importance)
    case "partner": takeNumbers(node, .partner)
    case "focus":
      for theme in node.elements(&mistakes) {
        guard let id = theme.text(&mistakes) else { continue }
        add(.tick, to: .focus(id, in: assessment), at: theme)
      }
    case "notes": for note in node.elements(&mistakes) { take(note: note) }
    case "examples": takeExamples(node)
    case "watchFors": takeWatchFors(node)
    case "reflections": takeReflections(node)
    case "actions": for action in node.elements(&mistakes) { take(action) }
    default: break
    }
  }

  /// Adds the value of a field, and notes what is wrong with either.
  private mutating func add(
    _ value: Value?, to field: Field, at node: SummaryNode, named: SummaryNode? = nil
  ) {
    do throws(ImportError) {
      try contents.add(value, to: field, rules, at: node.place, named: named?.place)
    } catch {
      mistakes.add(error)
    }
  }

  private mutating func takeAnswers(_ node: SummaryNode) {
    for (name, node) in node.entries(&mistakes) {
      let field = Field.rating(name, in: assessment)
      switch node.value {
      case .integer(let number): add(.answer(.rated(number)), to: field, at: node)
      case .text(SummaryJSON.noChance): add(.answer(.noChance), to: field, at: node)
      case .null: add(nil, to: field, at: node)
      case .bool, .number, .text, .list, .object:
        mistakes.add(node.unexpected(rules.expectedAnswer))
      }
    }
  }

  private mutating func takeNumbers(_ node: SummaryNode, _ kind: Field.Kind) {
    for (name, node) in node.entries(&mistakes) {
      if node.value != .null, node.value.integer == nil {
        mistakes.add(node.unexpected(rules.expectedNumber(kind)))
      }
      add(
        node.value.integer.map(Value.number),
        to: Field(kind, assessment: assessment, subject: name), at: node)
    }
  }

  private mutating func takeExamples(_ node: SummaryNode) {
    for (theme, node) in node.entries(&mistakes) {
      if let expected = rules.expected(.evidence(theme, in: assessment)) {
        mistakes.add(node.unexpected(expected))
        continue
      }
      let parts = node.members(["text", "day", "witness"], &mistakes)
      for (name, field) in [
        ("text", Field.evidence(theme, in: assessment)),
        ("witness", .witness(theme, in: assessment)),
      ] {
        guard let part = parts[name] else { continue }
        add(part.textOrNull(&mistakes).map(Value.text), to: field, at: part)
      }
      guard let day = parts["day"] else { continue }
      add(
        day.day(rules, &mistakes).map(Value.day), to: .evidenceDay(theme, in: assessment), at: day)
    }
  }

  private mutating func takeWatchFors(_ node: SummaryNode) {
    for (theme, node) in node.entries(&mistakes) {
      for sign in node.elements(&mistakes) {
        guard let id = sign.text(&mistakes) else { continue }
        add(.tick, to: .watchFor(id, theme: theme, in: assessment), at: sign)
      }
    }
  }

  private mutating func takeReflections(_ node: SummaryNode) {
    for (theme, node) in node.entries(&mistakes) {
      for (prompt, note) in node.entries(&mistakes) {
        add(
          note.text(&mistakes).map(Value.text),
          to: .reflection(prompt, theme: theme, in: assessment), at: note)
      }
    }
  }

  private mutating func take(note: SummaryNode) {
    let parts = note.members(["id", "day", "theme", "text"], &mistakes)
    guard let id = parts["id"], let name = id.text(&mistakes), let text = parts["text"] else {
      return
    }
    add(text.text(&mistakes).map(Value.text), to: .noted(name), at: text, named: id)
    if let theme = parts["theme"] {
      add(theme.textOrNull(&mistakes).map(Value.text), to: .notedTheme(name), at: theme)
    }
    guard let day = parts["day"], let chosen = day.day(rules, &mistakes),
      chosen != Note.day(ofID: name)
    else { return }
    add(.day(chosen), to: .notedDay(name), at: day)
  }

  private mutating func take(_ action: SummaryNode) {
    let parts = action.members(
      ["id", "theme", "cue", "act", "with", "due", "review", "outcome", "learned"], &mistakes)
    guard let name = parts["id"], let id = name.text(&mistakes) else { return }
    let texts: [(String, Field.Kind)] = [
      ("theme", .actionTheme), ("cue", .cue), ("act", .act), ("with", .with),
      ("outcome", .outcome), ("learned", .learned),
    ]
    for (member, kind) in texts {
      guard let part = parts[member] else { continue }
      add(
        part.textOrNull(&mistakes).map(Value.text), to: .action(id, kind), at: part, named: name)
    }
    for (member, kind) in [("due", Field.Kind.due), ("review", .review)] {
      guard let part = parts[member] else { continue }
      add(part.day(rules, &mistakes).map(Value.day), to: .action(id, kind), at: part, named: name)
    }
  }
}
