import Glibc
import Store
import Testing
import Workbook

/// One workbook after another: which assessment counts, what is noted, what is refused.
@Suite struct WorkbookGathererTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func only(_ changes: [Change], unfinished: Bool = false) throws -> AssessmentAnswers? {
    try scratch.write(GatheringSample.journal(1, changes))
    let query = AnswerQuery(pack: "core", GatheringSample.sheet, countingUnfinished: unfinished)
    let answers = try GatheringSample.gather(scratch, query)
    return answers.count == 1 ? answers[0] : nil
  }

  @Test func aRowOfStates() throws {
    let found = try only(GatheringSample.assessment(1, ["a-1": 5, "b-1": 0]))
    #expect(
      found
        == AssessmentAnswers(
          workbook: GatheringSample.id(1), assessment: 1, finished: GatheringSample.spring,
          packVersion: "1.0.0", states: [4, 5, 6]))
  }

  @Test func theLatestFinishedAssessmentCounts() throws {
    let spring = GatheringSample.spring
    let first = GatheringSample.assessment(1, ["a-1": 1], finished: spring.adding(days: 9))
    let second = GatheringSample.assessment(2, ["a-1": 2], finished: spring)
    let open = GatheringSample.assessment(3, ["a-1": 3], finished: nil)
    #expect(try only(first + second + open)?.assessment == 1)
    #expect(try only(first + second + open, unfinished: true)?.assessment == 1)
    let sameDay = GatheringSample.assessment(2, ["a-1": 2], finished: spring.adding(days: 9))
    #expect(try only(first + sameDay + open)?.assessment == 2)
    let other = GatheringSample.assessment(
      4, finished: spring.adding(days: 99), pack: "core-2 1 en")
    #expect(try only(first + other)?.assessment == 1)
  }

  @Test func anUnfinishedOneCountsWhenAsked() throws {
    let empty = GatheringSample.assessment(3, [:], finished: nil)
    let open = GatheringSample.assessment(2, ["a-2": 3], finished: nil)
    #expect(try only(open + empty) == nil)
    let found = try only(open + empty, unfinished: true)
    #expect(found?.assessment == 2)
    #expect(found?.finished == nil)
    #expect(found?.states == [5, 2, 5])
    #expect(try only(empty, unfinished: true) == nil)
  }

  @Test func theLastChangeOfAFieldCounts() throws {
    var book = Book(GatheringSample.assessment(1, ["a-1": 4, "a-2": 2]))
    let clear = Change(.rating("a-2", in: 1), nil)
    book.apply(clear)
    let undo = try #require(book.undo(at: 0))
    let off = Change(.rating("b-1", in: 1), .answer(.rated(6)))
    let changes = GatheringSample.assessment(1, ["a-1": 4, "a-2": 2, "b-1": 3])
    #expect(try only(changes + [clear])?.states == [3, 5, 2])
    #expect(try only(changes + [clear, undo])?.states == [3, 1, 2])
    #expect(try only(changes + [off])?.states == [3, 1, 5])
    #expect(try only(changes + [Change(.finished(1), nil)]) == nil)
    #expect(try only(changes + [Change(.started(1), nil)]) == nil)
    #expect(try only(changes + [Change(.pack(1), nil)]) == nil)
  }

  @Test func whatIsLeftOutIsNoted() throws {
    let gone = ["a-1": 4, "gone-1": 3, "gone-2": 0, "b-1": 9]
    let stray = GatheringSample.assessment(1, gone, pack: "core 0.9.0 en-GB")
    try scratch.write(GatheringSample.journal(1, stray), "1.jsonl")
    try scratch.write(GatheringSample.journal(2), "2.jsonl")
    let open = GatheringSample.assessment(1, finished: nil)
    try scratch.write(GatheringSample.journal(3, open), "3.jsonl")
    let other = GatheringSample.assessment(1, pack: "other 1.0.0 en-GB")
    try scratch.write(GatheringSample.journal(4, other), "4.jsonl")
    try scratch.write(GatheringSample.journal(5, []), "5.jsonl")
    try scratch.write(Array("{\"a\":1}\n".utf8), "log.jsonl")
    try scratch.write([], "notes.txt")
    try scratch.write([], "1.jsonl.lock")
    let answers = try GatheringSample.gather(scratch)
    #expect(answers.states == [3, 5, 5, 3, 5, 5])
    #expect(answers.path(1) == scratch["2.jsonl"])
    #expect(
      answers.note.lines == [
        "2 workbooks count.",
        "1 workbook left out: its assessment is not finished (--unfinished counts it).",
        "1 workbook left out: it was answered in another pack.",
        "1 workbook left out: nothing was begun in it.",
        "2 files passed over: they are no workbooks.",
        "2 answers left out: the pack does not have their statements.",
        "1 answer left out: it is not on the scale.",
        "Versions of the pack: 0.9.0 (1), 1.0.0 (1).",
      ])
  }

  @Test func aTornEndIsLeftOut() throws {
    let whole = GatheringSample.journal(1, GatheringSample.assessment(1, ["a-1": 4, "b-1": 1]))
    try scratch.write(whole + Array("{\"sum\":\"00".utf8))
    #expect(try GatheringSample.gather(scratch).states == [3, 5, 0])
    let more = JournalLine.encoded(Change(.rating("a-1", in: 1), nil), sequence: 6)
    try scratch.write(whole + more.dropLast())
    #expect(try GatheringSample.gather(scratch).states == [5, 5, 0])
    try scratch.write(whole + Array("\n \r\n\n".utf8))
    #expect(try GatheringSample.gather(scratch).states == [3, 5, 0])
    try scratch.write(Array("{\"sum\":\"0123".utf8))
    #expect(try GatheringSample.gather(scratch).note.nothingBegun == 1)
  }

  @Test func damageIsRefusedWithItsLine() throws {
    var lines = Samples.lines(GatheringSample.journal())
    lines[3][30] ^= 1
    try scratch.write(Array(lines.joined()), "bad.jsonl")
    try scratch.write(GatheringSample.journal(2), "good.jsonl")
    let error = #expect(throws: GatheringError.self) { try GatheringSample.gather(scratch) }
    #expect(error?.exitCode == 65)
    #expect(
      error?.message
        == "\(scratch["bad.jsonl"]) is damaged. Line 4: damaged, its checksum does not match, "
        + "bytes 320 to 427 (1 change lost). To mend it, with a copy kept first: shoal repair "
        + "\(scratch["bad.jsonl"])\n1 workbook could not be read. Mend or move them, or give "
        + "--skip-bad to count the others without them.")
    let rest = try GatheringSample.gather(scratch, skippingBad: true)
    #expect(rest.count == 1)
    #expect(rest.note.skipped == 1)
    #expect(rest.note.problems.count == 1)
  }

  @Test func aMissingOrDoubledLineIsDamage() throws {
    var lines = Samples.lines(GatheringSample.journal())
    lines.insert(lines[2], at: 3)
    try scratch.write(Array(lines.joined()))
    #expect(throws: GatheringError.self) { try GatheringSample.gather(scratch) }
    lines.removeSubrange(2...3)
    try scratch.write(Array(lines.joined()))
    #expect(throws: GatheringError.self) { try GatheringSample.gather(scratch) }
  }

  @Test func aNewerFormatIsRefused() throws {
    let header = JournalHeader(version: 2, workbook: "a", created: "")
    try scratch.write(Samples.journal([], header))
    let error = StoreError.newerVersion(scratch.workbook, found: 2, known: 1)
    #expect(throws: GatheringError.problems([.file(error)], count: 1)) {
      try GatheringSample.gather(scratch)
    }
    #expect(GatheringError.problems([.file(error)], count: 1).exitCode == 65)
  }

  @Test func onlyTheFirstProblemsAreTold() throws {
    for number in 100..<150 {
      var bytes = GatheringSample.journal(number)
      bytes[150] ^= 1
      try scratch.write(bytes, "\(number).jsonl")
    }
    let note = try GatheringSample.gather(scratch, skippingBad: true, threads: 4).note
    #expect(note.skipped == 50)
    #expect(note.problems.count == WorkbookGatherer.reported)
    for (problem, number) in zip(note.problems, 100...) {
      guard case .damaged(scratch["\(number).jsonl"], _, _) = problem else {
        Issue.record("\(problem)")
        continue
      }
    }
  }

  /// Noticed here if and only if it is noticed where workbooks are opened.
  @Test(arguments: 0..<8)
  func anyFlippedBitIsJudgedAsElsewhere(bit: Int) throws {
    var bytes = GatheringSample.journal(1, GatheringSample.assessment(1, ["a-1": 4, "é": 2]))
    for place in bytes.indices {
      bytes[place] ^= 1 << bit
      try scratch.write(bytes)
      let isSound = (try? JournalContents(decoding: bytes))?.damage.isEmpty ?? false
      let isRead = (try? WorkbookGatherer(GatheringSample.query).read([scratch.workbook])) != nil
      if isSound != isRead { Issue.record("byte \(place), bit \(bit)") }
      bytes[place] ^= 1 << bit
    }
  }

  @Test func anyNumberOfThreadsComesToTheSame() throws {
    for number in 1...100 {
      let ratings = ["a-1": number % 5 + 1, "b-1": number % 3]
      let changes = GatheringSample.assessment(1, ratings)
      try scratch.write(GatheringSample.journal(number % 70, changes), "\(number).jsonl")
    }
    let one = try GatheringSample.gather(scratch, threads: 1)
    #expect(one.count == 70)
    for threads in 2...5 {
      let many = try GatheringSample.gather(scratch, threads: threads)
      #expect(GatheringSample.rows(many) == GatheringSample.rows(one))
      #expect(many.note == one.note)
    }
  }
}
