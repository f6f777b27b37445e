/// An Enter that opened a box or a notice and may still be held down, so that the next ones are no
/// answers of the person's own.
struct HeldEnter: Equatable, Sendable {
  private var last: Int
  private var isRepeating = false

  /// Creates it at the time of the press, in milliseconds.
  init(at milliseconds: Int) { last = milliseconds }

  /// True for an Enter that comes as those of a key held down do. At most one that somebody presses
  /// anew is taken for such: after the first, they come fast.
  mutating func comesAgain(at milliseconds: Int) -> Bool {
    guard milliseconds - last < (isRepeating ? Self.longestRepeat : Self.longestDelay) else {
      return false
    }
    (last, isRepeating) = (milliseconds, true)
    return true
  }

  /// The milliseconds before a key held down comes for the second time, at most.
  private static let longestDelay = 700
  /// The milliseconds between any later two times, at most.
  private static let longestRepeat = 200
}
