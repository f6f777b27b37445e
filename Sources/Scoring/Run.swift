package import Workbook

/// Identical answers in a row ("longstring"), in raw answers and the pack's order.
package enum Run {
  /// From this length on a run is mentioned, once and as a question. Shorter ones are common:
  /// 5.5 % of people in one data set gave the same answer to all 11 leadership statements.
  package static let worthMentioning = 15

  /// The length of the longest run. A missing answer, no chance, and an answer that is not on
  /// the scale each break a run.
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
