import Glibc

/// Many people at once, each a thread of their own.
enum Crowd {
  private final class Deed: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Lets so many people do something, each with their number, and waits for all of them.
  static func together(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = (0..<count).map { number in leave { body(number) } }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Lets somebody do something, without waiting.
  @discardableResult
  static func leave(_ body: @escaping @Sendable () -> Void) -> pthread_t {
    var thread = pthread_t()
    let deed = Unmanaged.passRetained(Deed(body))
    let code = pthread_create(
      &thread, nil,
      { deed in
        guard let deed else { return nil }
        Unmanaged<Deed>.fromOpaque(deed).takeRetainedValue().body()
        return nil
      }, deed.toOpaque())
    precondition(code == 0, "there is no room for a thread")
    return thread
  }
}
