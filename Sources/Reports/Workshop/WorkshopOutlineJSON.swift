package import Scoring
package import Workbook

/// The file of an earlier workshop's outline in the folder of a later one: format `shoal-outline`,
/// version 1. It holds no counts.
package enum WorkshopOutlineJSON {
  private static let format = "shoal-outline"
  private static let version = 1

  /// The whole file, ending in a newline.
  package static func bytes(_ outline: WorkshopOutline, pack: Pack) -> [UInt8] {
    let statements = outline.rated.map { id in
      (id, outline.statements[id].map(members) ?? JSON.null)
    }
    let json = JSON.object([
      "format": .text(format), "version": .number(version), "title": .text(outline.title),
      "held": SummaryJSON.day(outline.held), "voice": .text(outline.voice.rawValue),
      "pack": .text(pack.id), "packVersion": .text(outline.packVersion),
      "statements": .object(Dictionary(statements) { first, _ in first }),
    ])
    return Array(json.document.utf8)
  }

  private static func members(_ outline: AnswerOutline) -> JSON {
    .object([
      "median": .list(
        outline.median.value.map { [.number($0.numerator), .number($0.denominator)] } ?? []),
      "closeness": outline.closeness.json,
    ])
  }

  /// Reads a file; nil if it is not one of this version, or is of another pack.
  package static func outline(_ bytes: [UInt8], pack: Pack) -> WorkshopOutline? {
    guard let json = try? JSONScanner.value(bytes, bytes.indices),
      json["format"]?.text == format, json["version"]?.integer == version,
      json["pack"]?.text == pack.id, let title = json["title"]?.text,
      let held = json["held"]?.text.flatMap(Day.init(iso:)),
      let voice = json["voice"]?.text.flatMap(Voice.init(rawValue:)),
      let packVersion = json["packVersion"]?.text,
      case .object(let members)? = json["statements"]
    else { return nil }
    let told = members.filter { $0.value != .null }
    let read = told.compactMap { member in outline(member.value).map { (member.name, $0) } }
    guard read.count == told.count else { return nil }
    return WorkshopOutline(
      title: CleanText.clean(title), held: held, voice: voice, packVersion: packVersion,
      rated: Set(members.map(\.name)), statements: Dictionary(read) { first, _ in first })
  }

  private static func outline(_ json: JSONValue) -> AnswerOutline? {
    guard case .list(let numbers)? = json["median"],
      case let median = numbers.compactMap(\.integer), numbers.count == 2, median.count == 2,
      median[1] == 1 || median[1] == 2, (-1000...1000).contains(median[0]),
      let closeness = [Closeness.veryClose, .fairlyClose, .spread].first(where: {
        Words.short($0) == json["closeness"]?.text
      })
    else { return nil }
    return AnswerOutline(median: .value(Fraction(median[0], median[1])), closeness: closeness)
  }
}
