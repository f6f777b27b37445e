import Glibc

/// Notices when anything in a folder changes, without looking again and again (inotify).
package final class FolderWatch {
  /// Readable when something changed.
  package let descriptor: Int32

  /// Watches a folder; nil when that is not possible.
  package init?(_ path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let changes =
      IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF
      | IN_DELETE_SELF
    guard inotify_add_watch(descriptor, path, UInt32(changes)) >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Forgets what changed so far, so that the next change is noticed.
  package func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
