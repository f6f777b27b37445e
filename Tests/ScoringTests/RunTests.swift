import Scoring
import Testing
import Workbook

@Suite struct RunTests {
  @Test(arguments: [
    ("", 0), ("---", 0), ("3", 1), ("123", 1), ("33355", 3), ("333n33", 3), ("333-33", 3),
    ("333933", 3), ("nnnn", 0), ("3n3n3", 1), ("1122222", 5),
  ])
  func missingAndNoChanceBreakARun(_ answers: String, _ length: Int) {
    #expect(Run.longest(in: answers.map(Example.answer), on: Example.scale) == length)
  }
}
