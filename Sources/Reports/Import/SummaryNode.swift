import Workbook

/// A value in a summary's JSON, with its path.
///
/// A value that is not as expected is a mistake, which is noted; reading goes on with what there
/// is, so that a file's mistakes are all found at once.
struct SummaryNode {
  let value: JSONValue
  /// The path from the document, such as `actions[2].due`; empty for the document.
  let place: String

  /// The mistake that this value is.
  func unexpected(_ expected: String) -> ImportError { .unexpected(place, expected: expected) }

  /// Returns the members by their names, and notes those that are unknown, missing or repeated.
  func members(
    _ required: Set<String>, or optional: Set<String> = [], _ mistakes: inout ImportMistakes
  ) -> [String: SummaryNode] {
    guard case .object = value else {
      mistakes.add(unexpected("an object"))
      return [:]
    }
    var found: [String: SummaryNode] = [:]
    for (name, node) in entries(&mistakes) {
      if required.contains(name) || optional.contains(name) {
        found[name] = node
      } else {
        mistakes.add(node.unexpected("no such member"))
      }
    }
    for name in required.sorted() where found[name] == nil {
      mistakes.add(.unexpected(path(name), expected: "this member"))
    }
    return found
  }

  /// Returns all members in order, each name once; the first of a name counts.
  func entries(_ mistakes: inout ImportMistakes) -> [(name: String, node: SummaryNode)] {
    guard case .object(let members) = value else {
      mistakes.add(unexpected("an object"))
      return []
    }
    var names: Set<String> = []
    var entries: [(name: String, node: SummaryNode)] = []
    for member in members {
      let node = SummaryNode(value: member.value, place: path(member.name))
      if names.insert(member.name).inserted {
        entries.append((member.name, node))
      } else {
        mistakes.add(node.unexpected("this member only once"))
      }
    }
    return entries
  }

  /// Returns the elements of a list.
  func elements(_ mistakes: inout ImportMistakes) -> [SummaryNode] {
    guard case .list(let values) = value else {
      mistakes.add(unexpected("a list"))
      return []
    }
    return values.enumerated().map {
      SummaryNode(value: $0.element, place: "\(place)[\($0.offset)]")
    }
  }

  /// Returns a text; nil where there is none.
  func text(_ mistakes: inout ImportMistakes) -> String? {
    if value.text == nil { mistakes.add(unexpected("a text")) }
    return value.text
  }

  /// Returns a text, or nil for null.
  func textOrNull(_ mistakes: inout ImportMistakes) -> String? {
    value == .null ? nil : text(&mistakes)
  }

  /// Returns a whole number; nil where there is none.
  func number(_ range: ClosedRange<Int>, _ mistakes: inout ImportMistakes) -> Int? {
    let number = value.integer.flatMap { range.contains($0) ? $0 : nil }
    if number == nil {
      mistakes.add(
        unexpected("a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// Returns a day, or nil for null.
  func day(_ rules: ImportRules, _ mistakes: inout ImportMistakes) -> Day? {
    if value == .null { return nil }
    let day = value.text.flatMap { Day(iso: $0) }
    if day == nil { mistakes.add(unexpected(rules.expectedDay)) }
    return day
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}
