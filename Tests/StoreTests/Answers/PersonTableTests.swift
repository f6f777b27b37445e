import Store
import Testing

/// One person counts once: with what they said last.
@Suite struct PersonTableTests {
  private let sample = AnswerSample()

  @Test func theLastRowOfAPersonCounts() throws {
    let outcome = try sample.read("person,a-1,group\np,1,x\nq,2,x\np,3,y\n")
    #expect(outcome.texts == ["2.. x", "3.. y"])
    #expect(outcome.reading.rows == 2)
    #expect(outcome.reading.replaced == 1)
  }

  @Test func theWholeRowIsReplacedBlanksIncluded() throws {
    #expect(try sample.read("person,a-1,a-2\np,1,5\np,,4\n").texts == [".4."])
  }

  @Test func timeComesBeforePlace() throws {
    let text = """
      person,a-1,time
      p,1,2026-11-23T10:00Z
      p,2,2026-11-23
      q,3,2026-11-23T10:00+01:00
      q,4,2026-11-23T09:30
      r,5,2026-11-23
      r,1,2026-11-23
      s,2,1969-12-31
      s,3,
      """
    #expect(try sample.read(text).texts == ["1..", "1..", "2..", "4.."])
  }

  @Test func personsAreTheSameInAllFiles() throws {
    let outcome = try sample.read(
      "person,a-1,date\np,1,2026-11-23\nq,1,2026-11-23\n",
      "person,a-1,date\np,2,2026-11-22\nq,2,2026-11-23\n", "a-1\n5\n")
    #expect(outcome.texts == ["1..", "2..", "5.."])
  }

  @Test func namesThatDifferAreDifferentPeople() throws {
    let names = [
      "p", "P", " p", "p ", "pp", "\"p,\"", "\"p\"\"\"", "é", "e\u{301}", "NA", "0", "00",
    ]
    let text = "person,a-1\n" + names.map { "\($0),1\n" }.joined() + "\"p\",2\n"
    let outcome = try sample.read(text)
    #expect(outcome.reading.rows == names.count)
    #expect(outcome.texts.filter { $0 == "2.." }.count == 1)
  }

  @Test(arguments: [1, 2, 5]) func manyPeopleWithMany(_ threads: Int) throws {
    var rows: [String] = []
    for round in 1...4 {
      rows += (0..<5000).filter { $0 % round == 0 }.map { "id-\($0 * 7919 % 5000),\(round)" }
    }
    let outcome = try AnswerSample(threads: threads, step: 1000)
      .read("person,a-1\n" + rows.joined(separator: "\n"))
    #expect(outcome.reading.rows == 5000)
    #expect(outcome.reading.replaced == rows.count - 5000)
    for round in 1...4 {
      let people = (0..<5000).filter { person in (1...4).last { person % $0 == 0 } == round }
      #expect(outcome.texts.count { $0 == "\(round).." } == people.count)
    }
  }
}
