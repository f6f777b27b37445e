import FoundationEssentials
import Reports
import Screens
import Shoal
import Store
import Testing
import Workbook

/// A text of the greatest length, on its whole way.
@Suite struct LongTextTests {
  private let moment = Moment(
    milliseconds: 1_795_426_867_123, day: Day(sinceEpoch: 20_780), minute: 581)

  /// Typed, saved, read again, written as JSON and imported into another workbook.
  @Test(arguments: ["x", "\"", "é", "会", "🐟", "👩‍👩‍👧‍👦"])
  func twentyThousandCharactersComeBackWhole(_ sign: String) throws {
    let pack = try #require(PackReader.read(files: PackSource.core).pack)
    let theme = try #require(pack.themes.first?.id)
    let field = Field.evidence(theme, in: 1)
    let text = String(repeating: sign, count: 20_000)
    let saved = try inFolder { folder in
      var edit = TextEdit(TextField(.book(field), .lines, text: "", hint: ""))
      let isIn = edit.insert(text, at: 1)
      #expect(isIn)
      let journal = try Journal.open(folder + "/workbook.jsonl", at: moment).journal
      try journal.append([
        Change(.started(1), .day(moment.day)), Change(field, .text(edit.text)),
      ])
      return try WorkbookFile.read(folder + "/workbook.jsonl").book
    }
    #expect(saved.text(field) == text)
    let summary = SummaryJSON.text(saved, pack: pack, assessment: 1, today: moment.day)
    let plan = try ImportPlan(
      SummaryContents.read(Array(summary.utf8), pack: pack), into: Book())
    let again = try inFolder { folder in
      let journal = try Journal.open(folder + "/workbook.jsonl", at: moment).journal
      try journal.append(plan.changes(overwriting: false, at: moment))
      return try WorkbookFile.read(folder + "/workbook.jsonl").book
    }
    #expect(again.text(field) == text)
  }

  private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder =
      FileManager.default.temporaryDirectory.path + "/long-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}
