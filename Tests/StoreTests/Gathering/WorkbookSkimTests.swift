import Store
import Testing
import Workbook

/// The lean reading comes to what a whole `Book` comes to.
@Suite struct WorkbookSkimTests {
  private struct Expected: Equatable {
    var answers: AssessmentAnswers?
    var strays = 0
    var offScale = 0
  }

  /// What counts in a book, worked out from the book alone.
  private static func expected(_ contents: JournalContents, unfinished: Bool) -> Expected {
    let book = contents.book
    let sheet = GatheringSample.sheet
    let right = book.assessments.filter {
      book.text(.pack($0.number)).split(separator: " ", omittingEmptySubsequences: false).first
        == "core"
    }
    let finished = right.filter { $0.finished != nil }
      .sorted { ($0.finished ?? $0.started, $0.number) < ($1.finished ?? $1.started, $1.number) }
    let open = right.filter { assessment in
      sheet.statements.contains { book.answer($0, in: assessment.number) != nil }
    }
    guard let chosen = finished.last ?? (unfinished ? open.last : nil) else { return Expected() }
    let tag = book.text(.pack(chosen.number)).split(
      separator: " ", omittingEmptySubsequences: false)
    var result = Expected()
    let states = sheet.statements.map { statement -> UInt8 in
      switch book.answer(statement, in: chosen.number) {
      case nil: return sheet.notAnswered
      case .noChance: return sheet.noChance
      case .rated(let rating):
        if (1...5).contains(rating) { return UInt8(rating - 1) }
        result.offScale += 1
        return sheet.notAnswered
      }
    }
    result.strays = book.fields.count {
      $0.kind == .rating && $0.assessment == chosen.number && $0.part.isEmpty
        && !sheet.statements.contains($0.subject)
    }
    result.answers = AssessmentAnswers(
      workbook: contents.header?.workbook ?? "", assessment: chosen.number,
      finished: chosen.finished, packVersion: tag.count > 1 ? String(tag[1]) : "", states: states)
    return result
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func theSameAsTheBook(seed: UInt64) throws {
    let unfinished = seed % 2 == 1
    let query = AnswerQuery(pack: "core", GatheringSample.sheet, countingUnfinished: unfinished)
    let scratch = try Scratch()
    var counted = 0
    for number in 0..<150 {
      let id = GatheringSample.id(number)
      let journal = RandomJournal(seed: seed * 1000 + UInt64(number), workbook: id)
      let contents = try JournalContents(decoding: journal.bytes)
      #expect(contents.damage.isEmpty && contents.tail == nil)
      try scratch.write(journal.bytes)
      let answers = try GatheringSample.gather(scratch, query, threads: 1)
      let found = Expected(
        answers: GatheringSample.rows(answers).first, strays: answers.note.strayAnswers,
        offScale: answers.note.offScale)
      #expect(found == Self.expected(contents, unfinished: unfinished), "seed \(seed), \(number)")
      counted += answers.count
    }
    #expect(counted > 50)
  }

  /// A line of good checksum whose text is no JSON is damage here as it is there.
  @Test(arguments: [
    #""at":"\q","by":"me","set":"place","to":"x"}"#, #""at":"","by":"me","set":"place","to":01}"#,
    #""at":"","by":"me","set":"place","to":"x"}}"#, #""at":"","by":"me","set":"place","to":tru}"#,
    #""at":"","by":"me","set":"place","to":"\ud800"}"#,
    #""at":"","by":"me","set":"place","to":"x""#,
    "\"at\":\"\",\"by\":\"me\",\"set\":\"place\",\"to\":\"a\tb\"}",
    #""at":"","by":"me","set":"place","to":"\u00g0"}"#, #""at":"","by":"me","set":"place","to":-}"#,
  ])
  func whatIsNoJSONIsDamage(rest: String) throws {
    let line = Samples.line("\"seq\":1," + rest)
    let next = JournalLine.encoded(Change(.place, .text("x")), sequence: 2)
    let bytes = Samples.header.encoded + line + next
    #expect(try !JournalContents(decoding: bytes).damage.isEmpty)
    let scratch = try Scratch()
    try scratch.write(bytes)
    #expect(throws: GatheringError.self) { try GatheringSample.gather(scratch) }
  }

  /// Every two bytes, and the edges of UTF-8, inside a text.
  @Test func whatIsNoUTF8IsDamage() throws {
    let scratch = try Scratch()
    var pieces: [[UInt8]] = [0x7F, 0x80, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF]
      .flatMap { lead in
        [0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0].map { [lead, $0] }
      }
    pieces += pieces.map { $0 + [0x80] } + pieces.map { $0 + [0xBF, 0x80] }
    for (number, piece) in pieces.enumerated() {
      var rest = Array("\"seq\":1,\"at\":\"\",\"by\":\"me\",\"set\":\"place\",\"to\":\"12345".utf8)
      rest += piece + Array("\"}".utf8)
      let sum = String(Checksum.crc32(rest, rest.indices), radix: 16)
      let start = "{\"sum\":\"" + String(repeating: "0", count: 8 - sum.count) + sum + "\","
      let next = JournalLine.encoded(Change(.place, .text("x")), sequence: 2)
      let bytes = Samples.header.encoded + Array(start.utf8) + rest + [10] + next
      try scratch.write(bytes)
      let isSound = try JournalContents(decoding: bytes).damage.isEmpty
      let isRead = (try? GatheringSample.gather(scratch, threads: 1)) != nil
      if isSound != isRead { Issue.record("\(number): \(piece)") }
    }
  }
}
