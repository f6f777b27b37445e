import Glibc

/// Threads that do the same work side by side. They are the system's own: nothing else of the
/// program waits for an answer meanwhile, and no runtime is added for them.
enum Crew {
  private final class Task {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// Calls `body` with 0..<count, each on a thread of its own, and returns when all are done.
  /// When the system has no more threads to give, this one does their work as well.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var left = [0]
    for number in 1..<max(count, 1) {
      if let thread = start(Task(number, body)) { threads.append(thread) } else { left += [number] }
    }
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ task: Task) -> pthread_t? {
    var thread = pthread_t()
    let reference = Unmanaged.passRetained(task)
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let task = Unmanaged<Task>.fromOpaque(argument).takeRetainedValue()
        task.body(task.number)
        return nil
      }, reference.toOpaque())
    guard code != 0 else { return thread }
    reference.release()
    return nil
  }
}
