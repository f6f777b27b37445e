import Reports
import Scoring
import Testing
import Workbook

/// One theme of a cohort as somebody has it who has the JSON and nothing else.
struct PublishedTheme {
  private let value: JSONValue
  /// Whether each statement counts the other way round.
  let reversed: [Bool]
  private let scale: ClosedRange<Int>

  init(_ cohort: Cohort, _ id: String, pack: Pack = CohortSample.pack) throws {
    let text = CohortJSON.text(cohort, pack: pack)
    let document = try SchemaCheck.value(Array(text.utf8))
    value = try #require(list(document["themes"]).first { $0["id"]?.text == id })
    reversed = list(value["statements"]).map { $0["reversed"] == .bool(true) }
    scale = pack.scale.low...pack.scale.low + pack.scale.points.count - 1
  }

  /// Statements of the theme.
  var statements: Int { reversed.count }

  /// The members shown of the answers to a statement; nil when they are withheld. Everyone is the
  /// group nil.
  func answers(_ statement: Int, _ group: String? = nil) -> JSONValue? {
    result(list(value["statements"])[statement]["answers"], group)
  }

  /// The same of the scores.
  func scores(_ group: String? = nil) -> JSONValue? { result(value["scores"], group) }

  /// The same of what is said of complete rows.
  func agreement(_ group: String? = nil) -> JSONValue? { result(value["agreement"], group) }

  /// Whether anything is shown of everyone that comes from complete rows alone.
  var hasCompleteFigures: Bool {
    ([value["agreement"]?["everyone"], value["instrument"], value["concordance"]]
      + list(value["pairs"]).map { $0["polychoric"] }).contains { $0?["withheld"] == nil }
      || list(value["pairs"]).contains { $0["pearson"] != .null }
      || list(value["statements"]).contains { $0["itemTotal"] != .null }
  }

  /// A figure of everyone's complete rows; nil where there is none.
  func instrument(_ name: String) -> Double? { value["instrument"]?[name]?.double }

  /// The figure of two statements; nil where there is none.
  func pearson(_ first: Int, _ second: Int) -> Double? {
    let ids = list(value["statements"]).map { $0["id"]?.text }
    let pair = list(value["pairs"]).first {
      $0["first"]?.text == ids[first] && $0["second"]?.text == ids[second]
    }
    return pair?["pearson"]?.double
  }

  /// The polychoric correlation, likewise.
  func polychoric(_ first: Int, _ second: Int) -> Double? {
    let ids = list(value["statements"]).map { $0["id"]?.text }
    let pair = list(value["pairs"]).first {
      $0["first"]?.text == ids[first] && $0["second"]?.text == ids[second]
    }
    return pair?["polychoric"]?["r"]?.double
  }

  /// How many people gave each answer, as it counts; nil where that is not shown.
  func counts(_ statement: Int, _ group: String? = nil) -> [Int]? {
    guard let counts = answers(statement, group)?["counts"] else { return nil }
    let numbers = list(counts).compactMap(\.integer)
    return reversed[statement] ? numbers.reversed() : numbers
  }

  /// The sum of the answers to a statement, each to a power, as they count.
  func sum(_ statement: Int, _ group: String? = nil, power: Int = 1) -> Int? {
    counts(statement, group).map {
      zip(scale, $0).reduce(0) { sum, pair in
        sum + pair.1 * (0..<power).reduce(1) { product, _ in product * pair.0 }
      }
    }
  }

  private func result(_ released: JSONValue?, _ group: String?) -> JSONValue? {
    let found =
      group.map { name in
        list(released?["groups"]).first { $0["group"]?.text == name }?["result"] ?? .null
      } ?? released?["everyone"]
    return found?["withheld"] == nil ? found : nil
  }
}

private func list(_ value: JSONValue?) -> [JSONValue] {
  if case .list(let values)? = value { values } else { [] }
}

extension JSONValue {
  /// The number; nil for anything else.
  var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let digits): Double(digits)
    default: nil
    }
  }
}
