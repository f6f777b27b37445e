import Glibc

/// Notices when anything in a folder changes, without looking again and again (inotify).
package final class FolderWatch {
  /// Readable when something changed; -1 where the system notices nothing.
  package let descriptor: Int32
  /// The milliseconds after which somebody has to look by themselves; nil where changes are noticed.
  package let patience: Int?
  private let path: String

  /// The patience where the system notices nothing: inotify is missing, or has no room left.
  private static let slow = 2000

  /// Watches a folder.
  package init(_ path: String) {
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let changes =
      IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF
      | IN_DELETE_SELF
    let isWatched = inotify_add_watch(watch, path, UInt32(changes)) >= 0
    if watch >= 0, !isWatched { close(watch) }
    self.path = path
    descriptor = isWatched ? watch : -1
    patience = isWatched ? nil : Self.slow
    watchShow()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Forgets what changed so far, so that the next change is noticed.
  package func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
    watchShow()
  }

  /// Notices the end of a show as well, which changes nothing in the folder.
  private func watchShow() {
    guard descriptor >= 0 else { return }
    _ = inotify_add_watch(descriptor, path + "/" + ShowHold.name, UInt32(IN_CLOSE_WRITE))
  }
}
