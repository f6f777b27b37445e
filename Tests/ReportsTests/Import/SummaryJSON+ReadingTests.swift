import Reports
import Testing
import Workbook

@Suite("A summary in JSON, read") struct SummaryJSONReadingTests {
  private let text = SampleBook.filled.summaryJSON

  private func message(_ old: String, _ new: String) throws -> String {
    try #require(text.contains(old), "\(old)")
    return Importing.message(text.replacing(old, with: new, maxReplacements: 1))
  }

  @Test(
    "names the path and what was expected",
    arguments: [
      (
        #""candour-1": 5"#, #""candour-1": 6"#,
        "answers.candour-1: expected a whole number from 1 to 5, \"no chance\" or null."
      ),
      (
        #""candour-1": 5"#, #""candour-1": "5""#,
        "answers.candour-1: expected a whole number from 1 to 5, \"no chance\" or null."
      ),
      (
        #""candour-1": 5"#, #""candor-1": 5"#,
        "answers.candor-1: expected a statement of this pack, such as candour-1."
      ),
      (
        #""day": "2026-10-12""#, #""day": "12 October""#,
        "examples.candour.day: expected a day, such as 2026-11-23, or null."
      ),
      (
        #""outcome": "partly""#, #""outcome": "half""#,
        "actions[1].outcome: expected done, partly, changed, not-done or null."
      ),
      (
        #""shared-power-w2""#, #""shared-power-w9""#,
        "watchFors.shared-power[0]: expected a watch-for of shared-power, such as shared-power-w1."
      ),
      (
        #""what-so""#, #""nowhere""#,
        "reflections.shared-power.nowhere: expected a prompt of this pack."
      ),
      (
        #""number": 2"#, #""number": 0"#,
        "assessment.number: expected a whole number from 1 to 9999."
      ),
      (#""leftOut": 0,"#, #""leftOut": 0, "mood": 1,"#, "mood: expected no such member."),
      (#""leftOut": 0,"#, "", "leftOut: expected this member."),
      (
        #""version": 2,"#, #""version": 3,"#,
        "this summary is of format version 3; this Shoal knows 2. Install the newer Shoal to import it."
      ),
      (
        #""id": "core",\#n    "language": "en-GB",\#n    "title""#,
        #""id": "other",\#n    "language": "en-GB",\#n    "title""#,
        "this summary is of the pack other, and core is in use. Name its pack with --pack."
      ),
      (#""id": "1""#, #""id": """#, "actions[0].id: expected an identifier of an action."),
      (#""id": "2""#, #""id": "1""#, "actions[1].id: expected every answer only once."),
    ])
  func mistakes(_ old: String, _ new: String, _ wanted: String) throws {
    #expect(try message(old, new) == wanted)
  }

  @Test("names every mistake at once, each once, in the order of the file")
  func everyMistake() {
    let changes = [
      (#""leftOut": 0,"#, #""mood": 1,"#), (#""number": 2"#, #""number": 0"#),
      (#""candour-1": 5"#, #""candour-1": 6"#), (#""what-so""#, #""nowhere""#),
      (#""day": "2026-10-12""#, #""day": "12 October""#), (#""id": "2""#, #""id": "1""#),
      (#""outcome": "partly""#, #""outcome": 7"#),
    ]
    let wrong = changes.reduce(text) { $0.replacing($1.0, with: $1.1, maxReplacements: 1) }
    #expect(
      Importing.message(wrong) == """
        8 mistakes, and nothing is imported.
          mood: expected no such member.
          leftOut: expected this member.
          assessment.number: expected a whole number from 1 to 9999.
          actions[1].id: expected every answer only once.
          actions[1].outcome: expected a text.
          answers.candour-1: expected a whole number from 1 to 5, "no chance" or null.
          examples.candour.day: expected a day, such as 2026-11-23, or null.
          reflections.shared-power.nowhere: expected a prompt of this pack.
        """)
  }

  @Test("names a theme once that is none of the pack's, and lists what is no list or object")
  func shapes() throws {
    #expect(
      try message(#""examples": {"#, #""examples": {"candor": {"text": "a", "day": null}, "#)
        == "earlier[0].examples.candor: expected a theme of this pack, such as candour.")
    #expect(
      Importing.message(text.replacing(#""candour-1": 5"#, with: #""candour-1": true"#))
        .hasPrefix("answers.candour-1: expected a whole number"))
  }

  @Test("names line and column where it is no JSON")
  func notJSON() throws {
    #expect(
      try message(#""actions": ["#, #""actions": [,"#) == "line 2, column 15: this is not JSON.")
    #expect(Importing.message(String(text.dropLast(3))).hasSuffix("this is not JSON."))
  }

  @Test("refuses a text that no workbook could keep")
  func long() throws {
    let long = String(repeating: "x", count: 20_001)
    #expect(
      try message(#""witness": "a council director""#, "\"witness\": \"\(long)\"")
        == "examples.candour.witness: expected a text of at most 20,000 characters.")
  }
}
