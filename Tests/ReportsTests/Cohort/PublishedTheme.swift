import Reports
import Scoring
import Testing
import Workbook

/// One theme of a cohort as somebody has it who has the JSON and nothing else.
struct PublishedTheme {
  private let value: JSONValue

  init(_ cohort: Cohort, _ id: String, pack: Pack = CohortSample.pack) throws {
    let text = CohortJSON.text(cohort, pack: pack)
    let document = try SchemaCheck.value(Array(text.utf8))
    value = try #require(list(document["themes"]).first { $0["id"]?.text == id })
  }

  /// How many people are in the figures of a subject.
  func people(_ subject: CountedPeople.Subject) -> JSONValue? { result(value["people"], subject) }

  /// The members shown of the answers to a statement; nil when they are withheld.
  func answers(_ statement: Int, _ subject: CountedPeople.Subject = .everyone) -> JSONValue? {
    result(list(value["statements"])[statement]["answers"], subject)
  }

  /// The same of the scores.
  func scores(_ subject: CountedPeople.Subject = .everyone) -> JSONValue? {
    result(value["scores"], subject)
  }

  /// The same of what is said of complete rows.
  func agreement(_ subject: CountedPeople.Subject = .everyone) -> JSONValue? {
    result(value["agreement"], subject)
  }

  /// The numbers of complete rows that figures of everyone are made of, where any is shown.
  var completeOfEveryone: [Int?] {
    [
      value["agreement"]?["everyone"]?["complete"]?.integer,
      value["instrument"]?["complete"]?.integer,
    ]
  }

  private func result(_ released: JSONValue?, _ subject: CountedPeople.Subject) -> JSONValue? {
    let found: JSONValue? =
      switch subject {
      case .everyone: released?["everyone"]
      case .others: released?["others"]
      case .group(let name):
        list(released?["groups"]).first {
          $0["group"]?.text == name && (name != nil || $0["group"] == .null)
        }?["result"]
      }
    return found == .null || found?["withheld"] != nil ? nil : found
  }
}

private func list(_ value: JSONValue?) -> [JSONValue] {
  if case .list(let values)? = value { values } else { [] }
}
