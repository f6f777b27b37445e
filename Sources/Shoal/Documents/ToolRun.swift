internal import Glibc

/// One run of another program that makes a file of a file: with nothing to ask the person, and no
/// longer than a limit. Whatever it started itself ends with it.
package struct ToolRun {
  /// How it ended.
  package enum End: Equatable, Sendable {
    case done
    case failed
    case notStarted(String)
    /// It was stopped at the limit.
    case tooLong
    /// It was stopped, because this program is asked to leave.
    case interrupted
  }

  /// How long it may take unless something else is asked for, in milliseconds.
  package static let limit = 60_000
  private static let mostSaid = 4_000
  private static let pause: Int32 = 100

  /// How it ended.
  package private(set) var end = End.done
  private var bytes: [UInt8] = []

  /// The last of what it said.
  package var said: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - variables: of the environment, instead of this program's own or beside them.
  ///   - limit: how long it may take, in milliseconds.
  ///   - tick: called now and then, with the milliseconds since the start.
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

  /// Listens until the program ends or has to.
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

  /// Ends all that is left of it, and hears its last words.
  private mutating func stop(_ process: pid_t, _ listener: Int32) {
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
    while listen(listener, wait: 0) {}
  }

  /// Takes in what there is to hear. False when nothing came, or nothing ever will.
  @discardableResult
  private mutating func listen(_ listener: Int32, wait: Int32) -> Bool {
    var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, wait) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(listener, &chunk, chunk.count)
    guard count > 0 else {
      // Nobody holds the other end any more, and poll would no longer wait.
      if wait > 0 { poll(nil, 0, wait) }
      return false
    }
    bytes = Array((bytes + chunk[..<count]).suffix(ToolRun.mostSaid))
    return true
  }
}
