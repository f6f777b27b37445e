package import Scoring
import Workbook

extension TallyJSON {
  /// Reads a tally file, which must be of the same pack as the frame.
  ///
  /// White space and the order of members are free; writing the tally again gives the canonical
  /// form. Unknown members are refused, because writing the tally again would lose them.
  ///
  /// - Throws: `TallyFileError`, with the path in the file and what was expected there.
  package static func tally(
    _ bytes: [UInt8], of frame: TallyFrame
  ) throws(TallyFileError) -> Tally {
    let (value, groups): (JSONValue, [Range<Int>])
    do throws(JSONFault) {
      (value, groups) = try JSONScanner.value(bytes, leaving: "groups")
    } catch {
      throw fault(bytes, at: error.offset)
    }
    guard value["format"]?.text == format else { throw .notATally }
    guard let found = value["version"]?.integer else {
      throw .unexpected("version", expected: "a whole number")
    }
    guard found == version else { throw .newerVersion(found: found) }
    let names: Set = ["format", "version", "pack", "scale", "themes", "groups"]
    let file = try TallyNode(value, "").members(names)
    try file["pack", default: .missing].check(frame)
    try file["scale", default: .missing].check(frame.coding)
    try file["themes", default: .missing].check(frame.themes)
    guard case .list? = file["groups"]?.value else {
      throw .unexpected("groups", expected: "a list of groups")
    }
    return try tally(bytes, groups, frame)
  }

  /// Adds the groups up one by one, because those of a large file would take ten times its size.
  private static func tally(
    _ bytes: [UInt8], _ groups: [Range<Int>], _ frame: TallyFrame
  ) throws(TallyFileError) -> Tally {
    var tally = Tally(frame)
    for (index, range) in groups.enumerated() {
      let value: JSONValue
      do throws(JSONFault) {
        value = try JSONScanner.value(bytes, range)
      } catch {
        throw fault(bytes, at: error.offset)
      }
      try TallyNode(value, "groups[\(index)]").add(to: &tally)
    }
    return tally
  }

  private static func fault(_ bytes: [UInt8], at offset: Int) -> TallyFileError {
    let before = bytes.prefix(offset)
    let newline = UInt8(ascii: "\n")
    let start = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    return .notJSON(line: 1 + before.count { $0 == newline }, column: offset - start + 1)
  }
}

/// A value in a tally file, with its path for error messages.
private struct TallyNode {
  let value: JSONValue
  let place: String

  static let missing = TallyNode(.null, "")

  init(_ value: JSONValue, _ place: String) {
    self.value = value
    self.place = place
  }

  func unexpected(_ expected: String) -> TallyFileError { .unexpected(place, expected: expected) }

  /// Returns the members of an object, which must have exactly these names, each once.
  func members(_ names: Set<String>) throws(TallyFileError) -> [String: TallyNode] {
    let prefix = place.isEmpty ? "" : place + "."
    guard case .object(let members) = value else { throw unexpected("an object") }
    var found: [String: TallyNode] = [:]
    for member in members {
      let node = TallyNode(member.value, prefix + member.name)
      guard names.contains(member.name) else { throw node.unexpected("no such member") }
      guard found.updateValue(node, forKey: member.name) == nil else {
        throw node.unexpected("this member only once")
      }
    }
    for name in names.sorted() where found[name] == nil {
      throw .unexpected(prefix + name, expected: "this member")
    }
    return found
  }

  func elements(_ expected: String) throws(TallyFileError) -> [TallyNode] {
    guard case .list(let values) = value else { throw unexpected(expected) }
    return values.enumerated().map { TallyNode($0.element, "\(place)[\($0.offset)]") }
  }

  func text() throws(TallyFileError) -> String {
    guard let text = value.text else { throw unexpected("a text") }
    return text
  }

  /// Returns an integer in the range. Response codes may exceed 63 bits.
  func number(_ range: ClosedRange<UInt64>) throws(TallyFileError) -> UInt64 {
    let number: UInt64? =
      switch value {
      case .integer(let value): UInt64(exactly: value)
      case .number(let text) where text.utf8.allSatisfy({ (48...57).contains($0) }): UInt64(text)
      default: nil
      }
    guard let number, range.contains(number) else {
      throw unexpected("a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

// MARK: - Pack, scale and themes

extension TallyNode {
  func check(_ frame: TallyFrame) throws(TallyFileError) {
    let members = try members(["id", "version"])
    try members["id", default: .missing].expect(frame.pack)
    try members["version", default: .missing].expect(frame.version)
  }

  func check(_ coding: ResponseCoding) throws(TallyFileError) {
    let members = try members(["low", "points"])
    for (name, number) in [("low", coding.low), ("points", coding.points)] {
      let node = members[name, default: .missing]
      guard node.value == .integer(number) else { throw node.unexpected("\(number)") }
    }
  }

  func check(_ themes: [TallyFrame.Theme]) throws(TallyFileError) {
    let nodes = try elements("a list of themes")
    guard nodes.count == themes.count else { throw unexpected("\(themes.count) themes") }
    for (node, theme) in zip(nodes, themes) { try node.check(theme) }
  }

  private func check(_ theme: TallyFrame.Theme) throws(TallyFileError) {
    let members = try members(["id", "statements", "reversed"])
    try members["id", default: .missing].expect(theme.id)
    let statements = members["statements", default: .missing]
    guard statements.value == .list(theme.statements.map(JSONValue.text)) else {
      throw statements.unexpected(theme.statements.joined(separator: " "))
    }
    let reversed = members["reversed", default: .missing]
    guard reversed.value == .list(theme.reversed.map(JSONValue.bool)) else {
      throw reversed.unexpected(theme.reversed.map { "\($0)" }.joined(separator: " "))
    }
  }

  private func expect(_ expected: String) throws(TallyFileError) {
    guard try text() == expected else { throw unexpected(expected) }
  }
}

// MARK: - Groups

extension TallyNode {
  func add(to tally: inout Tally) throws(TallyFileError) {
    let members = try members(["group", "people", "patterns"])
    let name = try members["group", default: .missing].groupName()
    guard tally.people(in: name) == 0 else { throw unexpected("every group only once") }
    let people = Int(
      try members["people", default: .missing].number(1...UInt64(Tally.mostPeople)))
    let themes = tally.frame.themes
    let patterns = try members["patterns", default: .missing].members(Set(themes.map(\.id)))
    var cells: [[(code: UInt64, count: Int)]] = []
    for theme in themes {
      let node = patterns[theme.id, default: .missing]
      cells.append(try node.cells(lastCode: theme.lastCode, people: people))
    }
    do throws(TallyError) {
      try tally.add(cells, people: people, group: name)
    } catch {
      throw .unusable(error)
    }
  }

  private func groupName() throws(TallyFileError) -> String? {
    if value == .null { return nil }
    guard let name = value.text, !name.isEmpty else { throw unexpected("a name or null") }
    return name
  }

  /// Reads the response patterns of one theme as pairs of a code and a count; the counts must add
  /// up to the people of the group.
  private func cells(
    lastCode: UInt64, people: Int
  ) throws(TallyFileError) -> [(code: UInt64, count: Int)] {
    var cells: [(code: UInt64, count: Int)] = []
    var codes: Set<UInt64> = []
    var rest = people
    for node in try elements("a list of codes with counts") {
      let pair = try node.elements("a code and a count")
      guard pair.count == 2 else { throw node.unexpected("a code and a count") }
      let code = try pair[0].number(0...lastCode)
      guard codes.insert(code).inserted else { throw pair[0].unexpected("every code only once") }
      let count = Int(try pair[1].number(1...UInt64(Tally.mostPeople)))
      guard count <= rest else { throw node.unexpected("\(people) people in all") }
      rest -= count
      cells.append((code, count))
    }
    guard rest == 0 else { throw unexpected("\(people) people in all") }
    return cells
  }
}
