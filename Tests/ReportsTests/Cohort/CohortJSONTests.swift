import Reports
import Scoring
import Testing

@Suite("A cohort as JSON") struct CohortJSONTests {
  private func text(_ groups: [CohortSample.Group], rules: CohortRules = .toHandOn) throws
    -> String
  {
    CohortJSON.text(try CohortSample.cohort(groups, rules: rules), pack: CohortSample.pack)
  }

  private static let band: CohortSample.Group = (nil, [("4444", 20)])

  @Test("is what the schema says, whatever its size")
  func schema() throws {
    let sizes: [[CohortSample.Group]] = [
      [], [(nil, [("4524", 3)])], [(nil, [("4524", 5), ("34n1", 3)])], CohortSample.big,
      CohortSample.huge, [Self.band], [(nil, [("----", 40)])], [(nil, [("nnnn", 40)])],
      [("\u{1B}[2J\"\n", [("4524", 20), ("1234", 20)])],
    ]
    for groups in sizes {
      var check = try SchemaCheck("cohort")
      try check.check(try text(groups))
      try check.check(try text(groups, rules: .confidential))
      #expect(check.mistakes == [])
    }
  }

  @Test("has every member of the schema somewhere, so that none is a word only")
  func everyMember() throws {
    var check = try SchemaCheck("cohort")
    try check.check(try text(CohortSample.big))
    try check.check(try text(CohortSample.huge))
    try check.check(try text(CohortSample.big, rules: .confidential))
    try check.check(try text([(nil, [("4524", 5), ("34n1", 3)])]))

    let missing = check.members.subtracting(check.met)

    #expect(missing.allSatisfy { $0.hasPrefix("#/$defs/instrument/omegaFit/") }, "\(missing)")
  }

  @Test("tells no chance from not answered, and shows answers as given")
  func answers() throws {
    let text = try text([(nil, [("4n-1", 12), ("3124", 6), ("3215", 6)])])
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("\"noChance\": 12, \"notAnswered\": 0,"))
    #expect(words.contains("\"noChance\": 0, \"notAnswered\": 12,"))
  }

  @Test("names its format and its rules, and is the same every time")
  func format() throws {
    let text = try text(CohortSample.big)
    #expect(text.contains("\n  \"format\": \"shoal-cohort\",\n"))
    #expect(text.contains("\n  \"version\": 2\n}\n"))
    #expect(text.contains("\"rules\": {\n    \"minimumGroup\": 10\n  }"))
    #expect(try text == self.text(CohortSample.big.reversed()))
  }

  @Test("of three people holds no number about their answers")
  func three() throws {
    let text = try text([(nil, [("4524", 3)])])
    #expect(text.contains("\"withheld\": \"fewer than 10\""))
    for word in ["mean", "median", "counts", "answered", "scored", "alpha\": {", "\"w\""] {
      #expect(!text.contains("\"\(word)\":"), "\(word)")
    }
  }
}
