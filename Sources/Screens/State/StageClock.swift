internal import Canvas
package import Workbook

/// The time a stage or a topic has left. It counts down, and never does anything by itself.
package struct StageClock: Equatable, Sendable {
  /// The subject of a clock.
  package typealias Subject = ClockSubject

  /// Whole minutes it has, what was added included.
  package let minutes: Int
  /// Seconds since it was started; nil while it stands.
  package let elapsed: Int?

  /// The clock of a subject, as a workshop's book has it.
  package init(_ subject: Subject, _ book: Book, _ plan: WorkshopPlan, at now: Moment) {
    minutes = (plan.minutes[subject.stage] ?? 0) + (book.number(subject.extra) ?? 0)
    elapsed = book.number(subject.began).map { max(0, (now.milliseconds - $0) / 1000) }.flatMap {
      $0 < StageClock.longest ? $0 : nil
    }
  }

  /// Seconds after which a clock that nobody stopped counts as standing: half a day.
  static let longest = 12 * 3600

  /// Seconds left, below zero when the time is over; nil while it stands.
  package var left: Int? { elapsed.map { minutes * 60 - $0 } }

  /// The clock in a few words: `12:05 left`, `1:30 over`, `15 minutes`.
  package var words: String {
    guard let left else { return Count.of(minutes, "minute") }
    let seconds = abs(left) % 60
    let time = "\(abs(left) / 60):" + (seconds < 10 ? "0" : "") + "\(seconds)"
    return left >= 0 ? "\(time) left" : "\(time) over"
  }
}

extension WorkshopContext {
  /// The clock in the header of a page.
  func clockNote(_ subject: StageClock.Subject) -> String {
    StageClock(subject, book, plan, at: now).words
  }

  /// Returns true if the clock of a subject is running.
  func isRunning(_ subject: StageClock.Subject) -> Bool {
    StageClock(subject, book, plan, at: now).elapsed != nil
  }

  /// The keys of a page with a clock.
  func clockKeys(_ subject: StageClock.Subject) -> [Binding] {
    let isRunning = isRunning(subject)
    return [
      Binding(
        [.character("t")], isRunning ? "stop the clock" : "start the clock", word: "clock",
        .workshop(.clock(subject))),
      Binding(
        [.character("+")], "five minutes more", word: "more", .workshop(.moreMinutes(subject))),
    ]
  }
}
