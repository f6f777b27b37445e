/// Numbers names from 0 in the order they come. Two names are the same when all their bytes are,
/// never because their hashes are.
///
/// For a name of L bytes it takes L + 12 bytes and 4 to 8 for its slot; arrays that grow hold up
/// to twice that.
struct NameTable {
  private var bytes: [UInt8] = []
  /// The end of each name in `bytes`.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Open addressing: a number plus one, or 0 where nothing is.
  private var slots = [UInt32](repeating: 0, count: 16)

  var count: Int { ends.count }

  /// The hash that `number` wants; seeded anew for each process, so that no file can be made to
  /// collide.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return hasher.finalize()
  }

  /// The number of a name; nil when it has none yet.
  func known(_ name: UnsafeBufferPointer<UInt8>, hash: Int) -> Int? {
    find(name, UInt32(truncatingIfNeeded: hash)).number
  }

  /// The number of a name, which it gets now if it has none yet.
  mutating func number(_ name: UnsafeBufferPointer<UInt8>, hash: Int) -> (Int, isNew: Bool) {
    let short = UInt32(truncatingIfNeeded: hash)
    let found = find(name, short)
    if let number = found.number { return (number, false) }
    add(name, short, found.slot)
    return (count - 1, true)
  }

  /// Returns the slot of a name, or the free slot where it would be.
  private func find(
    _ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> (number: Int?, slot: Int) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isSame(number, name) { return (number, slot) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (nil, slot)
  }

  /// The text of a number's name.
  func name(_ number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func isSame(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == name.count else { return false }
    return bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(name)
    }
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ slot: Int
  ) {
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(count)
    if count * 4 > slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
