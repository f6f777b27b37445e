internal import CNcurses

/// What every run begins with, whatever it does.
package enum GuardedProcess {
  /// From now on: no core files, nobody but root looks into this process, every file it makes is
  /// the person's alone unless it says otherwise, and a file that may not grow is an error.
  package static func begin() { guard_process() }
}
