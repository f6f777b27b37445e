import Glibc

/// The system calls that change files, read at a place in one, or tell the time between two tries,
/// as values, so that a test can make any one of them fail, see what was read and set the clock.
/// Each behaves as the call it is named after: -1 means failure, with the reason in `errno`.
package struct FileCalls: Sendable {
  /// `openat`: folder, name, flags, permissions.
  package var open: @Sendable (Int32, String, Int32, UInt32) -> Int32
  /// `write`: file, bytes; how many were taken.
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// `pread`: file, room for bytes, offset; how many were read.
  package var readAt: @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) -> Int
  /// `pwrite`: file, bytes, offset; how many were taken.
  package var writeAt: @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int
  /// `fdatasync`.
  package var syncData: @Sendable (Int32) -> Int32
  /// `fsync`.
  package var sync: @Sendable (Int32) -> Int32
  /// `ftruncate`: file, length in bytes.
  package var truncate: @Sendable (Int32, Int) -> Int32
  /// `renameat` inside one folder.
  package var rename: @Sendable (Int32, String, String) -> Int32
  /// `linkat` inside one folder, which fails when the new name is taken.
  package var link: @Sendable (Int32, String, String) -> Int32
  /// `unlinkat`: folder, name.
  package var unlink: @Sendable (Int32, String) -> Int32
  /// `mkdir`.
  package var makeFolder: @Sendable (String, UInt32) -> Int32
  /// `unlinkat` of an empty folder: the folder it is in, name.
  package var removeFolder: @Sendable (Int32, String) -> Int32
  /// `futimens`: file, seconds since 1970 for both of its times.
  package var stamp: @Sendable (Int32, Int) -> Int32
  /// `flock`: for this process alone, without waiting.
  package var lock: @Sendable (Int32) -> Int32
  /// `clock_gettime` of the time since the system started, sleep included, in milliseconds.
  package var uptime: @Sendable () -> Int

  /// The calls of the system itself.
  package static let system = FileCalls(
    open: { openat($0, $1, $2, $3) },
    write: { Glibc.write($0, $1.baseAddress, $1.count) },
    readAt: { pread($0, $1.baseAddress, $1.count, $2) },
    writeAt: { pwrite($0, $1.baseAddress, $1.count, $2) },
    syncData: { fdatasync($0) },
    sync: { fsync($0) },
    truncate: { ftruncate($0, $1) },
    rename: { renameat($0, $1, $0, $2) },
    link: { linkat($0, $1, $0, $2, 0) },
    unlink: { unlinkat($0, $1, 0) },
    makeFolder: { mkdir($0, $1) },
    removeFolder: { unlinkat($0, $1, AT_REMOVEDIR) },
    stamp: { file, seconds in
      let time = timespec(tv_sec: seconds, tv_nsec: 0)
      return futimens(file, [time, time])
    },
    lock: { flock($0, LOCK_EX | LOCK_NB) },
    uptime: {
      var time = timespec()
      clock_gettime(CLOCK_BOOTTIME, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    })
}

/// Calls again for as long as a signal interrupts.
func uninterrupted<Result: SignedInteger>(
  _ call: () -> Result
) throws(SystemFault) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw .latest }
  }
}
