import Glibc

/// What the latest answers came to that are no plain numbers, so that each way of writing one is
/// interpreted once and then recognised by its bytes. For one thread.
final class AnswerMemo {
  /// Two to the power of the bits of a hash that tell slots apart.
  private static let slots = 1 << 9
  private static let longest = 54

  private struct Slot {
    var length: UInt8 = 0
    var state: UInt8 = 0
    var first: UInt64 = 0
    var last: UInt64 = 0
  }

  private let words: AnswerWords
  private let slots: UnsafeMutablePointer<Slot>
  private let texts: UnsafeMutablePointer<UInt8>

  init(_ words: AnswerWords) {
    self.words = words
    slots = .allocate(capacity: AnswerMemo.slots)
    slots.initialize(repeating: Slot(), count: AnswerMemo.slots)
    texts = .allocate(capacity: AnswerMemo.slots * AnswerMemo.longest)
  }

  deinit {
    slots.deallocate()
    texts.deallocate()
  }

  /// The state of a cell; nil when it is no answer. There must be 16 bytes to read past the cell.
  func state(of cell: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard let start = cell.baseAddress, cell.count > 0, cell.count <= AnswerMemo.longest else {
      return words.state(of: cell)
    }
    let raw = UnsafeRawPointer(start)
    let (length, slot, first, last) = key(raw, cell.count)
    if slots[slot].length == length, slots[slot].first == first, slots[slot].last == last,
      cell.count <= 16 || memcmp(texts + slot * AnswerMemo.longest, start, cell.count) == 0
    {
      return slots[slot].state
    }
    guard let state = words.state(of: cell) else { return nil }
    slots[slot] = Slot(length: length, state: state, first: first, last: last)
    memcpy(texts + slot * AnswerMemo.longest, start, cell.count)
    return state
  }

  /// The first and the last eight bytes of a cell, which are all of one up to 16 bytes long.
  @inline(__always)
  private func key(
    _ raw: UnsafeRawPointer, _ count: Int
  ) -> (length: UInt8, slot: Int, first: UInt64, last: UInt64) {
    var first = raw.loadUnaligned(as: UInt64.self)
    var last: UInt64 = 0
    if count < 8 {
      first &= (1 << UInt64(count * 8)) &- 1
    } else {
      last = (raw + (count - 8)).loadUnaligned(as: UInt64.self)
    }
    let mixed =
      ((first ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) ^ (last &* 0xC2B2_AE3D_27D4_EB4F)
    let slot = (mixed ^ (mixed >> 29)) &* 0xFF51_AFD7_ED55_8CCD
    return (UInt8(count), Int(slot >> 55), first, last)
  }
}
