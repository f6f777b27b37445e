/// A point in time as the edge of the program saw it: the instant, and what the local clock and
/// calendar said. Order never depends on it; clocks jump.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1 January 1970, UTC.
  package var milliseconds: Int
  /// The local calendar day.
  package var day: Day
  /// The local minute of the day, 0...1439.
  package var minute: Int

  package init(milliseconds: Int, day: Day, minute: Int) {
    self.milliseconds = milliseconds
    self.day = day
    self.minute = minute
  }

  /// `09:41`, local.
  package var clock: String {
    let hours = minute / 60
    let minutes = minute % 60
    return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
  }
}
