import FoundationEssentials
import Workbook

/// Holds documents to a published schema, as far as our schemas go: they are strict, so a member
/// that the schema does not know is a mistake. Notes which members it met.
struct SchemaCheck {
  private let schema: JSONValue
  /// What is wrong, with the place.
  private(set) var mistakes: [String] = []
  /// The members of the schema that stood in a document, by the place in the schema.
  private(set) var met: Set<String> = []

  /// A schema of `Resources/Schemas` by name.
  init(_ name: String) throws {
    let root = String(#filePath.dropLast("Tests/ReportsTests/SchemaCheck.swift".count))
    let path = root + "Resources/Schemas/\(name).schema.json"
    schema = try SchemaCheck.value(Array(try Data(contentsOf: URL(filePath: path))))
  }

  static func value(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONScanner.value(bytes, 0..<bytes.count)
  }

  /// All members that the schema has, as `met` names them.
  var members: Set<String> { SchemaCheck.members(schema, "#") }

  private static func members(_ schema: JSONValue, _ place: String) -> Set<String> {
    var found: Set<String> = []
    for (name, value) in SchemaCheck.object(schema["properties"]) {
      found.insert("\(place)/\(name)")
      found.formUnion(members(value, "\(place)/\(name)"))
    }
    for (name, value) in SchemaCheck.object(schema["$defs"]) {
      found.formUnion(members(value, "#/$defs/\(name)"))
    }
    for kind in SchemaCheck.list(schema["oneOf"]) { found.formUnion(members(kind, place)) }
    if let inner = schema["additionalProperties"] { found.formUnion(members(inner, place + "/*")) }
    return schema["items"].map { found.union(members($0, place)) } ?? found
  }

  /// Checks one document.
  mutating func check(_ text: String) throws {
    check(try SchemaCheck.value(Array(text.utf8)), schema, "#", "document")
  }

  // MARK: Keywords

  private mutating func check(
    _ value: JSONValue, _ schema: JSONValue, _ rule: String, _ place: String
  ) {
    if let reference = schema["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let inner = self.schema["$defs"]?[name] else { return note(place, "a rule \(name)") }
      return check(value, inner, reference, place)
    }
    if let kinds = schema["oneOf"] {
      return choose(value, SchemaCheck.list(kinds), rule, place)
    }
    checkKind(value, schema, place)
    checkNumber(value, schema, place)
    if let kinds = schema["anyOf"] {
      choose(value, SchemaCheck.list(kinds), rule, place)
    }
    if schema["properties"] != nil || schema["additionalProperties"] != nil {
      checkMembers(value, schema, rule, place)
    }
    guard case .list(let items) = value, let inner = schema["items"] else { return }
    for (index, item) in items.enumerated() { check(item, inner, rule, "\(place)[\(index)]") }
  }

  private mutating func choose(
    _ value: JSONValue, _ kinds: [JSONValue], _ rule: String, _ place: String
  ) {
    let tries = kinds.map { kind in
      var check = self
      check.mistakes = []
      check.check(value, kind, rule, place)
      return check
    }
    let fitting = tries.filter(\.mistakes.isEmpty)
    guard fitting.count == 1 else { return note(place, "one kind, not \(fitting.count)") }
    met.formUnion(fitting[0].met)
  }

  private mutating func checkKind(_ value: JSONValue, _ schema: JSONValue, _ place: String) {
    if let wanted = schema["const"], wanted != value { note(place, "\(wanted)") }
    if let words = schema["enum"], !SchemaCheck.list(words).contains(value) {
      note(place, "one of \(words)")
    }
    let types = schema["type"].map { $0.text.map { [$0] } ?? SchemaCheck.list($0).map { $0.text } }
    if let types, !types.contains(where: { SchemaCheck.kinds(value).contains($0 ?? "") }) {
      note(place, "\(types)")
    }
    if let pattern = schema["pattern"]?.text, let text = value.text {
      let isMatch = (try? Regex(pattern).firstMatch(in: text)).flatMap(\.self) != nil
      if !isMatch { note(place, pattern) }
    }
  }

  private mutating func checkNumber(_ value: JSONValue, _ schema: JSONValue, _ place: String) {
    let number: Double? =
      switch value {
      case .integer(let number): Double(number)
      case .number(let digits): Double(digits)
      default: nil
      }
    guard let number else { return }
    if let least = schema["minimum"]?.integer, number < Double(least) { note(place, ">= \(least)") }
    if let most = schema["maximum"]?.integer, number > Double(most) { note(place, "<= \(most)") }
  }

  private mutating func checkMembers(
    _ value: JSONValue, _ schema: JSONValue, _ rule: String, _ place: String
  ) {
    guard case .object(let members) = value else { return }
    for name in SchemaCheck.list(schema["required"]).compactMap(\.text)
    where members[name] == nil { note("\(place).\(name)", "to be there") }
    for (name, others) in SchemaCheck.object(schema["dependentRequired"])
    where members[name] != nil {
      for other in SchemaCheck.list(others).compactMap(\.text) where members[other] == nil {
        note("\(place).\(other)", "to be there with \(name)")
      }
    }
    for member in members {
      guard let inner = schema["properties"]?[member.name] else {
        guard case .object? = schema["additionalProperties"] else {
          note("\(place).\(member.name)", "nothing of this name")
          continue
        }
        let inner = schema["additionalProperties"] ?? .null
        check(member.value, inner, rule + "/*", "\(place).\(member.name)")
        continue
      }
      met.insert("\(rule)/\(member.name)")
      check(member.value, inner, "\(rule)/\(member.name)", "\(place).\(member.name)")
    }
  }

  private mutating func note(_ place: String, _ expected: String) {
    mistakes.append("\(place): expected \(expected)")
  }

  // MARK: Values

  private static func kinds(_ value: JSONValue) -> [String] {
    switch value {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .integer: ["integer", "number"]
    case .number: ["number"]
    case .text: ["string"]
    case .list: ["array"]
    case .object: ["object"]
    }
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    if case .list(let values)? = value { values } else { [] }
  }

  private static func object(_ value: JSONValue?) -> [(name: String, value: JSONValue)] {
    if case .object(let members)? = value { members.map { ($0.name, $0.value) } } else { [] }
  }
}
