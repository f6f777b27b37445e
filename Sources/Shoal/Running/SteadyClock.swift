internal import Glibc

/// A clock that only goes forward, for telling how long something has taken.
enum SteadyClock {
  /// In milliseconds, from anywhere.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
