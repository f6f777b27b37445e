import Workbook

/// The number of sheets counted in a round: one line of JSON.
struct Roster: Equatable {
  static let knownVersion = 2

  let round: Int
  let sheets: Int

  init(round: Int, sheets: Int) {
    self.round = round
    self.sheets = sheets
  }

  /// The roster in these bytes. Version 1 listed the codes of the sheets.
  init(_ bytes: [UInt8], round: Int, _ path: String) throws(StoreError) {
    guard let json = SealedLine.value(bytes), let version = json["shoal-roster"]?.integer else {
      throw .sheets(path, .damagedRoster)
    }
    guard version <= Self.knownVersion else {
      throw .sheets(path, .newer(found: version, known: Self.knownVersion))
    }
    guard let number = json["round"]?.integer, let sheets = Self.sheets(json) else {
      throw .sheets(path, .damagedRoster)
    }
    guard number == round else { throw .sheets(path, .otherRound(number)) }
    self.init(round: round, sheets: sheets)
  }

  private static func sheets(_ json: JSONValue) -> Int? {
    if case .list(let codes)? = json["codes"] { return codes.count }
    return json["sheets"]?.integer.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    JournalLine.sealed(
      Array("\"shoal-roster\":\(Self.knownVersion),\"round\":\(round),\"sheets\":\(sheets)}".utf8))
  }
}
