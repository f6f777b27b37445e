import Glibc
import Workbook

/// The sheets of one open round, all in one file whose size never changes.
///
/// ```
/// header │ place 0: first, second copy │ place 1: ... │ ... │ wrong codes │ header again
/// ```
///
/// Every copy has blocks of its own (4096 bytes), and is written in place: what stood there is
/// overwritten, not left behind on the disk as a new file would leave it, so that erasing the box
/// erases the answers. The second copy stands while the first is written. At rest both are the same
/// bytes, so one damaged byte costs nothing, no earlier answer is kept, and no number says how
/// often a sheet was changed or which was changed last. Which place a sheet gets is drawn by lot; an empty place is as large
/// as a full one; the times of the file are those of the day.
struct Box: ~Copyable {
  let header: BoxHeader
  let file: Descriptor
  let path: String
  let calls: FileCalls
  /// Bytes of the header.
  private let headerLength: Int

  /// Reads the header of an open file, which must be the box of this round, in the folder of this
  /// number.
  init(
    _ file: consuming Descriptor, round: Int, in folder: Int, _ path: String, _ calls: FileCalls
  ) throws(StoreError) {
    let (header, length) = try Self.header(file, path, calls)
    guard header.round == round else { throw .sheets(path, .otherRound(header.round)) }
    guard header.folder == folder else { throw .sheets(path, .copied) }
    let size = try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
      try file.status().size
    }
    guard size == header.length(header: length) else { throw .sheets(path, .damaged) }
    self.header = header
    self.file = file
    self.path = path
    self.calls = calls
    headerLength = length
  }

  /// The first header that is whole, the one at the beginning or the one at the end.
  private static func header(
    _ file: borrowing Descriptor, _ path: String, _ calls: FileCalls
  ) throws(StoreError) -> (BoxHeader, length: Int) {
    do {
      let blocks = try file.status().size / BoxHeader.block
      for place in [HeaderPlace.beginning, .end] {
        let bytes = try place.bytes(file, blocks: blocks, calls)
        if let header = try BoxHeader(bytes) { return (header, bytes.count) }
      }
      let start = try file.read(JournalLine.opening.count, at: 0, calls)
      throw start == JournalLine.opening ? SheetsProblem.damaged : .notSheets
    } catch let problem as SheetsProblem {
      throw .sheets(path, problem)
    } catch let fault as SystemFault {
      throw .cannotRead(path, fault)
    } catch {
      throw .sheets(path, .damaged)
    }
  }

  private enum HeaderPlace {
    case beginning, end

    /// The blocks up to the end of the line at the beginning, or from the start of the one at the
    /// end.
    func bytes(
      _ file: borrowing Descriptor, blocks: Int, _ calls: FileCalls
    ) throws(SystemFault) -> [UInt8] {
      var bytes: [UInt8] = []
      for number in 0..<min(blocks, BoxHeader.mostBlocks) {
        let block = self == .beginning ? number : blocks - 1 - number
        let read = try file.read(BoxHeader.block, at: block * BoxHeader.block, calls)
        bytes = self == .beginning ? bytes + read : read + bytes
        let isWhole =
          self == .beginning
          ? read.last == UInt8(ascii: "\n") : read.starts(with: JournalLine.opening)
        if isWhole { break }
      }
      return bytes
    }
  }

  /// The bytes of an empty box.
  static func bytes(_ header: BoxHeader) -> [UInt8] {
    let line = header.encoded
    var bytes = line
    bytes.reserveCapacity(header.length(header: line.count))
    let empty = BoxSheet.empty(header)
    for place in 0..<header.places {
      let copy = empty.encoded(place, header) ?? []
      bytes += copy
      bytes += copy
    }
    return bytes + [UInt8](repeating: 0, count: BoxHeader.block) + line
  }
}

// MARK: - Reading

extension Box {
  /// Reads a number of bytes from the start of a copy.
  func read(_ length: Int, _ place: Int, _ copy: BoxCopy) throws(StoreError) -> [UInt8] {
    try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
      try file.read(length, at: offset(place, copy), calls)
    }
  }

  /// Returns the offset of a copy.
  func offset(_ place: Int, _ copy: BoxCopy) -> Int {
    header.offset(place, copy, header: headerLength)
  }

  /// The offset of the record of wrong codes.
  var triesOffset: Int { header.triesOffset(header: headerLength) }

  /// The codes that do not exist and were tried.
  func tries() throws(StoreError) -> CodeTries {
    CodeTries(
      try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
        try file.read(CodeTries.length, at: triesOffset, calls)
      })
  }

  /// Reads the status of the sheet at a place, without its code or its answers.
  ///
  /// By the second copy, which is written once the first is on the disk: so a sheet is never said
  /// to be handed in when it might not be.
  func status(_ place: Int) throws(StoreError) -> BoxSheet.Status? {
    for copy in [BoxCopy.second, .first] {
      let bytes = try read(BoxSheet.Status.length, place, copy)
      if let status = BoxSheet.Status(bytes, place) { return status }
    }
    return nil
  }

  /// Reads the sheets at a place without the answers, as far as each copy can be read.
  func cards(_ place: Int) throws(StoreError) -> [BoxSheet.Card?] {
    var cards: [BoxSheet.Card?] = []
    for copy in BoxCopy.allCases {
      cards.append(BoxSheet.Card(try read(BoxSheet.Card.length, place, copy), place))
    }
    return cards
  }

  /// Both copies of a place.
  func pair(_ place: Int) throws(StoreError) -> BoxPair {
    let first = try read(header.copyLength, place, .first)
    let second = try read(header.copyLength, place, .second)
    return BoxPair(
      first: BoxSheet(first, place, header), second: BoxSheet(second, place, header),
      bytes: first, areAlike: first == second)
  }

  /// The table of the sheets that were handed in, for a plan that keeps them.
  /// They are in an order drawn by lot.
  func keptRows(inGroup group: String?) throws(StoreError) -> [UInt8] {
    var rows: [[Answer?]] = []
    for place in 0..<header.places {
      guard let found = try pair(place).current else { throw .sheets(path, .damaged) }
      if found.card.status.state == .handedIn { rows.append(found.answers) }
    }
    return KeptSheets.csv(header.statements, rows.shuffled(), group: group)
  }

  /// Places that are empty by the first copy and not by the second: a withdrawal that was cut
  /// short.
  func halfWithdrawn() throws(StoreError) -> [Int] {
    var places: [Int] = []
    for place in 0..<header.places {
      let first = BoxSheet.Status(try read(BoxSheet.Status.length, place, .first), place)
      let second = BoxSheet.Status(try read(BoxSheet.Status.length, place, .second), place)
      if let first, first.state == nil, first != second { places.append(place) }
    }
    return places
  }
}

/// Both copies of a place; nil for one that is not whole.
struct BoxPair {
  let first: BoxSheet?
  let second: BoxSheet?
  /// The first, byte for byte.
  let bytes: [UInt8]
  /// True if the second is the same, byte for byte. It is so only once the first is on the disk.
  let areAlike: Bool

  /// The copy that counts; nil when neither is whole.
  var current: BoxSheet? { first ?? second }
}
