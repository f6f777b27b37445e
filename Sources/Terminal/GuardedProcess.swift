internal import CNcurses

/// The first steps of every run, whatever it does.
package enum GuardedProcess {
  /// From now on: no core files, nobody but root looks into this process, every file it makes is
  /// the person's alone unless it says otherwise, and a file that may not grow is an error.
  package static func begin() { guard_process() }

  /// From here on the program runs in a process of its own, and this one only waits for it: so that
  /// a terminal which others see is given back and cleared even after `kill -9`. Call before
  /// anything is opened; without a terminal it does nothing.
  package static func shelter() { guard_shelter() }

  /// Keeps the terminal from the shell if the program is killed, or stops doing so: a page is shown
  /// then, and typed keys lead nowhere. For a keyboard that is passed round.
  package static func keepFromShell(_ isKept: Bool) { guard_keep(isKept) }

  /// From here on this program leaves when the one that started it ends, however that comes about.
  /// For a program that has another's terminal for a while.
  package static func follow() { guard_follow() }

  /// Starts another program and waits for it to end. Whoever asks this process to leave
  /// meanwhile asks that program; call `takeRequest` when all is done that its end calls for.
  ///
  /// - Parameter start: returns the number of the process, or nil when there is none.
  /// - Returns: how it ended, as `waitpid` says it.
  package static func wait(for start: () -> Int32?) -> Int32 {
    guard_pass_on()
    return guard_wait(start() ?? 0)
  }

  /// The signal that was passed on since last asked, if any: this process is yet to heed it.
  package static func takeRequest() -> Int32? {
    let number = guard_passed()
    return number == 0 ? nil : number
  }
}
