package import Workbook

/// The answers of one workbook: those of its latest assessment of a pack.
package struct AssessmentAnswers: Hashable, Sendable {
  /// The identifier of the workbook, as its first line has it.
  package let workbook: String
  /// The number of the assessment in the workbook.
  package let assessment: Int
  /// The day it was finished; nil when it was not, and counts all the same.
  package let finished: Day?
  /// The version of the pack it was answered in, such as `1.0.0`; empty when none is noted.
  package let packVersion: String
  /// A state for each statement of the query: `0..<c` for a point of the scale (lowest first), c
  /// for not answered, c + 1 for no chance.
  package let states: [UInt8]

  /// The answers of a workbook.
  package init(
    workbook: String, assessment: Int, finished: Day?, packVersion: String, states: [UInt8]
  ) {
    self.workbook = workbook
    self.assessment = assessment
    self.finished = finished
    self.packVersion = packVersion
    self.states = states
  }
}
