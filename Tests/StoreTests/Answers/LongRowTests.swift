import Store
import Testing

/// Long files: a row for each answer.
@Suite struct LongRowTests {
  private let sample = AnswerSample()

  @Test func rowsOfAPersonMayBeAnywhere() throws {
    let outcome = try sample.read(
      "person,statement,answer\np,a-1,1\nq,b-1,NA\np,b-1,3\nq,a-2,5\np,a-2,\n")
    #expect(outcome.texts == [".5n", "1.3"])
    #expect(outcome.reading.files.map(\.isLong) == [true])
  }

  @Test func columnsMayBeInAnyOrder() throws {
    let outcome = try sample.read(
      "answer,group,statement,time,person\n1,x,a-1,,p\n\"2\",\"y, z\",a-2,,p\r\n")
    #expect(outcome.texts == ["12. y, z"])
  }

  @Test func theLastAnswerCounts() throws {
    let text = "person,statement,answer\np,a-1,1\np,a-2,2\np,a-1,3\n"
    let outcome = try sample.read(text)
    #expect(outcome.texts == ["32."])
    #expect(outcome.reading.replaced == 1)
  }

  @Test func aLaterTimeBeginsAnew() throws {
    let text = """
      person,statement,answer,time
      p,a-1,1,2026-01-01
      p,a-1,3,2026-11-23
      p,a-2,2,2026-01-01
      p,b-1,4,2026-11-23
      """
    #expect(try sample.read(text).texts == ["3.4"])
  }

  @Test func partsOfALongFileAreOne() throws {
    let header = "person,statement,answer\n"
    #expect(
      try sample.read(header + "p,a-1,1\nq,a-1,2\n", header + "p,a-2,3\n").texts == ["13.", "2.."])
  }

  @Test func badRowsAreNamed() throws {
    let text = "person,statement,answer\np,a-1,1\np,a-22,2\np,a-2,6\n,a-1,1\np,a-1\n"
    #expect(
      try sample.read(text).problems == [
        "1.csv, line 3, column 2 (statement): the pack has no statement \"a-22\". "
          + "Expected one of its statements. Did you mean \"a-2\"?",
        "1.csv, line 4, column 3 (answer): \"6\" is not an answer. "
          + "Expected 1 to 5, NA for no chance, or nothing.",
        "1.csv, line 5, column 1 (person): this cell is blank. "
          + "Expected something that tells the person from others.",
        "1.csv, line 6: this line has 2 cells. Expected 3, as in the first line.",
      ])
  }

  @Test func aStatementColumnHasNoPlaceInALongFile() throws {
    let outcome = try sample.read("person,statement,answer,a-1\n")
    #expect(outcome.problem?.column == 4)
  }

  /// A wide table and its rows shuffled apart come to the same.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func longIsWide(_ seed: UInt64) throws {
    var dice = AnswerDice(state: seed)
    let cells = ["", "NA", "1", "2", "3", "4", "5"]
    var wide = "person,group,a-1,a-2,b-1\n"
    var long: [String] = []
    for person in 0..<40 {
      let row = (0..<3).map { _ in cells.randomElement(using: &dice) ?? "" }
      wide += "p\(person),g\(person % 3),\(row.joined(separator: ","))\n"
      for (statement, cell) in zip(AnswerSample.small.statements, row) {
        long.append("p\(person),\(statement),\(cell),g\(person % 3)")
      }
    }
    long.shuffle(using: &dice)
    let text = "person,statement,answer,group\n" + long.joined(separator: "\n")
    let step = Int.random(in: 1...200, using: &dice)
    #expect(
      try AnswerSample(threads: 2, step: step).read(text).texts == sample.read(wide).texts)
  }
}
