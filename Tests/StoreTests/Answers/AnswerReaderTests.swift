import Store
import Testing

/// Wide files as they should be.
@Suite struct AnswerReaderTests {
  private let sample = AnswerSample()

  @Test func readsScaleBlankAndNoChance() throws {
    let outcome = try sample.read("a-1,a-2,b-1\n1,,NA\n5,3,2\n,,\n")
    #expect(outcome.texts == ["...", "1.n", "532"])
    #expect(outcome.reading.rows == 3)
    #expect(outcome.reading.skipped == 0)
  }

  @Test(arguments: [
    "a-1,a-2,b-1\r\n1,,NA\r\n5,3,\r\n", "\u{FEFF}a-1,a-2,b-1\n1,,NA\n5,3,\n",
    "a-1,a-2,b-1\n1,,NA\n5,3,", "a-1,a-2,b-1\r\n1,,NA\r\n5,3,\r\n\r\n\r\n",
    "a-1,a-2,b-1\n\n1,,NA\n\n5,3,\n\n\n", "\"a-1\",\"a-2\",b-1\n\"1\",\"\",\"NA\"\n5,\"3\",\n",
    "\u{FEFF}\"a-1\",a-2,b-1\r\n1,,NA\n\"5\",3,\"\"",
  ])
  func readsWhateverProgramsWrite(_ text: String) throws {
    #expect(try sample.read(text).texts == ["1.n", "53."])
  }

  @Test func columnsMayBeInAnyOrder() throws {
    let outcome = try sample.read("b-1,group,a-2,a-1\n1,north,2,3\nNA,,5,\n")
    #expect(outcome.texts == [".5n", "321 north"])
  }

  @Test func aStatementWithoutAColumnIsNotAnswered() throws {
    let outcome = try sample.read("b-1\n1\n\"\"\nNA\n")
    #expect(outcome.texts == ["...", "..1", "..n"])
    #expect(outcome.reading.files.map(\.absent) == [["a-1", "a-2"]])
  }

  @Test func anEmptyLineIsNoRow() throws {
    #expect(try sample.read("b-1\n\n1\n\n").texts == ["..1"])
  }

  @Test func aHeaderAloneIsNobody() throws {
    let outcome = try sample.read("a-1,a-2,b-1\n")
    #expect(outcome.error == nil)
    #expect(outcome.reading.rows == 0)
  }

  @Test func severalFilesAreOne() throws {
    let outcome = try sample.read("a-1,group\n1,x\n", "b-1,group,a-2\n4,y,3\n2,x,5\n")
    #expect(outcome.texts == [".34 y", ".52 x", "1.. x"])
    #expect(Set(outcome.reading.groups) == ["", "x", "y"])
    #expect(outcome.reading.files.count == 2)
  }

  @Test func groupsMayHaveAnyName() throws {
    let outcome = try sample.read(
      "group,a-1\n\"A, \"\"B\"\"\",1\n\"two\nlines\",2\nÉquipe 漢,3\n,4\n north ,5\n")
    #expect(
      outcome.rows.map(\.group).sorted()
        == ["", " north ", "A, \"B\"", "two\nlines", "Équipe 漢"])
  }

  @Test func blocksComeInTheOrderOfTheFileOnOneThread() throws {
    let scratch = try Scratch()
    let rows = (0..<3000).map { "\($0 % 5 + 1)" }
    try scratch.write(Array((["a-1"] + rows).joined(separator: "\n").utf8), "1.csv")
    let (reading, consumers) = try AnswerReader(AnswerSample.small, .strict).read(
      [AnswerSource(scratch["1.csv"])], threads: 1,
      make: { _ in (blocks: [Int](), first: [UInt8]()) },
      take: { seen, block in
        seen.blocks.append(block.rows)
        for row in 0..<block.rows { seen.first.append(block.states[row * block.columns]) }
      })
    #expect(reading.rows == 3000)
    #expect(consumers[0].blocks == [1024, 1024, 952])
    #expect(consumers[0].first == (0..<3000).map { UInt8($0 % 5) })
  }
}
