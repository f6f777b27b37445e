import Glibc
import Store
import Synchronization

/// A disk that keeps its word no better than the worst one: a sync may fail, and then what was to be
/// written is written, lost or garbled, block by block, and will not be tried again; when the power
/// goes the same happens to all that was not synced. The files on it are what the system has in
/// memory; what is on the disk is kept beside.
final class FragileDisk: Sendable {
  fileprivate struct State {
    var stored: [UInt64: [UInt8]] = [:]
    var pending: [UInt64: Set<Int>] = [:]
    var random: SplitMix
    var callsLeft = Int.max
    var syncFails = false
  }

  private static let block = 512
  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(random: SplitMix(seed))) }

  /// From here on so many calls are made before the process dies; every other sync may fail.
  func endure(calls: Int, syncFails: Bool) {
    state.withLock {
      $0.callsLeft = calls
      $0.syncFails = syncFails
    }
  }

  func calm() { endure(calls: .max, syncFails: false) }

  var calls: FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.writeAt = { file, bytes, offset in
      guard self.isAlive() else { return -1 }
      self.note(file, offset..<offset + bytes.count)
      return system.writeAt(file, bytes, offset)
    }
    calls.syncData = { self.sync($0) }
    calls.stamp = { file, seconds in self.isAlive() ? system.stamp(file, seconds) : -1 }
    return calls
  }

  private func isAlive() -> Bool {
    errno = EIO
    return state.withLock { state in
      state.callsLeft -= 1
      return state.callsLeft >= 0
    }
  }

  private func note(_ file: Int32, _ range: Range<Int>) {
    state.withLock { state in
      let inode = Self.inode(file)
      if state.stored[inode] == nil { state.stored[inode] = Self.bytes(file) }
      let blocks = range.lowerBound / Self.block...(range.upperBound - 1) / Self.block
      state.pending[inode, default: []].formUnion(blocks)
    }
  }

  private func sync(_ file: Int32) -> Int32 {
    guard isAlive() else { return -1 }
    return state.withLock { state in
      let inode = Self.inode(file)
      let fails = state.syncFails && state.random.next() % 3 == 0
      state.write(inode, Self.bytes(file), fails: fails)
      errno = EIO
      return fails ? -1 : 0
    }
  }

  /// The power goes; this is what the file at a path is afterwards.
  func cut(_ path: String) {
    let file = open(path, O_RDWR)
    defer { close(file) }
    let bytes = state.withLock { state in
      let inode = Self.inode(file)
      state.write(inode, Self.bytes(file), fails: true)
      return state.stored[inode] ?? []
    }
    _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }

  private static func inode(_ file: Int32) -> UInt64 {
    var status = stat()
    fstat(file, &status)
    return UInt64(status.st_ino)
  }

  private static func bytes(_ file: Int32) -> [UInt8] {
    var status = stat()
    fstat(file, &status)
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { room, count in
      count = max(0, pread(file, room.baseAddress, room.count, 0))
    }
  }
}

extension FragileDisk.State {
  /// Puts on the disk what is pending of a file whose bytes in memory are these.
  fileprivate mutating func write(_ inode: UInt64, _ bytes: [UInt8], fails: Bool) {
    for block in pending.removeValue(forKey: inode)?.sorted() ?? [] {
      let range = block * 512..<(block + 1) * 512
      switch fails ? random.next() % 3 : 0 {
      case 0: stored[inode]?.replaceSubrange(range, with: bytes[range])
      case 1: break
      default:
        stored[inode]?.replaceSubrange(range, with: repeatElement(0xA5, count: range.count))
      }
    }
  }
}

/// Random numbers that come again with the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
