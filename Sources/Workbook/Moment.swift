/// A point in time, as read from the system clock: the instant, and the local calendar day and
/// minute. It is never used for ordering, as clocks may be set back.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1 January 1970, UTC.
  package var milliseconds: Int
  /// The local calendar day.
  package var day: Day
  /// The local minute of the day, 0...1439.
  package var minute: Int

  /// Creates a moment.
  package init(milliseconds: Int, day: Day, minute: Int) {
    self.milliseconds = milliseconds
    self.day = day
    self.minute = minute
  }

  /// The local time of day: `09:41`.
  package var clock: String {
    let hours = minute / 60
    let minutes = minute % 60
    return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
  }
}
