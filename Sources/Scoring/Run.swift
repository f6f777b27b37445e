package import Workbook

/// Runs of identical consecutive answers ("longstring"), in raw answers and the pack's order.
package enum Run {
  /// The minimum length of a run that is mentioned, once and as a question. Shorter runs are
  /// common: 5.5 % of people in one data set gave the same answer to all 11 leadership statements.
  package static let worthMentioning = 15

  /// Returns the length of the longest run. A missing answer, *no chance*, and a rating outside the
  /// scale each end a run.
  package static func longest(in answers: [Answer?], on scale: Scale) -> Int {
    var longest = 0
    var length = 0
    var last: Int?
    for value in answers.map({ $0?.value(on: scale) }) {
      length = value == nil ? 0 : value == last ? length + 1 : 1
      last = value
      longest = max(longest, length)
    }
    return longest
  }
}
