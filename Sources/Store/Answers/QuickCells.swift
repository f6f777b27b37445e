/// Reads runs of answers: four at once as long as they are single digits, and one by one where
/// they are not.
///
/// Eight bytes are taken as a number, least significant first. After an exclusive or with
/// `0,0,0,0,` a digit is its value and a comma 0, so that one comparison of all bytes with their
/// highest values, and one with their lowest, says whether these are four answers.
struct QuickCells {
  private let codes: StateCodes
  private let separator: UInt8
  private let memo: AnswerMemo?
  /// `0,0,0,0,` with the file's own separator.
  private let zeros: UInt64
  /// For each byte 127 minus its highest value: adding it sets the high bit of what is above.
  private let above: UInt64
  /// For each byte its lowest value.
  private let lowest: UInt64
  /// The state of the first digit, in each digit's byte.
  private let base: UInt64

  private static let digits: UInt64 = 0x0001_0001_0001_0001
  private static let noughts: UInt64 = 0x0030_0030_0030_0030
  private static let quote = UInt8(ascii: "\"")
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ codes: StateCodes, _ separator: UInt8, _ memo: AnswerMemo?) {
    self.codes = codes
    self.separator = separator
    self.memo = memo
    zeros = QuickCells.noughts | UInt64(separator) << 8 * QuickCells.digits
    let first = codes.firstDigit == 255 ? 9 : UInt64(codes.firstDigit - 48)
    let last = codes.firstDigit == 255 ? 0 : first + UInt64(codes.digits)
    above = 0x7F7F_7F7F_7F7F_7F7F - last * QuickCells.digits
    lowest = first * QuickCells.digits
    base = UInt64(codes.digitState) * QuickCells.digits
  }

  /// Reads so many cells with a separator after each; false when one is not an answer.
  @inline(__always)
  func read(
    _ place: inout UnsafePointer<UInt8>, _ count: Int, _ state: inout UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let end = state + count
    while state < end {
      if end - state >= 4, readFour(place, state) {
        place += 8
        state += 4
      } else if !readOne(&place, separator, &state) {
        return false
      }
    }
    return true
  }

  /// Reads the last cell of a row, with its line end.
  @inline(__always)
  func readLast(
    _ place: inout UnsafePointer<UInt8>, _ state: inout UnsafeMutablePointer<UInt8>
  ) -> Bool {
    if readOne(&place, UInt8(ascii: "\n"), &state) { return true }
    guard readOne(&place, UInt8(ascii: "\r"), &state), place.pointee == UInt8(ascii: "\n") else {
      return false
    }
    place += 1
    return true
  }

  @inline(__always)
  private func readFour(
    _ place: UnsafePointer<UInt8>, _ state: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let bytes = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
    let values = UInt64(littleEndian: bytes) ^ zeros
    let tooHigh = ((values &+ above) | values) & QuickCells.highBits
    let highEnough = ((values | QuickCells.highBits) &- lowest) & QuickCells.highBits
    guard tooHigh == 0, highEnough == QuickCells.highBits else { return false }
    var states = values &- lowest &+ base
    states = (states | states &>> 8) & 0x0000_FFFF_0000_FFFF
    states = states | states &>> 16
    UnsafeMutableRawPointer(state).storeBytes(
      of: UInt32(truncatingIfNeeded: states).littleEndian, as: UInt32.self)
    return true
  }

  /// One cell and what follows it. Neither is taken when it is not as expected.
  @inline(__always)
  private func readOne(
    _ place: inout UnsafePointer<UInt8>, _ separator: UInt8,
    _ state: inout UnsafeMutablePointer<UInt8>
  ) -> Bool {
    if place.pointee == separator {
      state.pointee = codes.notAnswered
      place += 1
    } else if place[1] == separator, let found = codes.state(ofDigit: place.pointee) {
      state.pointee = found
      place += 2
    } else if place.pointee == QuickCells.quote, place[2] == QuickCells.quote,
      place[3] == separator, let found = codes.state(ofDigit: place[1])
    {
      state.pointee = found
      place += 4
    } else {
      guard let (found, length) = other(place, separator) else { return false }
      state.pointee = found
      place += length + 1
    }
    state += 1
    return true
  }

  /// A cell that is no single digit.
  @inline(never)
  private func other(
    _ place: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> (state: UInt8, length: Int)? {
    guard let memo else { return longer(place, separator) }
    let isQuoted = place.pointee == QuickCells.quote
    let start = isQuoted ? place + 1 : place
    var end = start
    while !isEnd(end.pointee, isQuoted) { end += 1 }
    let next = isQuoted ? end + 1 : end
    guard next.pointee == separator, !isQuoted || end.pointee == QuickCells.quote else {
      return nil
    }
    let cell = UnsafeBufferPointer(start: start, count: end - start)
    return memo.state(of: cell).map { ($0, next - place) }
  }

  @inline(__always) private func isEnd(_ byte: UInt8, _ isQuoted: Bool) -> Bool {
    byte == QuickCells.quote || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || !isQuoted && byte == separator
  }

  /// A cell of two to four characters: `NA`, `10`, `-100`.
  private func longer(
    _ place: UnsafePointer<UInt8>, _ separator: UInt8
  ) -> (state: UInt8, length: Int)? {
    for length in 2...4 {
      if place[length - 1] == UInt8(ascii: "\n") { return nil }
      guard place[length] == separator else { continue }
      let cell = UnsafeBufferPointer(start: place, count: length)
      return codes.state(of: cell).map { ($0, length) }
    }
    return nil
  }
}
