import Workbook

/// The header of a box: its round, its statements, its scale and the number of its places.
///
/// It is one line of JSON with a checksum, as in a journal, filled up with spaces inside its closing
/// brace to a multiple of 4096 bytes, so that the checksum covers all of them.
struct BoxHeader: Equatable, Sendable {
  /// The format this program writes.
  static let knownVersion = 2
  /// The smallest part of a disk that is written at once, in bytes; nothing shares one.
  static let block = 4096
  /// The most blocks a header has.
  static let mostBlocks = 256
  /// The points that a scale may have.
  static let possiblePoints = -100...100
  /// The most places a box has.
  static let mostPlaces = 1000

  var round: Int
  var statements: [String]
  /// The lowest and the highest point of the scale.
  var points: ClosedRange<Int>
  var hasNoChance: Bool
  var places: Int
  /// The number that the file system gave the folder it was made in: a copy of the folder has
  /// another.
  var folder: Int

  /// The bytes; a whole number of blocks.
  var encoded: [UInt8] {
    let text = members + [UInt8(ascii: "}")]
    let length = JournalLine.prefixLength + text.count + 1
    let blocks = (length + Self.block - 1) / Self.block
    let spaces = [UInt8](repeating: 0x20, count: blocks * Self.block - length)
    return JournalLine.sealed(members + spaces + [UInt8(ascii: "}")])
  }

  private var members: [UInt8] {
    var text = Array("\"shoal-box\":\(Self.knownVersion),\"round\":\(round)".utf8)
    text += Array(",\"low\":\(points.lowerBound),\"high\":\(points.upperBound)".utf8)
    text += Array(",\"no-chance\":\(hasNoChance),\"places\":\(places)".utf8)
    text += Array(",\"folder\":\(folder),\"statements\":[".utf8)
    for (index, statement) in statements.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text.append(json: statement)
    }
    return text + [UInt8(ascii: "]")]
  }
}

extension BoxHeader {
  /// The header in exactly these bytes; nil when they are none, or were damaged.
  init?(_ bytes: [UInt8]) throws(SheetsProblem) {
    guard let json = SealedLine.value(bytes) else { return nil }
    guard let version = json["shoal-box"]?.integer else { return nil }
    guard version == Self.knownVersion else {
      throw version < Self.knownVersion
        ? .older(found: version) : .newer(found: version, known: Self.knownVersion)
    }
    guard let round = json["round"]?.integer, let low = json["low"]?.integer,
      let high = json["high"]?.integer, low <= high, Self.possiblePoints.contains(low),
      Self.possiblePoints.contains(high),
      case .bool(let hasNoChance)? = json["no-chance"], let places = json["places"]?.integer,
      (1...Self.mostPlaces).contains(places), let folder = json["folder"]?.integer,
      case .list(let list)? = json["statements"]
    else { return nil }
    let statements = list.compactMap(\.text)
    guard statements.count == list.count else { return nil }
    self.init(
      round: round, statements: statements, points: low...high, hasNoChance: hasNoChance,
      places: places, folder: folder)
  }
}

extension SheetsProblem: Error {}

// MARK: - Where things are

extension BoxHeader {
  /// The offset of the answers in a copy. What is before can be read without them.
  static let answersOffset = 512
  /// The bytes that every copy ends with, its checksum.
  static let sumLength = 4

  /// The length of one copy of a sheet: whole blocks.
  var copyLength: Int {
    let length = Self.answersOffset + statements.count + Self.sumLength
    return (length + Self.block - 1) / Self.block * Self.block
  }

  /// Returns the offset of a copy of the sheet at a place, in a box whose header has this length.
  func offset(_ place: Int, _ copy: BoxCopy, header length: Int) -> Int {
    length + (2 * place + (copy == .first ? 0 : 1)) * copyLength
  }

  /// Returns the offset of the record of wrong codes, a block of its own, in a box with a header of
  /// this length.
  func triesOffset(header length: Int) -> Int { length + 2 * places * copyLength }

  /// The length of the whole box: the header comes first, and once more at the end.
  func length(header length: Int) -> Int { triesOffset(header: length) + Self.block + length }
}

/// Which of the two copies of a sheet.
enum BoxCopy: CaseIterable, Sendable {
  /// The one that is written first, and that counts.
  case first
  /// The one that stands while the first is written.
  case second
}
