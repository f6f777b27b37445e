import Reports
import Scoring
import Testing
import Workbook

@Suite("Two times for machines") struct MovementFiguresTests {
  private func movement(_ rules: CohortRules, times: Int) throws -> Movement {
    let frame = try TallyFrame(CohortSample.pack)
    var tally = Tally(try frame.doubled())
    let width = frame.statements.count
    for person in 0..<times {
      let before = (0..<width).map { UInt8((person + $0 * person / 3) % 5) }
      let after = (0..<width).map { UInt8((person / 2 + $0) % 5) }
      var (row, place) = ([UInt8](), 0)
      for theme in frame.themes {
        let range = place..<place + theme.statements.count
        row += before[range] + after[range]
        place = range.upperBound
      }
      try tally.add(row, group: person % 4 == 0 ? "North" : nil)
    }
    return Movement(linked: tally, of: frame, before: times, after: times, rules: rules)
  }

  @Test("keep to the schema, in both modes")
  func schema() throws {
    for rules in [CohortRules.toHandOn, .confidential] {
      for times in [4, 60, 300] {
        var check = try SchemaCheck("movement")
        try check.check(
          MovementFigures.json(try movement(rules, times: times), pack: CohortSample.pack))
        #expect(check.mistakes == [])
      }
    }
  }

  @Test("have in the table what they have in the document")
  func table() throws {
    let movement = try movement(.toHandOn, times: 60)
    let lines = MovementFigures.csv(movement, pack: CohortSample.pack).split(separator: "\n")
    #expect(lines[0] == "pack,version,theme,statement,of,group,measure,value,note")
    #expect(lines.contains { $0.contains(",everyone,,up,") })
    #expect(
      lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 9 })
  }
}
