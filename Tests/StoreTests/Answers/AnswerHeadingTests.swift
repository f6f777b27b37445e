import Store
import Testing

/// The headings of survey tools, and what is said about those that are missing.
@Suite struct AnswerHeadingTests {
  private static let sheet = AnswerSheet(
    statements: ["a-1", "a-2", "b-1"], low: 1, high: 5,
    wordings: [["keep your word?"], ["listen first?"], ["say no?"]],
    labels: ["Never", "Seldom", "Now and then", "Often", "Always"], noChanceLabel: "No chance")

  private let sample = AnswerSample(sheet: sheet, manner: AnswerManner(unavailable: .noChance))

  @Test(arguments: [
    "A-1,a_2,B.1", "x/a-1,x.y.a-2,q[b-1]", "a1,A2,b1", "g-a-1,g-a-2,g-b-1",
    "Keep your word,LISTEN FIRST?,say no", "a-1. Keep,a-2: Listen,b1) no",
    "Did you... [Keep your word?],Did you - listen first?,x: say no?",
    "\u{FEFF} a-1 ,\"a-2\",b-1", "Results\na-1,a-2,b-1", "\n\na-1,a-2,b-1",
    "Q1,Q2,Q3\nkeep your word?,listen first?,say no?",
    "Q1,Q2,Q3\nx,y,z\n\"{\"\"ImportId\"\":\"\"1\"\"}\",,\n".replacing("Q1,Q2,Q3", with: "a1,a2,b1"),
  ])
  func headingsThatMeanStatements(_ heading: String) throws {
    #expect(try sample.read(heading + "\n1,2,3\nAlways,NA,4.0\n").texts == ["123", "5n4"])
  }

  @Test func theSurestHeadingIsTaken() throws {
    let outcome = try sample.read("x/a-1,a-1,a-2,b-1,a-1.1\n5,1,2,3,4\n")
    #expect(outcome.texts == ["123"])
    #expect(outcome.reading.files.map(\.passedOver) == [["x/a-1", "a-1.1"]])
  }

  @Test func whatIsMissingIsNamedWithWhatMayBeMeant() throws {
    #expect(
      try sample.read("group,a-1,a-2x,remark\nN,1,2,x\n").problems == [
        "1.csv, line 1: no column is the statement a-2. Column 3, \"a-2x\", may be meant for it. Its "
          + "heading may be a-2 or the statement's own text. With --partial it counts as not answered.",
        "1.csv, line 1: no column is the statement b-1. Its heading may be b-1 or the statement's own "
          + "text. With --partial it counts as not answered.",
      ])
    var partial = sample
    partial.manner.isPartial = true
    #expect(try partial.read("group,a-1,a-2x\nN,1,2\n").texts == ["1.. N"])
  }

  @Test func twoColumnsForAStatementAreNamed() throws {
    #expect(
      try sample.read("p/a-1,q/a-1,a-2,b-1\n1,2,3,4\n").problems == [
        "1.csv, line 1, column 2 (q/a-1): this column is the statement a-1, and so is column 1. "
          + "Expected one of them: give the other a different heading, or take it out."
      ])
  }

  @Test func columnsAreNamedByOptions() throws {
    var named = sample
    named.manner.group = "Team"
    named.manner.person = "e-mail"
    named.manner.time = "when"
    let rows = "x,3,2,1,1/9/2026 9:05 AM,p\ny,1,2,3,31/08/2026 23:00,p\n"
    let outcome = try named.read("team,a-1,a-2,b-1,When,meta/e_mail\n" + rows)
    #expect(outcome.texts == ["321 x"])
    for (first, second) in [
      ("01.06.2026 09:00", "02.06.2026 08:00"), ("31.5.2026", "1.6.2026"),
      ("5/31/2026 9:00:10", "6/1/26 9:00:10"),
      ("2026/06/01 9:09:00 AM GMT+1", "2026/06/01 9:09:00 AM UTC"),
    ] {
      let rows = "x,3,2,1,\(second),p\ny,1,2,3,\(first),p\n"
      let outcome = try named.read("team,a-1,a-2,b-1,When,meta/e_mail\n" + rows)
      #expect(outcome.texts == ["321 x"], "\(first): \(outcome.problems)")
    }
    #expect(
      try named.read("a-1,a-2,b-1\n").problems == [
        "1.csv, line 1: there is no column \"Team\", as --group has it.",
        "1.csv, line 1: there is no column \"e-mail\", as --person has it.",
        "1.csv, line 1: there is no column \"when\", as --time has it.",
      ])
    named.manner.person = nil
    #expect(
      try named.read("team,a-1,a-2,b-1,when\n" + rows).problems.contains {
        $0.contains("Name the column for people with --person")
      })
  }

  @Test func aDateThatMayBeTwoDaysIsNotGuessed() throws {
    let outcome = try sample.read("person,time,a-1,a-2,b-1\np,01/02/2026,1,2,3\n")
    #expect(outcome.problem?.fault == .notATime("01/02/2026"))
  }

  @Test func cellsBeyondTheHeadingsAreAMistake() throws {
    let outcome = try sample.read("a-1,a-2,b-1\n1,2,3,,\n1,2,3,4\n1,2\n")
    #expect(outcome.problems.count == 2)
    #expect(outcome.problems[0].hasPrefix("1.csv, line 3: this line has 4 cells."))
    #expect(outcome.problems[1].hasPrefix("1.csv, line 4: this line has 2 cells."))
  }

  @Test func aRowForEachAnswerIsRead() throws {
    let rows = "p;a-1;Always;N\np;A_2;2,0;N\nq;x/b-1;NA;\nq;Keep your word?;1;\n"
    let outcome = try sample.read("Person;Statement;Answer;Group\n" + rows)
    #expect(outcome.texts == ["1.n", "52. N"])
  }

  @Test func rNamesItsRows() throws {
    #expect(
      try sample.read("\"a.1\",\"a.2\",\"b.1\"\n\"1\",1,2,3\n\"2\",4,5,NA\n").texts == [
        "123", "45n",
      ])
  }

  @Test func linesAreCountedThroughRowsOfHeadingsAndCellsOfSeveralLines() throws {
    let outcome = try sample.read(
      "sep=;\nx;a-1;a-2;b-1\n\"one\ntwo\";1;2;3\n\"\n\n\";1;2;3\ny;1;2;9\n")
    #expect(outcome.problems.map { $0.prefix(29) } == ["1.csv, line 8, column 4 (b-1)"])
  }
}
