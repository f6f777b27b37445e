/// Reads runs of answers: four at once as long as they are single digits, and one by one where
/// they are not.
///
/// Eight bytes are taken as a number, least significant first. After an exclusive or with
/// `0,0,0,0,` a digit is its value and a comma 0, so that one comparison of all bytes with their
/// highest values, and one with their lowest, says whether these are four answers.
struct QuickCells {
  private let codes: StateCodes
  /// For each byte 127 minus its highest value: adding it sets the high bit of what is above.
  private let above: UInt64
  /// For each byte its lowest value.
  private let lowest: UInt64
  /// The state of the first digit, in each digit's byte.
  private let base: UInt64

  private static let digits: UInt64 = 0x0001_0001_0001_0001
  private static let zeros: UInt64 = 0x2C30_2C30_2C30_2C30
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ codes: StateCodes) {
    self.codes = codes
    let first = codes.firstDigit == 255 ? 9 : UInt64(codes.firstDigit - 48)
    let last = codes.firstDigit == 255 ? 0 : first + UInt64(codes.digits)
    above = 0x7F7F_7F7F_7F7F_7F7F - last * QuickCells.digits
    lowest = first * QuickCells.digits
    base = UInt64(codes.digitState) * QuickCells.digits
  }

  /// Reads so many cells with a comma after each; false when one is not an answer.
  @inline(__always)
  func read(
    _ place: inout UnsafePointer<UInt8>, _ count: Int, _ state: inout UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let end = state + count
    while state < end {
      if end - state >= 4, readFour(place, state) {
        place += 8
        state += 4
      } else if !readOne(&place, UInt8(ascii: ","), &state) {
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
    let values = UInt64(littleEndian: bytes) ^ QuickCells.zeros
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
    } else {
      guard let (found, length) = longer(place, separator) else { return false }
      state.pointee = found
      place += length + 1
    }
    state += 1
    return true
  }

  /// A cell of two to four characters: `NA`, `10`, `-100`.
  @inline(never)
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
