import Workbook

/// The codes of the sheets that were counted, without any answers: one line of JSON, sorted.
struct Roster: Equatable {
  static let knownVersion = 1

  let round: Int
  let codes: Set<String>

  init(round: Int, codes: Set<String>) {
    self.round = round
    self.codes = codes
  }

  /// The roster in these bytes.
  init(_ bytes: [UInt8], round: Int, _ path: String) throws(StoreError) {
    guard let json = SealedLine.value(bytes), let version = json["shoal-roster"]?.integer else {
      throw .sheets(path, .damagedCodes)
    }
    guard version == Self.knownVersion else {
      throw .sheets(path, .newer(found: version, known: Self.knownVersion))
    }
    guard let number = json["round"]?.integer, case .list(let list)? = json["codes"] else {
      throw .sheets(path, .damagedCodes)
    }
    guard number == round else { throw .sheets(path, .otherRound(number)) }
    let codes = list.compactMap(\.text).filter { SheetCode.read($0) == $0 }
    guard codes.count == list.count else { throw .sheets(path, .damagedCodes) }
    self.init(round: round, codes: Set(codes))
  }

  /// The bytes of the file.
  var encoded: [UInt8] {
    var rest = Array("\"shoal-roster\":\(Self.knownVersion),\"round\":\(round),\"codes\":[".utf8)
    for (index, code) in codes.sorted().enumerated() {
      if index > 0 { rest.append(UInt8(ascii: ",")) }
      rest.append(json: code)
    }
    return JournalLine.sealed(rest + Array("]}".utf8))
  }
}
