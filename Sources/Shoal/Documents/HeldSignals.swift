internal import Glibc

/// Deferral of termination signals, such as from Ctrl-C or a closed window, until cleanup is done.
enum HeldSignals {
  private static let requests = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Runs a closure with termination signals blocked; pending ones are delivered afterwards.
  ///
  /// Signals that the process ignores are left alone.
  static func during<Result>(_ body: () throws -> Result) rethrows -> Result {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for number in requests where !isIgnored(number) { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// A Boolean value indicating whether a termination signal is pending.
  static var isAnyWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return requests.contains { !isIgnored($0) && sigismember(&waiting, $0) == 1 }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
