import Glibc

/// Waiting for a box that somebody else is writing to.
enum BoxLock {
  /// However much goes on: no wait lasts longer than so many times the patience.
  private static let longest = 10

  /// Takes the lock of a box. Fails with `stuck` when it is held and nothing has happened to the box
  /// for so many milliseconds: a queue of people who save is no reason to give up, a program that
  /// was stopped is.
  static func wait(
    _ file: borrowing Descriptor, _ path: String, patience: Int, _ calls: FileCalls
  ) throws(WorkshopFault) {
    let start = calls.uptime()
    var (moved, last) = (start, changed(file))
    while true {
      if try attempt(file, path, calls) { return }
      let (present, change) = (calls.uptime(), changed(file))
      if change != last { (moved, last) = (present, change) }
      guard present - moved < patience, present - start < longest * patience else {
        throw .stuck(path)
      }
      usleep(.random(in: 2000...8000))
    }
  }

  private static func attempt(
    _ file: borrowing Descriptor, _ path: String, _ calls: FileCalls
  ) throws(WorkshopFault) -> Bool {
    do throws(SystemFault) {
      _ = try uninterrupted { calls.lock(file.number) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw .store(.cannotRead(path, error)) }
      return false
    }
  }

  /// The time at which the box was last written to, in nanoseconds since 1970, as the system keeps it.
  private static func changed(_ file: borrowing Descriptor) -> Int {
    var status = stat()
    fstat(file.number, &status)
    return status.st_ctim.tv_sec &* 1_000_000_000 &+ status.st_ctim.tv_nsec
  }
}
