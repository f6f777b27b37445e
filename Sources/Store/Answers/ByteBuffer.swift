/// Bytes that grow in place and are read by address; always with room to read 16 bytes past them.
final class ByteBuffer {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    memory = .allocate(capacity: self.capacity + 16)
    memory.initialize(repeating: 0, count: self.capacity + 16)
  }

  deinit { memory.deallocate() }

  /// The first byte; valid until the next that is appended.
  var start: UnsafeMutablePointer<UInt8> { memory }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

  func removeAll() { count = 0 }

  /// Forgets all but the first bytes.
  func keep(_ first: Int) { count = min(count, first) }

  func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    reserve(bytes.count)
    if let base = bytes.base.baseAddress {
      (memory + count).update(from: base + bytes.startIndex, count: bytes.count)
    }
    count += bytes.count
  }

  func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Appends what `body` puts into so many free bytes; it returns how many it used.
  func append(
    upTo most: Int, _ body: (UnsafeMutableRawPointer) throws(SystemFault) -> Int
  ) throws(SystemFault) -> Int {
    reserve(most)
    let used = try body(UnsafeMutableRawPointer(memory + count))
    count += used
    return used
  }

  /// Makes room for so many more bytes, so that appending them moves nothing.
  func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 16)
    larger.initialize(repeating: 0, count: capacity + 16)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
