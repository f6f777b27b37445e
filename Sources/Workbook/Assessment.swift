/// One dated round of answering a pack.
package struct Assessment: Equatable, Sendable {
  /// The number in the workbook, from 1.
  package let number: Int
  /// The day it was begun.
  package let started: Day
  /// The day it was finished; nil while it is open.
  package let finished: Day?

  /// Creates an assessment.
  package init(number: Int, started: Day, finished: Day? = nil) {
    self.number = number
    self.started = started
    self.finished = finished
  }
}

extension Book {
  /// The assessments begun, oldest first.
  package var assessments: [Assessment] {
    beginnings.sorted { $0.key < $1.key }.map { number, started in
      Assessment(number: number, started: started, finished: day(.finished(number)))
    }
  }

  /// The number of the assessment being answered: the latest begun, or 1 before the first.
  package var current: Int { beginnings.keys.max() ?? 1 }

  /// Returns the changes that begin an assessment; empty if it has begun.
  package func beginning(_ assessment: Int, pack: Pack, at moment: Moment) -> [Change] {
    guard day(.started(assessment)) == nil else { return [] }
    return [
      Change(.started(assessment), .day(moment.day), at: moment.milliseconds),
      Change(
        .pack(assessment), .text("\(pack.id) \(pack.version) \(pack.language)"),
        at: moment.milliseconds),
    ]
  }

  /// Returns true if answers of an earlier assessment may be shown beside this one: only once this
  /// one is finished, so that the old answers do not influence the new ones.
  package func mayCompare(_ assessment: Int) -> Bool { day(.finished(assessment)) != nil }

  /// Returns the assessment to compare with: the latest finished one before this; nil if there is
  /// none.
  package func previous(to assessment: Int) -> Assessment? {
    assessments.last { $0.number < assessment && $0.finished != nil }
  }

  /// The number of days after an assessment until the next is offered.
  package static let reassessmentDays = 90
}
