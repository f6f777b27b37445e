import Store
import Testing

/// Bad input: where it is, what was found and what was expected, in words.
@Suite struct AnswerProblemTests {
  private func problems(_ text: String) throws -> [String] {
    let outcome = try AnswerSample().read(text)
    #expect(outcome.error?.exitCode == 65)
    return outcome.problems
  }

  private static let header = "person,a-1,a-2,b-1,group,time\n"
  private static let answers = "Expected 1 to 5, NA for no chance, or nothing."
  private static let cells = "Expected 6, as in the first line."
  private static let quoting =
    "a quotation mark is out of place. "
    + "Expected none, or one at each end of the cell and two for each one inside."
  private static let notText = "this is not plain text. Expected text saved as UTF-8."
  private static let date =
    "is not a date. Expected one such as 2026-11-23 or 2026-11-23T09:41:07Z."

  /// A row, and what is said about it after the line.
  private static let rows: [(String, String)] = [
    ("p,6,2,3,g,", ", column 2 (a-1): \"6\" is not an answer. \(answers)"),
    ("p,1,0,3,g,", ", column 3 (a-2): \"0\" is not an answer. \(answers)"),
    ("p,1,2,3.0,g,", ", column 4 (b-1): \"3.0\" is not an answer. \(answers)"),
    ("p,1,2, 3,g,", ", column 4 (b-1): \" 3\" is not an answer. \(answers)"),
    ("p,1,\"2 \",3,g,", ", column 3 (a-2): \"2 \" is not an answer. \(answers)"),
    ("p,1,2,n/a,g,", ", column 4 (b-1): \"n/a\" is not an answer. \(answers)"),
    ("p,1,\u{0},3,g,", ", column 3 (a-2): \"\u{2400}\" is not an answer. \(answers)"),
    ("p,1,\u{1B}[2J,3,g,", ", column 3 (a-2): \"\u{241B}[2J\" is not an answer. \(answers)"),
    ("p,1,2,3,g", ": this line has 5 cells. \(cells)"),
    ("p,1,2,3,g,,", ": this line has 7 cells. \(cells)"),
    ("p", ": this line has 1 cell. \(cells)"),
    (" ", ": this line has 1 cell. \(cells)"),
    ("p,1,2,3,\"g,", ", column 5 (group): \(quoting)"),
    ("p,1,2,3,\"g\"h,", ", column 5 (group): \(quoting)"),
    ("p,1,2,3,g\"h,", ", column 5 (group): \(quoting)"),
    ("p,1,2\",3,g,", ", column 3 (a-2): \(quoting)"),
    ("p,1,2,3,g,\"", ", column 6 (time): \(quoting)"),
    ("p,1,2,3,g\u{0},", ", column 5 (group): \(notText)"),
    (
      ",1,2,3,g,",
      ", column 1 (person): this cell is blank. Expected something that tells the person from others."
    ),
    ("p,1,2,3,g,23/11/2026", ", column 6 (time): \"23/11/2026\" \(date)"),
    ("p,1,2,3,g,2026-02-29", ", column 6 (time): \"2026-02-29\" \(date)"),
  ]

  @Test(arguments: rows.indices) func aBadRowIsNamed(_ index: Int) throws {
    let (row, words) = Self.rows[index]
    for end in ["\n", "\r\n", ""] {
      let before = Self.header + "p,1,2,3,g,\n\n\"q\nr\",1,2,3,g,\n"
      #expect(try problems(before + row + end) == ["1.csv, line 6" + words])
    }
  }

  @Test func whatIsNotUTF8IsNamed() throws {
    let bytes = Array(Self.header.utf8) + Array("p,1,2,3,".utf8) + [0xC3, 0x28] + Array(",\n".utf8)
    let outcome = try AnswerSample().read([bytes])
    #expect(outcome.problems == ["1.csv, line 2, column 5 (group): \(Self.notText)"])
  }

  @Test func aBadQuoteCostsItsLineOnly() throws {
    let text = "group,a-1\n\"x,1\ny,2\nz,3\n\"w\"v,4\nu,5\n"
    let outcome = try AnswerSample(skippingBad: true).read(text)
    #expect(outcome.texts == ["2.. y", "3.. z", "5.. u"])
    #expect(outcome.reading.problems.map(\.line) == [2, 5])
  }

  @Test func aLongTextIsShortened() throws {
    let found = try problems("a-1\n" + String(repeating: "9", count: 5000) + "\n")
    #expect(found[0].contains("\"" + String(repeating: "9", count: 40) + "...\" is not"))
  }

  @Test func aLineLongerThanOneMegabyteEndsTheReading() throws {
    let long = String(repeating: "1", count: 1 << 20)
    for text in ["a-1\n1\n\(long)\n2\n", "a-1\n1\n\(long)"] {
      let outcome = try AnswerSample(skippingBad: true).read(text)
      #expect(
        outcome.problems == [
          "1.csv, line 3: this line is longer than 1 MB. "
            + "Expected a line of answers; reading ends here."
        ])
    }
    #expect(try AnswerSample().read(long).problem?.fault == .tooLong)
  }

  @Test func aQuoteThatIsNeverClosedIsFound() throws {
    let rows = String(repeating: String(repeating: "x", count: 4000) + ",1\n", count: 300)
    let outcome = try AnswerSample(skippingBad: true, threads: 2, step: 50_000)
      .read("group,a-1\n" + rows + "\"y,1\n" + rows)
    #expect(outcome.reading.rows == 600)
    #expect(outcome.problem?.line == 302)
    #expect(outcome.problem?.fault == .quoting)
  }

  @Test func theFirstTwentyAreToldAndAllAreCounted() throws {
    let text = "a-1\n" + (1...50).map { $0.isMultiple(of: 2) ? "1\n" : "9\n" }.joined()
    let outcome = try AnswerSample(threads: 3, step: 4).read(text)
    guard case .problems(let problems, let count)? = outcome.error else {
      Issue.record("nothing was found")
      return
    }
    #expect(count == 25)
    #expect(problems.map(\.line) == (0..<20).map { $0 * 2 + 2 })
    #expect(outcome.error?.message.hasSuffix("25 problems in all; these are the first 20.") == true)
  }

  @Test func badRowsCanBeLeftOut() throws {
    let text = "a-1,a-2\n1,2\n6,2\n3\n4,5,1\n5,5\n"
    let outcome = try AnswerSample(skippingBad: true).read(text)
    #expect(outcome.texts == ["12.", "55."])
    #expect(outcome.reading.skipped == 3)
    #expect(outcome.reading.problems.map(\.line) == [3, 4, 5])
  }

  @Test func problemsOfSeveralFilesComeInTheirOrder() throws {
    let outcome = try AnswerSample().read("a-1\n9\n", "a-1\n1\n", "a-1\n1\n8\n")
    #expect(
      outcome.error?.message == """
        1.csv, line 2, column 1 (a-1): "9" is not an answer. \(Self.answers)
        3.csv, line 3, column 1 (a-1): "8" is not an answer. \(Self.answers)
        2 problems in all.
        """)
  }
}
