import Workbook

/// A value in a summary's JSON, and the way to it.
struct SummaryNode {
  let value: JSONValue
  /// Such as `actions[2].due`; empty for the document.
  let place: String

  /// What is wrong with this value.
  func unexpected(_ expected: String) -> ImportError { .unexpected(place, expected: expected) }

  /// The members of these names; no others may be there.
  func members(
    _ required: Set<String>, or optional: Set<String> = []
  ) throws(ImportError) -> [String: SummaryNode] {
    var found: [String: SummaryNode] = [:]
    for (name, node) in try entries() {
      guard required.contains(name) || optional.contains(name) else {
        throw node.unexpected("no such member")
      }
      found[name] = node
    }
    for name in required.sorted() where found[name] == nil {
      throw .unexpected(path(name), expected: "this member")
    }
    return found
  }

  /// All members, in order, each name once.
  func entries() throws(ImportError) -> [(name: String, node: SummaryNode)] {
    guard case .object(let members) = value else { throw unexpected("an object") }
    var names: Set<String> = []
    var entries: [(name: String, node: SummaryNode)] = []
    for member in members {
      let node = SummaryNode(value: member.value, place: path(member.name))
      guard names.insert(member.name).inserted else {
        throw node.unexpected("this member only once")
      }
      entries.append((member.name, node))
    }
    return entries
  }

  func elements() throws(ImportError) -> [SummaryNode] {
    guard case .list(let values) = value else { throw unexpected("a list") }
    return values.enumerated().map {
      SummaryNode(value: $0.element, place: "\(place)[\($0.offset)]")
    }
  }

  func text() throws(ImportError) -> String {
    guard let text = value.text else { throw unexpected("a text") }
    return text
  }

  /// A text, or nil for null.
  func textOrNull() throws(ImportError) -> String? { value == .null ? nil : try text() }

  func number(_ range: ClosedRange<Int>) throws(ImportError) -> Int {
    guard let number = value.integer, range.contains(number) else {
      throw unexpected("a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A day, or nil for null.
  func day(_ rules: ImportRules) throws(ImportError) -> Day? {
    if value == .null { return nil }
    guard let day = value.text.flatMap({ Day(iso: $0) }) else {
      throw unexpected(rules.expectedDay)
    }
    return day
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}
