import Glibc
import Workbook

extension Box {
  /// Counts the sheets handed in, statement by statement.
  ///
  /// One sheet at a time is read into memory that is overwritten before it is given back, and is
  /// never put together as a sheet: afterwards no row of answers is left in this process.
  func tally() throws(StoreError) -> SheetTally {
    var tally = SheetTally(header.statements)
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: header.copyLength, alignment: BoxHeader.block)
    defer {
      overwrite(memory)
      memory.deallocate()
    }
    for place in 0..<header.places {
      guard try count(place, &tally, memory) else { throw .sheets(path, .damaged) }
    }
    return tally
  }

  /// Counts what is at one place, by its first copy that is whole. Returns false when neither is.
  private func count(
    _ place: Int, _ tally: inout SheetTally, _ memory: UnsafeMutableRawBufferPointer
  ) throws(StoreError) -> Bool {
    defer { overwrite(memory) }
    for copy in BoxCopy.allCases {
      try meaning({ .cannotRead(path, $0) }) { () throws(SystemFault) in
        try file.read(into: memory, at: offset(place, copy), calls)
      }
      if BoxSheet.count(memory, place, header, &tally) { return true }
    }
    return false
  }

  private func overwrite(_ memory: UnsafeMutableRawBufferPointer) {
    if let start = memory.baseAddress { explicit_bzero(start, memory.count) }
  }
}

extension BoxSheet {
  /// Adds one copy to a tally, where it was handed in. Returns false, and adds nothing, when its
  /// bytes are not as they were written. The checksums in it are overwritten.
  fileprivate static func count(
    _ bytes: UnsafeMutableRawBufferPointer, _ place: Int, _ header: BoxHeader,
    _ tally: inout SheetTally
  ) -> Bool {
    guard let card = Card(Array(bytes[..<Card.length]), place) else { return false }
    let written = bytes.suffix(BoxHeader.sumLength).reversed().reduce(UInt32(0)) {
      $0 << 8 | UInt32($1)
    }
    guard written == blankedSum(bytes) else { return false }
    let places = header.statements.indices.map { BoxHeader.answersOffset + $0 }
    guard places.allSatisfy({ header.answer(bytes[$0]) != nil }) else { return false }
    guard card.status.state == .handedIn else { return true }
    tally.sheets += 1
    if card.status.isReturning { tally.returning += 1 }
    for (index, place) in places.enumerated() {
      if let answer = header.answer(bytes[place]) ?? nil {
        tally.answers[index][answer, default: 0] += 1
      }
    }
    return true
  }
}
