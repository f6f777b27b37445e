import Glibc
import Store
import Synchronization

/// System calls that fail when told to: the Nth once, or it and all after it.
final class Faults: Sendable {
  private let first: Int
  private let code: Int32
  private let isForGood: Bool
  private let made = Mutex((count: 0, isOn: true))

  init(at first: Int, _ code: Int32, forGood isForGood: Bool) {
    self.first = first
    self.code = code
    self.isForGood = isForGood
  }

  /// Whether the point of failure was reached.
  var happened: Bool { made.withLock { $0.count >= first } }

  /// From now on everything works, as after the disk was cleared.
  func stop() { made.withLock { $0.isOn = false } }

  private func fails() -> Bool {
    made.withLock { made in
      made.count += 1
      return made.isOn && (made.count == first || isForGood && made.count > first)
    }
  }

  private func call<Result: SignedInteger>(_ body: () -> Result) -> Result {
    guard fails() else { return body() }
    errno = code
    return -1
  }

  var calls: FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.open = { a, b, c, d in self.call { system.open(a, b, c, d) } }
    calls.write = { a, b in self.call { system.write(a, b) } }
    calls.readAt = { a, b, c in self.call { system.readAt(a, b, c) } }
    calls.writeAt = { a, b, c in self.call { system.writeAt(a, b, c) } }
    calls.syncData = { a in self.call { system.syncData(a) } }
    calls.sync = { a in self.call { system.sync(a) } }
    calls.truncate = { a, b in self.call { system.truncate(a, b) } }
    calls.rename = { a, b, c in self.call { system.rename(a, b, c) } }
    calls.link = { a, b, c in self.call { system.link(a, b, c) } }
    calls.unlink = { a, b in self.call { system.unlink(a, b) } }
    calls.makeFolder = { a, b in self.call { system.makeFolder(a, b) } }
    calls.removeFolder = { a, b in self.call { system.removeFolder(a, b) } }
    calls.stamp = { a, b in self.call { system.stamp(a, b) } }
    calls.lock = { a in self.call { system.lock(a) } }
    return calls
  }

  /// The failures a disk can answer with.
  static let codes = [ENOSPC, EIO, EROFS, EDQUOT, EFBIG, EMFILE, EACCES]
}
