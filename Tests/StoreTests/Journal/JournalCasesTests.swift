import FoundationEssentials
import Store
import Testing
import Workbook

/// Files as editors, power cuts and accidents leave them: what is kept, and what is said.
@Suite struct JournalCasesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: Int
    var code: Int32 = 0
    var lines: [String] = []
    var testDescription: String { name }
  }

  private static let end = "The last line has no line end; it is whole, and counts."
  private static let blank = "There are blank lines at the end, which mean nothing."

  static let cases: [Case] = [
    Case(name: "no-final-newline", changes: 7, lines: [end]),
    Case(name: "no-line-end-but-blanks", changes: 7, lines: [end, blank]),
    Case(name: "blank-line-at-end", changes: 6, lines: [blank]),
    Case(name: "blank-lines-of-an-editor", changes: 7, lines: [blank]),
    Case(
      name: "zeros-at-end", changes: 7,
      lines: [
        "The last 300 bytes are zeros, as a power cut leaves them in place of an unfinished change."
      ]),
    Case(
      name: "carriage-returns", changes: 7, code: 65,
      lines: [
        "Lines 1 to 8: a carriage return at the line end, as some editors put there; what was "
          + "whole was read."
      ]),
    Case(
      name: "byte-order-mark", changes: 7, code: 65,
      lines: [
        "Line 1: it begins with a byte-order mark, as some editors put there; the rest was read."
      ]),
    Case(
      name: "first-lines-exchanged", changes: 7, code: 65,
      lines: ["Line 1: not in its place; it counts where its number belongs."]),
    Case(
      name: "first-line-further-down", changes: 7, code: 65,
      lines: ["Line 5: not in its place; it counts where its number belongs."]),
    Case(
      name: "another-behind-it", changes: 7, code: 65,
      lines: ["Lines 9 to 13: from another workbook, left out."]),
  ]

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = #filePath.dropLast("Journal/JournalCasesTests.swift".count)
    return Array(try Data(contentsOf: URL(filePath: "\(folder)Cases/\(name).jsonl")))
  }

  @Test(arguments: cases) func whatIsSaid(_ each: Case) throws {
    let bytes = try Self.bytes(each.name)
    try scratch.write(bytes)
    let report = try JournalReport.verify(scratch.workbook)
    #expect(report.exitCode == each.code)
    #expect(report.contents.changes.count == each.changes)
    let said = report.lines.dropFirst(2).map { String($0.dropFirst(2)) }
    let rest = ["No change is lost.", "To mend it, with a copy kept first: shoal repair "]
    let expected = each.lines + (each.code == 0 ? [] : [rest[0], rest[1] + scratch.workbook])
    #expect(said == expected)
    #expect(try scratch.read() == bytes)
    #expect(try scratch.names == ["workbook.jsonl"])
  }

  /// Repaired or not, everything that was whole is there, and a change can be added behind it.
  @Test(arguments: cases) func nothingIsLostByMendingOrGoingOn(_ each: Case) throws {
    let bytes = try Self.bytes(each.name)
    try scratch.write(bytes)
    let before = try WorkbookFile.read(scratch.workbook)
    if each.code != 0 {
      let opened = try Journal.open(scratch.workbook, at: Samples.now)
      #expect(opened.access == .readOnly(.damaged(before.damage)))
      #expect(opened.contents.changes == before.changes)
      #expect(try scratch.names == ["workbook.jsonl"])
      let repair = try JournalRepair.run(scratch.workbook, at: Samples.now)
      #expect(repair.copy == scratch["workbook.jsonl.before-repair-1"])
      #expect(try scratch.read("workbook.jsonl.before-repair-1") == bytes)
    } else if before.tail == nil {
      let repair = try JournalRepair.run(scratch.workbook, at: Samples.now)
      #expect(repair.lines == ["\(scratch.workbook): nothing to mend"])
      #expect(try scratch.names == ["workbook.jsonl"])
    }
    let change = Change(.rating("listening-3", in: 1), .answer(.rated(1)))
    do {
      let opened = try Journal.open(scratch.workbook, at: Samples.now)
      #expect(opened.access == .writable)
      try opened.journal.append([change])
    }
    let after = try JournalReport.verify(scratch.workbook)
    #expect(after.isSound && after.contents.endWords.isEmpty)
    #expect(after.contents.changes == before.changes + [change])
    #expect(after.contents.header?.workbook == before.header?.workbook)
  }

  /// Where many are gathered, a file counts if and only if it is sound, and then in the same way.
  @Test(arguments: cases) func gatheringJudgesAlike(_ each: Case) throws {
    try scratch.write(try Self.bytes(each.name))
    let sheet = AnswerSheet(
      statements: ["listening-2", "listening-3", "candour-3", "humility-2"], low: 1, high: 5)
    let query = AnswerQuery(pack: "core", sheet, countingUnfinished: true)
    let book = try WorkbookFile.read(scratch.workbook).book
    let expected = sheet.statements.map { statement -> UInt8 in
      guard case .rated(let rating) = book.answer(statement, in: 1) else {
        return sheet.notAnswered
      }
      return UInt8(rating - 1)
    }
    let found = try? WorkbookGatherer(query).read([scratch.workbook]).states
    #expect(found == (each.code == 0 ? expected : nil))
  }
}
