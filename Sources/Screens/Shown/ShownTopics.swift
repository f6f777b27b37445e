internal import Scoring
internal import Workbook

extension WorkshopContext {
  /// The latest round that is shown.
  var shownResult: RoundResult? { standing.latest.flatMap { standing.results[$0] } }

  /// The topics of what is shown.
  var topics: Topics? {
    shownResult.map { Topics($0, on: pack.scale.low...pack.scale.high) }
  }
}
