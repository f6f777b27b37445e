import Workbook

/// The leading columns common to all summary tables, which identify the pack and the assessment.
enum SummaryHead {
  /// The column names, in order.
  static let columns = ["pack", "version", "language", "assessment", "begun", "finished"]

  /// Returns the cells for an assessment.
  ///
  /// - Parameter tag: The pack it was answered in; nil for the pack in use.
  static func cells(_ results: Results, answeredIn tag: PackTag? = nil) -> [CSV.Cell] {
    let tag = tag ?? PackTag(results.pack)
    return [
      .text(tag.id), .text(tag.version), .text(tag.language), .plain("\(results.assessment)"),
      .plain(results.dates?.started.iso ?? ""), .plain(results.dates?.finished?.iso ?? ""),
    ]
  }
}

/// A pack that an assessment was answered in: its identifier, version and language.
struct PackTag {
  let id: String
  let version: String
  let language: String

  /// Creates the tag of a pack.
  init(_ pack: Pack) { (id, version, language) = (pack.id, pack.version, pack.language) }

  /// Reads a tag as a workbook keeps it; nil for none.
  init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return nil }
    (id, version, language) = (parts[0], parts[1], parts[2])
  }
}

extension Results {
  /// The pack that the assessment was answered in; the pack in use where that is not recorded.
  var tag: PackTag { PackTag(book.text(.pack(assessment))) ?? PackTag(pack) }
}

extension Value {
  /// The cell text for a no-chance answer, distinct from numbers and from an empty cell.
  static let noChanceCell = "NA"
  /// The cell text for a tick.
  static let tickCell = "true"

  /// Returns the value as a cell; nil gives an empty cell.
  static func cell(_ value: Value?) -> CSV.Cell {
    switch value {
    case nil: .plain("")
    case .answer(.rated(let number)), .number(let number): .plain("\(number)")
    case .answer(.noChance): .plain(noChanceCell)
    case .text(let text): .text(text)
    case .day(let day): .plain(day.iso)
    case .tick: .plain(tickCell)
    }
  }
}
