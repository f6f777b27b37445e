import Workbook

/// A UTC time with a resolution of one second; years outside 1...9999 are clamped.
struct UTCTime: Equatable {
  private let day: Day
  private let second: Int

  /// Creates a time from milliseconds since 1 January 1970, UTC.
  init(_ milliseconds: Int) {
    let seconds = UTCTime.floor(milliseconds, 1000)
    let days = UTCTime.floor(seconds, 86_400)
    day = Day(sinceEpoch: 0).adding(days: days)
    second = seconds - days * 86_400
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }

  /// The time in ISO 8601 basic format, such as `20261123T093144Z`.
  var compact: String { "\(UTCTime.compact(day))T\(clock(separator: ""))Z" }

  /// The time in ISO 8601 extended format, such as `2026-11-23T09:31:44Z`.
  var iso: String { "\(day.iso)T\(clock(separator: ":"))Z" }

  /// Returns a date in ISO 8601 basic format, such as `20261123`.
  static func compact(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  private func clock(separator: String) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
      .joined(separator: separator)
  }
}
