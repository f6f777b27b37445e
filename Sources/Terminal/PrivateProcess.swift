internal import CNcurses

/// What keeps answers out of what others on this machine can read.
package enum PrivateProcess {
  /// From now on: no core files, nobody but root looks into this process, and every file it makes
  /// is the person's alone unless it says otherwise.
  package static func begin() { guard_privacy() }
}
