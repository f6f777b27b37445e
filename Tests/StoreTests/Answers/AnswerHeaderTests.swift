import Store
import Testing

/// The first line of a file.
@Suite struct AnswerHeaderTests {
  private static let kinds = "Expected a statement of the pack, or person, group or time."

  private static let headers: [(String, [String])] = [
    (
      "a-1,a-22,b-1\n",
      [", column 2: \"a-22\" is no column for answers. \(kinds) Did you mean \"a-2\"?"]
    ),
    ("comments,a-1\n", [", column 1: \"comments\" is no column for answers. \(kinds)"]),
    ("A-1\n", [", column 1: \"A-1\" is no column for answers. \(kinds) Did you mean \"a-1\"?"]),
    ("a-1,\n", [", column 2: \"\" is no column for answers. \(kinds)"]),
    (
      "a-1,a-2,a-1\n",
      [", column 3 (a-1): this column is there twice, first as column 1. Expected it once."]
    ),
    (
      "time,a-1,date\n",
      [", column 3 (date): this column is there twice, first as column 1. Expected it once."]
    ),
    (
      "person,group\n",
      [": no column is a statement. Expected at least one, such as \"a-1\"."]
    ),
    (
      "statement,answer\n",
      [": there is no column \"person\". Expected person, statement and answer."]
    ),
    ("a-1;a-2\n", [": cells are separated by semicolons here. Expected commas."]),
    ("a-1\ta-2\n", [": cells are separated by tabs here. Expected commas."]),
    ("", [": there is nothing here. Expected a first line with the names of the columns."]),
    ("\u{FEFF}", [": there is nothing here. Expected a first line with the names of the columns."]),
    ("\na-1\n", [": there is nothing here. Expected a first line with the names of the columns."]),
    (
      "a-1,\"a-2\n1,2\n",
      [
        ", column 2: a quotation mark is out of place. Expected none, or one at each end of the "
          + "cell and two for each one inside."
      ]
    ),
  ]

  @Test(arguments: headers.indices) func aBadHeaderIsNamed(_ index: Int) throws {
    let (text, words) = Self.headers[index]
    for skippingBad in [false, true] {
      let outcome = try AnswerSample(skippingBad: skippingBad).read(text)
      #expect(outcome.problems == words.map { "1.csv, line 1" + $0 })
      #expect(outcome.error?.exitCode == 65)
    }
  }

  @Test func aHeaderInUTF16IsNamed() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "a-1\n1\n".utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    let outcome = try AnswerSample().read([bytes])
    #expect(
      outcome.problems == [
        "1.csv, line 1: this is not saved as UTF-8. Expected a CSV file saved as UTF-8."
      ])
  }

  @Test func everyMistakeIsTold() throws {
    let outcome = try AnswerSample().read("x,a-1,y,a-1\n")
    #expect(outcome.reading.rows == 0)
    #expect(outcome.problems.count == 3)
  }

  @Test func aHeaderMayGoOverLines() throws {
    let outcome = try AnswerSample().read("\"a\n1\",a-2\n9,1\n")
    #expect(outcome.problem?.line == 1)
    #expect(outcome.problem?.column == 1)
  }

  @Test func aHeaderInPiecesIsReadWhole() throws {
    for step in 1...20 {
      let outcome = try AnswerSample(step: step).read("\"a-1\",group,\"b-1\"\r\n1,\"g\n\",2\r\n")
      #expect(outcome.texts == ["1.2 g\n"])
    }
  }
}
