internal import Glibc

/// Another program, started without a shell. Signals mean to it what they mean to any program.
struct OtherProgram {
  /// Why it could not be started.
  struct Fault: Error {
    let reason: String
  }

  /// The program, looked up on the search path, and its arguments.
  let words: [String]
  /// Variables it has instead of this program's own, or beside them.
  var variables: [String: String] = [:]
  /// The descriptor that takes everything the program says. It then runs apart: in a process group
  /// of its own, so that all of it can be ended at once, with nothing to read. Without it, it has
  /// this program's terminal.
  var listener: Int32?

  /// Starts it, and returns the number of its process; whoever starts it waits for it.
  func start() throws(Fault) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setSignals(&attributes)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let listener { direct(&actions, to: listener) }
    var child = pid_t()
    let fault = OtherProgram.withCStrings(words) { arguments in
      OtherProgram.withCStrings(environment) { environment in
        posix_spawnp(&child, words.first ?? "", &actions, &attributes, arguments, environment)
      }
    }
    guard fault == 0 else { throw Fault(reason: String(cString: strerror(fault))) }
    return child
  }

  private func setSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    var flags = POSIX_SPAWN_SETSIGDEF
    if listener != nil {
      posix_spawnattr_setsigmask(&attributes, &signals)
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP
    }
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private func direct(_ actions: inout posix_spawn_file_actions_t, to listener: Int32) {
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, listener, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, listener, STDERR_FILENO)
  }

  private var environment: [String] {
    Environment.all.filter { variables[String($0.prefix { $0 != "=" })] == nil }
      + variables.map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// The texts as C has lists of them, for as long as the body runs.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let list: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { for text in list { free(text) } }
    return body(list)
  }
}
