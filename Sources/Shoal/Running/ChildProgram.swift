internal import Glibc
internal import Terminal

/// Another program that has the terminal for a while.
enum ChildProgram {
  /// How it ended.
  enum End {
    /// With this status.
    case ended(Int32)
    case notStarted(String)
  }

  /// Runs a program in this process group, so that the terminal's keys reach it; no shell. What
  /// Ctrl-C and Ctrl-\ mean is for the program to say, and not for this one; a request to leave
  /// is passed on to it.
  static func run(_ words: [String]) -> End {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let kept = [SIGINT, SIGQUIT].map { ($0, ignore($0)) }
    defer { for (number, action) in kept { restore(number, action) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var fault: Int32 = 0
    let status = GuardedProcess.wait {
      var child = pid_t()
      fault = posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ)
      return fault == 0 ? child : nil
    }
    return fault == 0 ? .ended(status) : .notStarted(String(cString: strerror(fault)))
  }

  private static func ignore(_ number: Int32) -> sigaction {
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    var before = sigaction()
    sigaction(number, &ignoring, &before)
    return before
  }

  private static func restore(_ number: Int32, _ before: sigaction) {
    var before = before
    sigaction(number, &before, nil)
  }
}
