internal import Glibc
internal import Terminal

/// Another program that has the terminal for a while.
enum ChildProgram {
  /// The end of the program.
  enum End {
    /// With this status.
    case ended(Int32)
    case notStarted(String)
  }

  /// Runs a program in this process group, so that the terminal's keys reach it. What Ctrl-C and
  /// Ctrl-\ mean is for the program to say, and not for this one; a request to leave is passed on
  /// to it.
  ///
  /// - Parameter mayStop: whether Ctrl-Z may lead to a shell meanwhile.
  static func run(_ words: [String], mayStop: Bool = true) -> End {
    let kept = ([SIGINT, SIGQUIT] + (mayStop ? [] : [SIGTSTP])).map { ($0, ignore($0)) }
    defer { for (number, action) in kept { restore(number, action) } }
    var fault: OtherProgram.Fault?
    let status = GuardedProcess.wait {
      do throws(OtherProgram.Fault) {
        return try OtherProgram(words: words).start()
      } catch {
        fault = error
        return nil
      }
    }
    return fault.map { .notStarted($0.reason) } ?? .ended(status)
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
