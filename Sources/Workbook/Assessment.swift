/// One dated pass through a pack.
package struct Assessment: Equatable, Sendable {
  /// Its number in the workbook, from 1.
  package let number: Int
  package let started: Day
  /// The day it was finished; nil while it is open.
  package let finished: Day?

  package init(number: Int, started: Day, finished: Day? = nil) {
    self.number = number
    self.started = started
    self.finished = finished
  }
}

extension Book {
  /// All assessments begun, oldest first.
  package var assessments: [Assessment] {
    beginnings.sorted { $0.key < $1.key }.map { number, started in
      Assessment(number: number, started: started, finished: day(.finished(number)))
    }
  }

  /// The number of the assessment being answered: the latest begun, or 1 before the first.
  package var current: Int { beginnings.keys.max() ?? 1 }

  /// The changes that begin an assessment, if it has not begun.
  package func beginning(_ assessment: Int, pack: Pack, at moment: Moment) -> [Change] {
    guard day(.started(assessment)) == nil else { return [] }
    return [
      Change(.started(assessment), .day(moment.day), at: moment.milliseconds),
      Change(
        .pack(assessment), .text("\(pack.id) \(pack.version) \(pack.language)"),
        at: moment.milliseconds),
    ]
  }

  /// Whether answers of an earlier assessment may be shown beside this one: only once the new
  /// answers are in, so that the old ones do not lead them.
  package func mayCompare(_ assessment: Int) -> Bool { day(.finished(assessment)) != nil }

  /// The assessment to compare with: the latest finished one before this.
  package func previous(to assessment: Int) -> Assessment? {
    assessments.last { $0.number < assessment && $0.finished != nil }
  }

  /// How many days after an assessment the next is offered.
  package static let reassessmentDays = 90
}
