package import Canvas

/// Input from a terminal.
package enum Input: Equatable, Sendable {
  case key(Key)
  case resize(Size)
  /// There is something to read in the file that was waited for as well.
  case stirred
  /// Nothing came in the time given.
  case timeout
  /// Something outside asked to stop the job for a while.
  case suspend
  /// Something asked the program to leave: SIGINT, SIGTERM, SIGQUIT.
  case leave
  /// The terminal is no longer there: save and leave, never wait for it.
  case gone
}
