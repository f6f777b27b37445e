import Reports
import Testing
import Workbook

@Suite("Actions as JSON") struct ActionsJSONTests {
  @Test("keep to the schema, and use all of it")
  func schema() throws {
    var check = try SchemaCheck("actions")
    try check.check(ActionsJSON.text(SampleActions.sent))
    try check.check(ActionsJSON.text(SampleActions.sent([])))
    try check.check(ActionsJSON.text(SampleActions.ofRoom))
    #expect(check.mistakes.isEmpty, "\(check.mistakes)")
    #expect(check.members.subtracting(check.met).isEmpty)
  }

  @Test("tell both days and every part apart")
  func parts() throws {
    let text = ActionsJSON.text(SampleActions.sent)
    #expect(text.contains("\"due\": \"2026-12-04\"") && text.contains("\"review\": \"2027-02-20\""))
    #expect(text.contains(#""learned": "much,\nand more""#))
    #expect(
      text.contains(#""closed": "2026-11-23T09:35:04Z""#) && text.contains(#""closed": null"#))
  }
}
