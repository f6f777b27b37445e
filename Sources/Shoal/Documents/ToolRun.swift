internal import Glibc

/// A non-interactive run of an external program with a time limit, which also terminates the
/// processes that the program started.
package struct ToolRun {
  /// The ways in which a run ends.
  package enum End: Equatable, Sendable {
    case done
    case failed
    case notStarted(String)
    /// The run was terminated at the time limit.
    case tooLong
    /// The run was terminated because a termination signal for this program is pending.
    case interrupted
  }

  /// The default time limit in milliseconds.
  package static let limit = 60_000
  private static let mostSaid = 4_000
  private static let pause: Int32 = 100

  /// The way in which the run ended.
  package private(set) var end = End.done
  private var bytes: [UInt8] = []

  /// The end of the program's output, at most 4,000 bytes.
  package var said: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - words: The name or path of the program, followed by its arguments.
  ///   - variables: Environment variables that override or extend the inherited ones.
  ///   - limit: The time limit in milliseconds.
  ///   - tick: A closure called periodically with the elapsed milliseconds.
  package init(
    _ words: [String], variables: [String: String] = [:], limit: Int = limit,
    tick: (Int) -> Void = { _ in }
  ) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      end = .notStarted(String(cString: strerror(errno)))
      return
    }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let program = OtherProgram(words: words, variables: variables, listener: ends[1])
    do throws(OtherProgram.Fault) {
      let process = try program.start()
      close(ends[1])
      end = follow(process, ends[0], limit, tick)
    } catch {
      close(ends[1])
      end = .notStarted(error.reason)
    }
  }

  /// Collects output until the program exits, is interrupted or reaches the time limit.
  private mutating func follow(
    _ process: pid_t, _ listener: Int32, _ limit: Int, _ tick: (Int) -> Void
  ) -> End {
    let start = SteadyClock.milliseconds
    var status: Int32 = 0
    defer { stop(process, listener) }
    while true {
      listen(listener, wait: ToolRun.pause)
      if waitpid(process, &status, WNOHANG) == process { return status == 0 ? .done : .failed }
      let elapsed = SteadyClock.milliseconds - start
      if HeldSignals.isAnyWaiting { return .interrupted }
      if elapsed >= limit { return .tooLong }
      tick(elapsed)
    }
  }

  /// Kills the process group and collects the remaining output.
  private mutating func stop(_ process: pid_t, _ listener: Int32) {
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
    while listen(listener, wait: 0) {}
  }

  /// Reads pending output, waiting up to `wait` milliseconds, and returns false if there is none or
  /// the pipe is closed.
  @discardableResult
  private mutating func listen(_ listener: Int32, wait: Int32) -> Bool {
    var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, wait) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(listener, &chunk, chunk.count)
    guard count > 0 else {
      // At the end of the file `poll` returns at once; sleep instead of spinning.
      if wait > 0 { poll(nil, 0, wait) }
      return false
    }
    bytes = Array((bytes + chunk[..<count]).suffix(ToolRun.mostSaid))
    return true
  }
}
