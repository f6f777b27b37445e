internal import Glibc
internal import Workbook

/// The one place that asks what time it is here.
enum LocalClock {
  /// Now, by the computer's clock and its time zone.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    localtime_r(&time.tv_sec, &parts)
    let day =
      Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(sinceEpoch: time.tv_sec / 86_400)
    return Moment(
      milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000, day: day,
      minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
  }
}
